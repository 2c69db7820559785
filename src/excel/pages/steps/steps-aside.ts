import { MEASURES, PROPOSITIONS, refersTo, type Proposition, VPDS } from "../../../methods/hvm";
import { tablesOf } from "../../../methods/table";
import { TOLERANCE } from "../../formulas/formula";
import { NAMES } from "../../formulas/names";
import { blockOf } from "../../sheets/block";
import { type Corner, Grid } from "../../sheets/grid";
import type { Block } from "../../sheets/sheet";
import type { Results } from "../page";
import { each, equalIn, type StepsGrid } from "./steps-table";

// Beside the main table of HVM Steps, in this order, what only some choices need; the rest of the time it says so.

interface Firm {
  readonly firm: string;
}
const firms = tablesOf<Firm, unknown>();
const propositions = tablesOf<Proposition, unknown>();

const FIRST = firms.table({ first: firms.group({ ...each("first"), unit: "count" }) });

/** For dense ranks: 1 where no firm above has the same score, so that each score is counted once. */
export function firstBlock(results: Results, main: StepsGrid) {
  const isUsed = results.options.ranks === "dense";
  const grid = new Grid(FIRST, null, main.beside());
  const block = blockOf(grid, {
    table: null,
    caption: isUsed ? "For dense ranks: 1 where the score is the first of its kind" : "Dense ranks are not in use",
    rows: isUsed ? results.firms : [],
    formulas: {
      first: (_, { row, part }) => {
        const letters = main.letters.levels[part]!;
        const earlier = `${letters}$${main.headings}:${letters}${row - 1}`;
        return `IF(${letters}${row}="","",IF(${equalIn(earlier, `${letters}${row}`)}=0,1,0))`;
      },
    },
    names: isUsed ? VPDS.map((vpd, part) => ({ name: NAMES.first(vpd), of: "first" as const, part })) : [],
  });
  return { grid, block };
}

/** The 15 pairs of VPDs: A with B, A with C, … E with F. */
const PAIRS = VPDS.flatMap((_, i) => VPDS.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));

const pairs = {
  each: PAIRS,
  heading: ([i, j]: readonly [number, number]) => `${VPDS[i]} and ${VPDS[j]}`,
  unit: "count",
  width: 6,
  value: () => null,
} as const;

const SIGNS = firms.table({ signs: firms.group(pairs) });

/** For Kendall's measure: which of each pair of VPDs is higher. */
export function signsBlock(results: Results, main: StepsGrid, before: { beside(): Corner }) {
  const isUsed = refersTo(MEASURES[results.options.measure], "profileSigns");
  const grid = new Grid(SIGNS, null, before.beside());
  const block = blockOf(grid, {
    table: null,
    caption: isUsed
      ? "For Kendall's measure: 1 where the first of the two is higher, −1 the second, 0 tied"
      : "Kendall's measure is not in use",
    rows: isUsed ? results.firms : [],
    formulas: {
      signs: (_, { row, part }) => {
        const [i, j] = PAIRS[part]!;
        const { $spread, order } = main.at(row);
        return `IF(${$spread}="","",SIGN(${order[j]}-${order[i]}))`;
      },
    },
    names: isUsed ? [{ name: NAMES.signs, of: "signs" }] : [],
  });
  return { grid, block };
}

const FOOTPRINTS = propositions.table({
  proposition: { heading: "Footprint of", unit: "text", width: 26, value: ({ name }) => name },
  order: propositions.group({ ...each("order"), unit: "rank", decimals: 1 }),
  signs: propositions.group(pairs),
});

/** For the measures that see only the order: that of the six percentages of each footprint. */
export function footprintsBlock({ options }: Results, before: { beside(): Corner }): Block {
  const isUsed = MEASURES[options.measure].sees === "order";
  return blockOf(new Grid(FOOTPRINTS, null, before.beside()), {
    table: null,
    caption: isUsed ? "The same of each footprint" : "The order of the footprints is not in use",
    rows: isUsed ? PROPOSITIONS : [],
    formulas: {
      order: (_, { data, part }) => {
        const footprint = NAMES.footprint(data.vpd);
        const less = `${footprint}-INDEX(${footprint},${part + 1})`;
        return `1+SUMPRODUCT(--(${less}>${TOLERANCE}))+(SUMPRODUCT(--(ABS(${less})<=${TOLERANCE}))-1)/2`;
      },
      signs: ({ order }, { part }) => {
        const [i, j] = PAIRS[part]!;
        return `SIGN(${order[j]}-${order[i]})`;
      },
    },
    names: isUsed
      ? VPDS.flatMap((vpd, row) => [
          { name: NAMES.footprintOrder(vpd), of: "order" as const, row },
          { name: NAMES.footprintSigns(vpd), of: "signs" as const, row },
        ])
      : [],
  });
}
