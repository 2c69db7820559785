import { PROPOSITIONS, VPDS, type AssessOptions, type Vpd } from "../../../hvm";
import { FIRM } from "../columns";
import { COMPUTED_TEXT, HEADINGS_ROW, TEXT, type Block, type Cell, type Column, type ReportSheet } from "../sheet";
import type { ByFirm } from "./by-firm";
import { formula, TOLERANCE } from "./formula";
import { NAMES } from "./names";
import { lettersOf, rowOf } from "./references";

/** The columns of the main block, from 0. */
const ROW = 1;
const LEVEL = 2;
const SPREAD = 8;
const ORDER = 9;
const PLACE = 15;
const SEQUENCE = 21;
const STANDING = 22;
const DISTANCE_ROW = 28;
const SECOND = 29;
const RUNNER_UP = 30;

const MAIN: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW, column: 0 };
/** To the right of the main block, with a free column between each. */
const FIRST_AT: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW, column: 32 };
const SIGNS_AT: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW, column: 39 };
const FOOTPRINTS_AT: Pick<Block, "row" | "column"> = { row: HEADINGS_ROW, column: 55 };

/** The 15 pairs of VPDs: A with B, A with C, … E with F. */
const PAIRS = VPDS.flatMap((_, i) => VPDS.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));

/** What the steps depend on. */
export interface StepsGround {
  readonly firms: readonly string[];
  readonly options: Required<AssessOptions>;
  /** Order, ties and flatness are decided on scores, or on percentages where there are no scores. */
  readonly inPercentages: boolean;
  readonly byFirm: ByFirm;
}

/** HVM Steps: what lies between the profiles and the classes, ranks and sequences. */
export function stepsSheet(ground: StepsGround): ReportSheet {
  return {
    kind: "steps",
    title: "HVM Steps: from the scores to order, sequence and standing",
    lines: [
      "Spread: highest minus lowest; with none, a profile has no shape and no class. Order: rank of a VPD within its firm, ties sharing the average. Place: the same with ties by letter, for the sequence.",
      "Standing: where a firm stands among all on a VPD, ties in the order of this sheet, for Figure 2. Second: for the margin and the runner-up. Values no further apart than 0.000000001 are tied everywhere.",
    ],
    blocks: [mainBlock(ground), firstBlock(ground), signsBlock(ground), footprintsBlock(ground)],
    figures: [],
  };
}

function perVpd(what: string, format: string, width = 9): Column[] {
  return VPDS.map((vpd) => ({ heading: `${vpd}, ${what}`, format, width }));
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
      ...perVpd("order", "0.#"),
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

/** How many of the cells equal another, within the tolerance. */
function equalIn(cells: string, cell: string): string {
  return `COUNTIFS(${cells},">="&${cell}-${TOLERANCE},${cells},"<="&${cell}+${TOLERANCE})`;
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

/** For dense ranks: 1 where no firm above has the same score, so that each score is counted once. */
function firstBlock({ firms, options }: StepsGround): Block {
  const isUsed = options.ranks === "dense";
  return {
    table: null,
    ...FIRST_AT,
    caption: isUsed ? "For dense ranks: 1 where the score is the first of its kind" : "Dense ranks are not in use",
    columns: perVpd("first", "0"),
    rows: isUsed
      ? firms.map((_, i) =>
          VPDS.map((_, v): Cell => {
            const [letters, r] = [lettersOf(MAIN, LEVEL + v), rowOf(MAIN, i)];
            const earlier = `${letters}$${rowOf(MAIN, -1)}:${letters}${r - 1}`;
            return formula(`IF(${letters}${r}="","",IF(${equalIn(earlier, `${letters}${r}`)}=0,1,0))`);
          }),
        )
      : [],
    names: isUsed ? VPDS.map((vpd, v) => ({ name: NAMES.first(vpd), column: v })) : [],
  };
}

const pairColumns: Column[] = PAIRS.map(([i, j]) => ({ heading: `${VPDS[i]} and ${VPDS[j]}`, format: "0", width: 6 }));

/** For Kendall's measure: which of each pair of VPDs is higher. */
function signsBlock({ firms, options }: StepsGround): Block {
  const isUsed = options.measure === "kendall";
  const sign =
    (r: number) =>
    (pair: readonly [number, number]): Cell => {
      const [a, b] = pair.map((v) => `${lettersOf(MAIN, ORDER + v)}${r}`);
      return formula(`IF($${lettersOf(MAIN, SPREAD)}${r}="","",SIGN(${b}-${a}))`);
    };
  return {
    table: null,
    ...SIGNS_AT,
    caption: isUsed
      ? "For Kendall's measure: 1 where the first of the two is higher, −1 the second, 0 tied"
      : "Kendall's measure is not in use",
    columns: pairColumns,
    rows: isUsed ? firms.map((_, i) => PAIRS.map(sign(rowOf(MAIN, i)))) : [],
    names: isUsed ? [{ name: NAMES.signs, column: 0, columns: PAIRS.length }] : [],
  };
}

/** For the measures that see only the order: that of the six percentages of each footprint. */
function footprintsBlock({ options }: StepsGround): Block {
  const isUsed = options.measure === "spearman" || options.measure === "kendall";
  const row = (vpd: Vpd, name: string, f: number): Cell[] => {
    const footprint = NAMES.footprint(vpd);
    const less = (v: number) => `${footprint}-INDEX(${footprint},${v + 1})`;
    const cell = (v: number) => `${lettersOf(FOOTPRINTS_AT, 1 + v)}${rowOf(FOOTPRINTS_AT, f)}`;
    return [
      name,
      ...VPDS.map((_, v) =>
        formula(`1+SUMPRODUCT(--(${less(v)}>${TOLERANCE}))+(SUMPRODUCT(--(ABS(${less(v)})<=${TOLERANCE}))-1)/2`),
      ),
      ...PAIRS.map(([i, j]) => formula(`SIGN(${cell(j)}-${cell(i)})`)),
    ];
  };
  return {
    table: null,
    ...FOOTPRINTS_AT,
    caption: isUsed ? "The same of each footprint" : "The order of the footprints is not in use",
    columns: [{ heading: "Footprint of", format: TEXT, width: 26 }, ...perVpd("order", "0.#"), ...pairColumns],
    rows: isUsed ? PROPOSITIONS.map(({ vpd, name }, f) => row(vpd, name, f)) : [],
    names: isUsed
      ? VPDS.flatMap((vpd, f) => [
          { name: NAMES.footprintOrder(vpd), column: 1, columns: 6, row: f },
          { name: NAMES.footprintSigns(vpd), column: 7, columns: PAIRS.length, row: f },
        ])
      : [],
  };
}
