import { HEADINGS_ROW } from "../sheets/sheet";
import { FIRST_SHEETS } from "../workbook/first-sheets";
import { run, type RunOptions } from "../workbook/session";
import { INCOMPLETE, loadOwnedSheets, type OwnedSheet } from "../workbook/owned-sheets";

export interface ResultsState {
  /** Is there a first sheet of results (HVM Summary; of codings alone HVM Constellations) that was written to the end? */
  readonly standing: boolean;
  /** Of the answers that the results were made from (`Inspection.fingerprint`); null if unknown. */
  readonly fingerprint: string | null;
  /** When they were made, as an ISO date and time; null if unknown. */
  readonly made: string | null;
}

/** What the line under the title of HVM Summary says once the answers have changed. */
export const STALE =
  "OUT OF DATE: the answers have changed since these results were made. Run the analysis again to renew them.";

/** The same where the results are formulas. */
const STALE_VALUES =
  "PARTLY OUT OF DATE: the formulas follow the answers, but how sure a class is, “Measures agreeing”, the remarks, HVM Problems and the sheets of further analyses are older. Run the analysis again to renew them.";

/** Whether the workbook has results, and of which answers. */
export function resultsState(options: RunOptions = {}): Promise<ResultsState> {
  return run(async (context) => {
    const summary = await loadSummary(context);
    if (summary === null) return { standing: false, fingerprint: null, made: null };
    return { standing: true, fingerprint: null, made: null, ...summary.owned.origin };
  }, options);
}

/** Lets HVM Summary say that the answers have changed since; the next analysis clears it. Does nothing without results. */
export function markStale(options: RunOptions = {}): Promise<void> {
  return run(async (context) => {
    const summary = await loadSummary(context);
    if (summary === null) return;
    const words = summary.live ? STALE_VALUES : STALE;
    if (summary.line.values[0]?.[0] === words) return;
    summary.line.values = [[words]];
    await context.sync();
  }, options);
}

/** What the first sheet of results is: that of firms, or of relationships where there are no firms. */
const FIRST_KINDS = Object.keys(FIRST_SHEETS) as (keyof typeof FIRST_SHEETS)[];

/** HVM Summary, the line under its title, and whether its classes are formulas; null if there is none or it is incomplete. */
async function loadSummary(
  context: Excel.RequestContext,
): Promise<{ readonly owned: OwnedSheet; readonly line: Excel.Range; readonly live: boolean } | null> {
  const loadOwned = loadOwnedSheets(context);
  await context.sync();
  const { sheets } = loadOwned();
  const [owned] = FIRST_KINDS.flatMap((first) => sheets.filter(({ kind }) => kind === first))
    .filter(({ rows }) => rows.length > 0)
    // The newest: an HVM Summary stays where a later analysis found codings alone.
    .sort((a, b) => (b.origin?.made ?? "").localeCompare(a.origin?.made ?? ""));
  if (!owned) return null;
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const title = worksheet.getCell(0, 0);
  const line = worksheet.getCell(1, FIRST_SHEETS[owned.kind as keyof typeof FIRST_SHEETS]);
  title.load("values");
  line.load("values");
  // The first firm's row, but for its name, which may be anything.
  const firstRow = worksheet.getRangeByIndexes(HEADINGS_ROW + 1, 1, 1, Math.max(owned.columns[0]! - 1, 1));
  firstRow.load("formulas");
  await context.sync();
  const live = firstRow.formulas[0]!.some((cell) => String(cell).startsWith("="));
  return title.values[0]?.[0] === INCOMPLETE ? null : { owned, line, live };
}
