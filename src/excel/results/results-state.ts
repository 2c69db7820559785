import { HEADINGS_ROW } from "../sheets/sheet";
import { FIRST_SHEETS } from "../workbook/first-sheets";
import { run, type RunOptions } from "../workbook/session";
import { claim, INCOMPLETE, loadOwnedSheets, type OwnedSheet, REPORT_KIND } from "../workbook/owned-sheets";

export interface ResultsState {
  /** Is there a first sheet of results (HVM Summary; of codings alone HVM Constellations) that was written to the end? */
  readonly standing: boolean;
  /** Of the answers that the results were made from (`Inspection.fingerprint`); null if unknown. */
  readonly fingerprint: string | null;
  /** When they were made, as an ISO date and time; null if unknown. */
  readonly made: string | null;
  /** Names of sheets that look like results, and are none until `claimResults`: another program has saved them. */
  readonly adrift: readonly string[];
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
    const { summary, adrift } = await loadSummary(context);
    if (summary === null) return { standing: false, fingerprint: null, made: null, adrift };
    return { standing: true, fingerprint: null, made: null, ...summary.owned.origin, adrift };
  }, options);
}

/** Names of the sheets that are results of this workbook's from now on, in tab order. */
export interface Claimed {
  readonly sheets: readonly string[];
}

/**
 * Takes result sheets that another program has saved, and that have other ids since, for results again: the next analysis renews
 * them, and removing the results removes them. Ask first; until then they are the user's, and nothing of ours touches them.
 *
 * @throws {HvmError} saying what happened and what to do
 */
export async function claimResults(options: RunOptions = {}): Promise<Claimed> {
  return await run(async (context) => {
    const owned = loadOwnedSheets(context);
    await context.sync();
    const { adrift } = owned();
    claim(context, adrift);
    if (adrift.length > 0) await context.sync();
    return { sheets: adrift.map(({ name }) => name) };
  }, options);
}

/** Lets HVM Summary say that the answers have changed since; the next analysis clears it. Does nothing without results. */
export function markStale(options: RunOptions = {}): Promise<void> {
  return run(async (context) => {
    const { summary } = await loadSummary(context);
    if (summary === null) return;
    const words = summary.live ? STALE_VALUES : STALE;
    // A report holds values, whatever the results hold.
    const lines = [[summary.line, words] as const, ...summary.reports.map((line) => [line, STALE] as const)];
    const others = lines.filter(([line, said]) => line.values[0]?.[0] !== said);
    for (const [line, said] of others) line.values = [[said]];
    if (others.length > 0) await context.sync();
  }, options);
}

/** What the first sheet of results is: that of firms, or of relationships where there are no firms. */
const FIRST_KINDS = Object.keys(FIRST_SHEETS) as (keyof typeof FIRST_SHEETS)[];

interface Summary {
  readonly owned: OwnedSheet;
  /** The line under its title. */
  readonly line: Excel.Range;
  /** Whether its classes are formulas. */
  readonly live: boolean;
  /** The same line of reports. */
  readonly reports: readonly Excel.Range[];
}

interface Loaded {
  readonly summary: Summary | null;
  readonly adrift: readonly string[];
}

/** HVM Summary, and what else says whether it is up to date; null if there is none or it is incomplete. */
async function loadSummary(context: Excel.RequestContext): Promise<Loaded> {
  const loadOwned = loadOwnedSheets(context);
  await context.sync();
  const { sheets, adrift: others } = loadOwned();
  const adrift = others.map(({ name }) => name);
  const [owned] = FIRST_KINDS.flatMap((first) => sheets.filter(({ kind }) => kind === first))
    .filter(({ rows }) => rows.length > 0)
    // The newest: an HVM Summary stays where a later analysis found codings alone.
    .sort((a, b) => (b.origin?.made ?? "").localeCompare(a.origin?.made ?? ""));
  if (!owned) return { summary: null, adrift };
  const worksheet = context.workbook.worksheets.getItem(owned.id);
  const made = sheets.filter(({ kind, rows }) => kind === REPORT_KIND && rows.length > 0);
  const reports = made.map(({ id }) => context.workbook.worksheets.getItem(id).getCell(1, 0));
  for (const report of reports) report.load("values");
  const title = worksheet.getCell(0, 0);
  const line = worksheet.getCell(1, FIRST_SHEETS[owned.kind as keyof typeof FIRST_SHEETS]);
  title.load("values");
  line.load("values");
  // The first firm's row, but for its name, which may be anything.
  const firstRow = worksheet.getRangeByIndexes(HEADINGS_ROW + 1, 1, 1, Math.max(owned.columns[0]! - 1, 1));
  firstRow.load("formulas");
  await context.sync();
  const live = firstRow.formulas[0]!.some((cell) => String(cell).startsWith("="));
  const isWhole = title.values[0]?.[0] !== INCOMPLETE;
  return { summary: isWhole ? { owned, line, live, reports } : null, adrift };
}
