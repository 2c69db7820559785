import { VPDS } from "../../../methods/hvm";
import { type ComparedFirm, type Comparison, inBoth } from "../../../methods/hvm/analyses/comparison";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { blockOf } from "../../sheets/block";
import { type Corner, Grid } from "../../sheets/grid";
import { type Figure, placeInPairs } from "../../sheets/sheet";
import { furtherPage } from "../further-page";
import type { Results } from "../page";
import { COMPARED, COMPARED_NUMBERS, type Shape, SHAPES } from "./table";

/** So many firms' profiles are drawn, below the table; all stand in it. */
const DRAWN = 6;
/** Name and six numbers. */
const SHAPE_COLUMNS = 1 + VPDS.length;
/** Two such drawings below each other are a page. */
const DRAWING_ROWS = 19;
/** The firm and its two classes, and about as wide what is different. */
const HALVES = [3, 7] as const;

/**
 * HVM Comparison: two studies side by side, firm by firm, with drawings of the first firms below, and the numbers beside it. What the
 * drawings are made of stands last, and is not printed.
 */
export const COMPARISON_PAGE = furtherPage("comparison", {
  kind: "comparison",
  name: "HVM Comparison",
  shows:
    "two sheets, or two values of a column, compared: each firm's class, percentages, scores and ranks before and after, and both profiles in one drawing",
  isOfFirms: true,
  keyColumns: 1,
  tables: [COMPARED, COMPARED_NUMBERS],
  isLineFirst: true,
  line: ({ study: { comparison } }) => inWords(comparison),
  printedColumns: (results) => afterNumbers(results).column - 1,
  blocks: (found, results) => {
    const firms = found?.study.comparison.firms ?? [];
    const drawn = drawable(found?.study.comparison);
    return [
      blockOf(new Grid(COMPARED, results), { table: "HVM_Comparison", rows: firms }),
      blockOf(numbersGrid(results), {
        table: null,
        rows: firms,
        caption: "Scores, percentages and ranks on the VPDs, A Innovation to F Socialisation",
      }),
      ...Array.from({ length: DRAWN }, (_, i) => {
        const firm = drawn[i];
        return blockOf(new Grid(SHAPES, results, cornerOf(i, results)), {
          table: null,
          rows: firm ? shapesOf(firm) : [],
          caption: firm ? `${quoted(firm.firm)}: both profiles` : "",
        });
      }),
    ];
  },
  figures: ({ study: { comparison } }) => drawable(comparison).map(figureOf),
});

/** "Before" and "after" by the names of sheets or waves, whose results the other sheets show, and who is in one of the two only. */
function inWords(comparison: Comparison): string {
  const { before, after, column, onlyBefore, onlyAfter } = comparison;
  const { both, others } = inBoth(comparison);
  const only = (where: string, firms: readonly string[]) =>
    firms.length === 0 ? "" : ` Only ${where}: ${list(firms.map(quoted), MOST_NAMES)}.`;
  return (
    (column === undefined
      ? `Before: sheet ${quoted(before)}; after: sheet ${quoted(after)}.`
      : `Before: ${quoted(before)}; after: ${quoted(after)}, in the column ${quoted(column)}.`) +
    ` The results on all other sheets are those of ${quoted(after)}. ` +
    `${count(both, "firm")} in both, ${others} with another class.${only("before", onlyBefore)}${only("after", onlyAfter)}`
  );
}

type Drawable = ComparedFirm & { readonly before: object; readonly after: object };

/** The first firms that have six percentages before and after. */
function drawable(comparison: Comparison | undefined): readonly Drawable[] {
  const all = (comparison?.firms ?? []).filter((firm): firm is Drawable => firm.before !== null && firm.after !== null);
  return all.filter(({ percentageDifferences }) => percentageDifferences.A !== null).slice(0, DRAWN);
}

function shapesOf({ before, after }: ComparedFirm): Shape[] {
  return [
    { name: "before", state: before! },
    { name: "after", state: after! },
  ];
}

function numbersGrid(results: Results) {
  return new Grid(COMPARED_NUMBERS, results, new Grid(COMPARED, results).beside(), true);
}

function afterNumbers(results: Results): Corner {
  return numbersGrid(results).beside();
}

/** The numbers of one drawing beside those of the other: the table may grow. */
function cornerOf(i: number, results: Results): Corner {
  const { row, column } = afterNumbers(results);
  return { row, column: column + i * (SHAPE_COLUMNS + 1) };
}

function figureOf({ firm }: Drawable, i: number): Figure {
  return {
    name: `HVM Comparison ${i + 1}`,
    type: "Radar",
    title: `VPD % of ${firm}: before (dashed) and after`,
    block: 2 + i,
    mostRows: 2,
    columns: SHAPE_COLUMNS,
    seriesBy: "Rows",
    place: placeInPairs(i, DRAWING_ROWS, HALVES),
    isBelow: true,
    categoryTitle: "VPD",
    valueTitle: "VPD %",
    valueMinimum: 0,
    valueMaximum: null,
    valueFormat: "0",
    reversed: false,
    legend: true,
    isDashed: true,
    gap: null,
  };
}
