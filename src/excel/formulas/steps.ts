import { VPDS } from "../../methods/hvm";
import { FIRM } from "../pages/columns";
import { COMPUTED_TEXT, type Block, type Cell, type ReportSheet } from "../sheets/sheet";
import { formula, TOLERANCE } from "./formula";
import { NAMES } from "./names";
import { lettersOf, rowOf } from "./references";
import { firstBlock, footprintsBlock, signsBlock } from "./steps-aside";
import {
  DISTANCE_ROW,
  equalIn,
  LEVEL,
  MAIN,
  ORDER,
  perVpd,
  PLACE,
  ROW,
  RUNNER_UP,
  SECOND,
  SEQUENCE,
  SPREAD,
  STANDING,
  type StepsGround,
} from "./steps-layout";

/** HVM Steps: what lies between the profiles and the classes, ranks and sequences. */
export function stepsSheet(ground: StepsGround): ReportSheet {
  return {
    kind: "steps",
    title: "HVM Steps: from the scores to order, sequence and standing",
    lines: [
      "Spread: highest minus lowest; with none, a profile has no shape and no class. Order: rank of a VPD within its firm, ties sharing the average. Place: the same with ties by letter, for the sequence.",
      `Standing: where a firm stands among all on a VPD, ties in the order of this sheet, for Figure 2. Second: for the margin and the runner-up. Values no further apart than ${TOLERANCE} are tied everywhere.`,
    ],
    blocks: [mainBlock(ground), firstBlock(ground), signsBlock(ground), footprintsBlock(ground)],
    figures: [],
  };
}

function mainBlock({ firms, inPercentages, byFirm }: StepsGround): Block {
  const levels = inPercentages ? NAMES.percentages : NAMES.scores;
  const column = (place: number) => lettersOf(MAIN, place);
  const [lowest, highest] = [rowOf(MAIN, 0), rowOf(MAIN, firms.length - 1)];
  const row = (firm: string, i: number): Cell[] => {
    const r = rowOf(MAIN, i);
    const at = (place: number) => `${column(place)}${r}`;
    const six = `$${at(LEVEL)}:$${at(LEVEL + 5)}`;
    const known = (text: string) => formula(`IF($${at(SPREAD)}="","",${text})`);
    const above = (v: number) => `SUMPRODUCT(--(${six}-${at(LEVEL + v)}>${TOLERANCE}))`;
    const tied = (cells: string, v: number) => `SUMPRODUCT(--(ABS(${cells}-${at(LEVEL + v)})<=${TOLERANCE}))`;
    return [
      firm,
      formula(byFirm.row(`$A${r}`, NAMES.firms)),
      ...VPDS.map((_, v) => formula(`INDEX(${levels},$${at(ROW)},${v + 1})`)),
      formula(`IF(COUNT(${six})<6,"",MAX(${six})-MIN(${six}))`),
      ...VPDS.map((_, v) => known(`1+${above(v)}+(${tied(six, v)}-1)/2`)),
      ...VPDS.map((_, v) => known(`${above(v)}+${tied(`$${at(LEVEL)}:${at(LEVEL + v)}`, v)}`)),
      known(sequence(six, `$${at(PLACE)}:$${at(PLACE + 5)}`)),
      ...VPDS.map((_, v) => {
        const [level, letters] = [at(LEVEL + v), column(LEVEL + v)];
        const earlier = `${letters}$${lowest - 1}:${letters}${r - 1}`;
        const higher = `COUNTIF(${letters}$${lowest}:${letters}$${highest},">"&${level}+${TOLERANCE})`;
        return formula(`IF(${level}="","",1+${higher}+${equalIn(earlier, level)})`);
      }),
      formula(byFirm.row(`$A${r}`, NAMES.distanceFirms)),
      formula(`IF(N($${at(SPREAD)})<=${TOLERANCE},"",SMALL(INDEX(${NAMES.distances},$${at(DISTANCE_ROW)},0),2))`),
      formula(runnerUp(`$${at(DISTANCE_ROW)}`, `$${at(SECOND)}`)),
    ];
  };
  return {
    table: "HVM_Steps",
    ...MAIN,
    columns: [
      FIRM,
      { heading: "Row in HVM Profiles", format: "0", width: 10 },
      ...perVpd(inPercentages ? "%" : "score", "0.00"),
      { heading: "Spread", format: "0.00", width: 9 },
      ...perVpd("order", "0.0"),
      ...perVpd("place", "0"),
      { heading: "Sequence", format: COMPUTED_TEXT, width: 14 },
      ...perVpd("standing", "0"),
      { heading: "Row in HVM Distances", format: "0", width: 10 },
      { heading: "Second smallest distance", format: "0.000", width: 10 },
      { heading: "Runner-up", format: COMPUTED_TEXT, width: 26 },
    ],
    rows: firms.map(row),
    names: [
      { name: NAMES.stepFirms, column: 0 },
      { name: NAMES.spread, column: SPREAD },
      { name: NAMES.order, column: ORDER, columns: 6 },
      { name: NAMES.sequence, column: SEQUENCE },
      { name: NAMES.second, column: SECOND },
      { name: NAMES.runnerUp, column: RUNNER_UP },
      ...VPDS.flatMap((vpd, v) => [
        { name: NAMES.level(vpd), column: LEVEL + v },
        { name: NAMES.standing(vpd), column: STANDING + v },
      ]),
    ],
  };
}

/** The letters by their places, with "=" between tied ones. */
function sequence(levels: string, places: string): string {
  return VPDS.map((_, k) => {
    const letter = `MID("${VPDS.join("")}",MATCH(${k + 1},${places},0),1)`;
    return k === 0 ? letter : `IF(LARGE(${levels},${k})-LARGE(${levels},${k + 1})<=${TOLERANCE},"=","")&${letter}`;
  }).join("&");
}

/** All at the second smallest distance, unless that is the smallest too: then the class is a tie, and nothing is second. */
function runnerUp(row: string, second: string): string {
  const distances = `INDEX(${NAMES.distances},${row},0)`;
  const parts = VPDS.map((_, f) => {
    const distance = `INDEX(${NAMES.distances},${row},${f + 1})`;
    return `IF(ABS(${distance}-${second})<=${TOLERANCE}," / "&INDEX(${NAMES.propositions},${f + 1}),"")`;
  });
  return `IF(${second}="","",IF(${second}-MIN(${distances})<=${TOLERANCE},"",MID(${parts.join("&")},4,200)))`;
}
