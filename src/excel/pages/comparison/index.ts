import { VPDS } from "../../../methods/hvm";
import { type ComparedFirm, type Comparison, inBoth } from "../../../methods/hvm/analyses/comparison";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { blockOf } from "../../sheets/block";
import { type Corner, Grid } from "../../sheets/grid";
import { type Figure, HEADINGS_ROW } from "../../sheets/sheet";
import { furtherPage } from "../further-page";
import type { Results } from "../page";
import { COMPARED, type Shape, SHAPES } from "./table";

/** So many firms' profiles are drawn; all stand in the table. One beside its last columns when printed, then two a page. */
const DRAWN = 5;
/** Name and six numbers. */
const SHAPE_COLUMNS = 1 + VPDS.length;
const DRAWING_ROWS = 22;
/** The drawings' numbers stand below the rows that every printed page repeats, with a caption above them. */
const SHAPES_ROW = HEADINGS_ROW + 2;

/** HVM Comparison: two studies side by side, firm by firm. The drawings stand beside the table, as that may grow. */
export const COMPARISON_PAGE = furtherPage("comparison", {
  kind: "comparison",
  name: "HVM Comparison",
  shows:
    "two sheets, or two values of a column, compared: each firm's class, percentages, scores and ranks before and after, and both profiles in one drawing",
  isOfFirms: true,
  keyColumns: 1,
  tables: [COMPARED],
  isLineFirst: true,
  line: ({ study: { comparison } }) => inWords(comparison),
  blocks: (found, results) => {
    const main = new Grid(COMPARED, results);
    const drawn = drawable(found?.study.comparison);
    return [
      blockOf(main, { table: "HVM_Comparison", rows: found?.study.comparison.firms ?? [] }),
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
  figures: ({ study: { comparison } }, results) =>
    drawable(comparison).map((firm, i) => figureOf(firm, i, cornerOf(i, results))),
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

/** One drawing beside the other: below each other they would take as many pages again, with nothing on most. */
function cornerOf(i: number, results: Results): Corner {
  const { column } = new Grid(COMPARED, results).beside();
  return { row: SHAPES_ROW, column: column + i * (SHAPE_COLUMNS + 1) };
}

function figureOf({ firm }: Drawable, i: number, { row, column }: Corner): Figure {
  return {
    name: `HVM Comparison ${i + 1}`,
    type: "Radar",
    title: `VPD % of ${firm}: before (dashed) and after`,
    block: 1 + i,
    mostRows: 2,
    columns: SHAPE_COLUMNS,
    seriesBy: "Rows",
    place: { row: row + 4, column, rows: DRAWING_ROWS, columns: SHAPE_COLUMNS - 1 },
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
