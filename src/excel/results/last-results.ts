import { SUMMARY } from "../../methods/hvm/tables";
import type { LastResults } from "../pages/since";
import { HEADINGS_ROW } from "../sheets/sheet";
import { INCOMPLETE, loadOwnedSheets } from "../workbook/owned-sheets";
import { run, type RunOptions } from "../workbook/session";

/** Where headings are looked for: ours, and columns that the user added. */
const MOST_COLUMNS = 60;
/** More firms would take more than a message. */
const MOST_FIRMS = 20_000;

/**
 * What the last analysis said of each firm, as HVM Summary shows it: nothing else is kept of it. The columns are found by their
 * headings, and rows may have been sorted. Null where no HVM Summary stands.
 */
export function lastResults(options: RunOptions = {}): Promise<LastResults | null> {
  return run(async (context) => {
    const loadOwned = loadOwnedSheets(context);
    await context.sync();
    const owned = loadOwned().sheets.find(({ kind, rows }) => kind === "summary" && rows.length > 0);
    if (!owned) return null;
    const rows = owned.rows[0]!;
    if (rows > MOST_FIRMS) return { unknown: "it had too many firms." };
    const worksheet = context.workbook.worksheets.getItem(owned.id);
    const title = worksheet.getCell(0, 0).load("values");
    const headings = worksheet.getRangeByIndexes(HEADINGS_ROW, 0, 1, MOST_COLUMNS).load("values");
    await context.sync();
    if (title.values[0]![0] === INCOMPLETE) return { unknown: "its results were not written to the end." };
    const at = [SUMMARY.columns.firm, SUMMARY.columns.class].map(({ heading }) => headings.values[0]!.indexOf(heading));
    if (at.includes(-1)) return { unknown: `${owned.name} no longer has the columns Firm and Class.` };
    const [firms, classes] = at.map((column) =>
      worksheet.getRangeByIndexes(HEADINGS_ROW + 1, column, Math.max(rows, 1), 1).load("values,formulas"),
    ) as [Excel.Range, Excel.Range];
    await context.sync();
    if (classes.formulas.some(([cell]) => String(cell).startsWith("=")))
      return { unknown: "its classes were formulas, which follow the answers; what they gave then is kept nowhere." };
    const said = firms.values.map(([firm], row): [string, string] => [String(firm), String(classes.values[row]![0])]);
    return { made: owned.origin?.made ?? null, classes: said.filter(([firm]) => firm !== "") };
  }, options);
}
