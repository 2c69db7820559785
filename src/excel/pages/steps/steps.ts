import { VPDS } from "../../../methods/hvm";
import { TOLERANCE } from "../../formulas/formula";
import { NAMES } from "../../formulas/names";
import { blockOf, type Formulas } from "../../sheets/block";
import { Grid, span } from "../../sheets/grid";
import type { Live, ResultPage, Results } from "../page";
import { showsFirms } from "../profiles/figure-1";
import { firstBlock, footprintsBlock, signsBlock } from "./steps-aside";
import { equalIn, STEPS, type StepsGrid, type StepsUse } from "./steps-table";

/** HVM Steps: what lies between the profiles and the classes, ranks and sequences. */
export const STEPS_PAGE: ResultPage = {
  kind: "steps",
  name: "HVM Steps",
  shows: "a row per firm: spread, the order of its VPDs, sequence, standing among the firms, runner-up",
  isMade: ({ live }) => live !== null,
  keyColumns: 1,
  title: () => "HVM Steps",
  lines: () => [
    "From the scores to order, sequence and standing. Spread: highest minus lowest; with none, a profile has no shape and no class. Order: rank of a VPD within its firm, ties sharing the average. Place: the same with ties by letter, for the sequence.",
    `Standing: where a firm stands among all on a VPD, ties in the order of this sheet, for Figure 2. Second: for the margin and the runner-up. Values no further apart than ${TOLERANCE} are tied everywhere.`,
  ],
  blocks: (results) => {
    const { firms } = results;
    const use = useOf(results);
    const main = new Grid(STEPS, use);
    const block = blockOf(main, {
      table: "HVM_Steps",
      rows: firms,
      formulas: formulasOf(results, results.live!, main),
      names: [
        { name: NAMES.stepFirms, of: "firm" },
        { name: NAMES.spread, of: "spread" },
        { name: NAMES.order, of: "order" },
        { name: NAMES.sequence, of: "sequence" },
        { name: NAMES.second, of: "second" },
        { name: NAMES.runnerUp, of: "runnerUp" },
        { name: NAMES.stepClass, of: "class" },
        ...(use.byClass ? SHARES : []),
        ...VPDS.flatMap((vpd, part) => [
          { name: NAMES.level(vpd), of: "levels" as const, part },
          { name: NAMES.standing(vpd), of: "standing" as const, part },
        ]),
      ],
    });
    const first = firstBlock(results, main);
    const signs = signsBlock(results, main, first.grid);
    return [block, first.block, signs.block, footprintsBlock(results, signs.grid)];
  },
  // What is not in use has headings alone.
  printedColumns: (_, [main, ...aside]) => {
    const used = aside.filter(({ rows }) => rows.length > 0);
    const { column, columns } = used[used.length - 1] ?? main!;
    return column + columns.length;
  },
};

const SHARES = VPDS.map((vpd, part) => ({ name: NAMES.stepShare(vpd), of: "shares", part }) as const);

function useOf(results: Results): StepsUse {
  const { study } = results.reading;
  return {
    options: results.options,
    inPercentages: study.kind === "profiles" && study.unit === "percentages",
    byClass: !showsFirms(results),
  };
}

function formulasOf(
  results: Results,
  { byFirm }: Live,
  { letters, headings }: StepsGrid,
): Formulas<typeof STEPS.columns, { readonly firm: string }> {
  const levels = useOf(results).inPercentages ? NAMES.percentages : NAMES.scores;
  const [lowest, highest] = [headings + 1, headings + results.firms.length];
  const known = (spread: string, text: string) => `IF(${spread}="","",${text})`;
  const above = (six: string, level: string) => `SUMPRODUCT(--(${six}-${level}>${TOLERANCE}))`;
  const tied = (cells: string, level: string) => `SUMPRODUCT(--(ABS(${cells}-${level})<=${TOLERANCE}))`;
  return {
    profileRow: ({ $firm }) => byFirm.row($firm, NAMES.firms),
    levels: ({ $profileRow }, { part }) => `INDEX(${levels},${$profileRow},${part + 1})`,
    spread: ({ $levels }) => `IF(COUNT(${span($levels)})<6,"",MAX(${span($levels)})-MIN(${span($levels)}))`,
    order: ({ $spread, $levels, levels }, { part }) => {
      const [six, level] = [span($levels), levels[part]!];
      return known($spread, `1+${above(six, level)}+(${tied(six, level)}-1)/2`);
    },
    place: ({ $spread, $levels, levels }, { part }) => {
      const upToIt = `${$levels[0]}:${levels[part]}`;
      return known($spread, `${above(span($levels), levels[part]!)}+${tied(upToIt, levels[part]!)}`);
    },
    sequence: ({ $spread, $levels, $place }) => known($spread, sequence(span($levels), span($place))),
    standing: ({ levels }, { part, row: r }) => {
      const [level, column] = [levels[part]!, letters.levels[part]!];
      const earlier = `${column}$${lowest - 1}:${column}${r - 1}`;
      const higher = `COUNTIF(${column}$${lowest}:${column}$${highest},">"&${level}+${TOLERANCE})`;
      return `IF(${level}="","",1+${higher}+${equalIn(earlier, level)})`;
    },
    distanceRow: ({ $firm }) => byFirm.row($firm, NAMES.distanceFirms),
    second: ({ $spread, $distanceRow }) =>
      `IF(N(${$spread})<=${TOLERANCE},"",SMALL(INDEX(${NAMES.distances},${$distanceRow},0),2))`,
    runnerUp: ({ $distanceRow, $second }) => runnerUp($distanceRow, $second),
    /** None of a profile without a shape. */
    class: ({ $spread, $distanceRow }) => `IF(N(${$spread})<=${TOLERANCE},"",INDEX(${NAMES.nearest},${$distanceRow}))`,
    shares: ({ $profileRow }, { part }) => `INDEX(${NAMES.percentages},${$profileRow},${part + 1})`,
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
