import { type ComparedFirm, type Comparison, inBoth } from "../../../methods/hvm/analyses/comparison";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { blockOf } from "../../sheets/block";
import { type Corner, Grid } from "../../sheets/grid";
import { type Figure, HEADINGS_ROW } from "../../sheets/sheet";
import { furtherPage } from "../further-page";
import type { Results } from "../page";
import { COMPARED, type Shape, SHAPES } from "./table";

/** So many firms' profiles are drawn; all stand in the table. */
const DRAWN = 6;
/** Rows from one drawing to the next: a caption, headings, two rows, the drawing, a free row. */
const APART = 24;
const DRAWING_ROWS = 18;

/** HVM Comparison: two studies side by side, firm by firm. The drawings' numbers stand beside the table, as that may grow. */
export const COMPARISON_PAGE = furtherPage("comparison", {
  kind: "comparison",
  name: "HVM Comparison",
  shows:
    "two sheets, or two values of a column, compared: each firm's class, percentages, scores and ranks before and after, and both profiles in one drawing",
  isOfFirms: true,
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
    drawable(comparison).map((_, i) => figureOf(i, cornerOf(i, results))),
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

function shapesOf({ firm, before, after }: ComparedFirm): Shape[] {
  return [
    { name: `${firm}: before`, state: before! },
    { name: `${firm}: after`, state: after! },
  ];
}

function cornerOf(i: number, results: Results): Corner {
  const { column } = new Grid(COMPARED, results).beside();
  return { row: HEADINGS_ROW + i * APART, column };
}

function figureOf(i: number, { row, column }: Corner): Figure {
  return {
    name: `HVM Comparison ${i + 1}`,
    type: "Radar",
    title: "VPD % before and after",
    block: 1 + i,
    mostRows: 2,
    columns: 7,
    seriesBy: "Rows",
    place: { row: row + 4, column, rows: DRAWING_ROWS, columns: 5 },
    categoryTitle: "VPD",
    valueTitle: "VPD %",
    valueMinimum: 0,
    valueMaximum: null,
    valueFormat: "0",
    reversed: false,
    legend: true,
    gap: null,
  };
}
