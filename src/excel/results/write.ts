import type { HvmError } from "../errors";
import { AddedSheets } from "../workbook/added-sheets";
import { breathe, run, type RunOptions } from "../workbook/session";
import { loadOwnedSheets } from "../workbook/owned-sheets";
import type { Imprint } from "../pages/imprint";
import { embellish } from "../workbook/embellish";
import { addSheets } from "../sheets/keep/added";
import { dressPage } from "../sheets/draw/draw-page";
import { TABLES } from "../sheets/draw/found";
import { addSetting } from "../settings/settings";
import { compareWithValues } from "./compare-with-values";
import { Meanwhile } from "../sheets/keep/meanwhile";
import { NamedRanges } from "../sheets/keep/named-ranges";
import { type Found, pagesFor, planned, type Plan } from "./plan";
import { reportPaper } from "../sheets/draw/page-rows";
import { fitLines, keepFiguresWhole, layResults } from "../sheets/draw/print";
import { type Drawn, finish, render, type Target } from "../sheets/draw/render";
import { putBack, type Before } from "../sheets/keep/restore";
import type { Block } from "../sheets/sheet";
import { lookAtStanding } from "../sheets/keep/standing";

/** One result sheet as it stands in the workbook. */
export interface WrittenSheet {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** False if an earlier run's sheet was rewritten. */
  readonly isNew: boolean;
}

/** What was written where. */
export interface Written {
  /** In the order of PAGES. */
  readonly sheets: readonly WrittenSheet[];
  /** What `finish` gives its finish, in a last message. */
  readonly drawn: readonly Drawn[];
}

/**
 * Writes the result sheets into the open workbook, or rewrites those of an earlier run in place.
 *
 * Only sheets that carry our mark are touched. If anything fails, the earlier results are put back and sheets that were
 * added are taken away; if Excel does not answer any more, the sheets say in their first cell that they are incomplete, and
 * the next run repairs them.
 *
 * Messages: one to see which sheets are ours; one for the earlier content, if there is any, and one to add the sheets that
 * are missing; one to write, and more only where the content is larger than a message may be. Formulas take one more, to see
 * that they give what they should. A last one says how the sheets are printed, and costs nothing if it fails.
 *
 * @throws {HvmError} saying what happened, what to do, and in which state the workbook is
 */
export async function writeReports(found: Found, imprint: Imprint, options: RunOptions = {}): Promise<Written> {
  const plan = planned(found, imprint, await pagesFor(found));
  const written = await writePlan(plan, options);
  await embellish((context) => {
    finish(context, written.drawn);
    dress(context, plan, written, imprint);
    // Whoever analyses for the first time sees results; later the sheet that they look at stays in front.
    const [first] = written.sheets;
    if (first?.isNew) context.workbook.worksheets.getItem(first.id).activate();
  }, options);
  return written;
}

/** Has sheets printed as their tables need it. */
function dress(context: Excel.RequestContext, plan: Plan, { drawn }: Written, imprint: Imprint): void {
  const { worksheets } = context.workbook;
  const laid = drawn.map(({ report, owned, isFresh }) => {
    return { worksheet: worksheets.getItem(owned.id), report, isFresh, paper: reportPaper(report) };
  });
  for (const { worksheet, isFresh, paper } of laid) layResults(worksheet, paper, imprint, isFresh);
  for (const { name, page } of plan.settings) dressPage(worksheets.getItem(name), page);
  for (const { worksheet, report, paper } of laid) fitLines(worksheet, report, paper);
  for (const { worksheet, report, paper } of laid) keepFiguresWhole(worksheet, report, paper);
}

/**
 * Writes any sheets of ours, or rewrites those that stand, in place; `writeReports` says what can happen.
 *
 * @throws {HvmError} saying what happened, what to do, and in which state the workbook is
 */
export async function writePlan(plan: Plan, options: RunOptions): Promise<Written> {
  await breathe(options);
  const before: Before = {
    begun: false,
    sheets: [],
    added: new AddedSheets(options.added),
    halfMade: [],
    names: null,
    standing: [],
    meanwhile: null,
    unused: [],
  };
  try {
    return await run((context) => write(context, plan, before), options);
  } catch (error) {
    const state = await aftermath(error as HvmError, before, options);
    throw (error as HvmError).saying((message) => `${message} ${state}`);
  }
}

async function write(context: Excel.RequestContext, plan: Plan, before: Before): Promise<Written> {
  const { reports, settings, names, values } = plan;
  const worksheets = context.workbook.worksheets;
  const loadOwned = loadOwnedSheets(context, TABLES);
  const ranges = new NamedRanges(context);
  await context.sync();
  const owned = loadOwned().sheets.filter(({ kind }) => plan.renews(kind));
  const allTables = worksheets.items.flatMap(({ tables }) => tables.items.map(({ name }) => name));
  const wanted = [...names.keys(), ...reports.flatMap(({ blocks }) => blocks.flatMap(namesOf))];
  const takenNames = [...ranges.taken, ...wanted, ...allTables];
  ranges.refuseTaken(wanted, owned, allTables);
  const { standing, unused } = await lookAtStanding(context, reports, owned, worksheets.items);

  // What an earlier run added but never filled counts as added by this one: if it fails, they go.
  const halfMade = owned.filter(({ rows }) => rows.length === 0);
  before.begun = true;
  before.sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  before.halfMade = halfMade.map(({ id }) => id);
  before.standing = standing.filter(({ found }) => !halfMade.includes(found.owned));
  before.unused = unused;
  for (const setting of settings) addSetting(context, before.added, setting);
  const missing = reports.filter(({ kind }) => !owned.some((sheet) => sheet.kind === kind));
  const added = await addSheets(
    context,
    missing,
    [...worksheets.items.map(({ name }) => name), ...settings.map(({ name }) => name)],
    before.added,
  );
  const targets = reports.map((report): Target & { isNew: boolean } => {
    const fresh = added.find(({ owned }) => owned.kind === report.kind);
    const found = fresh ?? standing.find(({ found }) => found.owned.kind === report.kind)!.found;
    return { found, report, isNew: fresh !== undefined };
  });
  before.names = ranges;
  ranges.lookAgain();
  for (const [name, line] of names) ranges.set(name, line);
  for (const { found, report } of targets) {
    for (const block of report.blocks) ranges.setParts(found.owned.name, block);
  }
  for (const each of unused) each.sayUnused();
  before.added.release(context, before.halfMade);
  before.meanwhile = new Meanwhile(targets.filter(({ isNew }) => !isNew));
  const drawn = await render(context, targets, takenNames);
  before.meanwhile.refuse();
  ranges.refuseMeanwhile([...owned, ...targets.map(({ found }) => found.owned)]);
  if (values) await compareWithValues(context, targets, values);
  return {
    sheets: targets.map(({ found: { owned }, isNew }) => ({ kind: owned.kind, id: owned.id, name: owned.name, isNew })),
    drawn,
  };
}

function namesOf({ names = [] }: Block): string[] {
  return names.map(({ name }) => name);
}

/** Undoes what a failed write may have done, and says in which state the workbook is. */
async function aftermath(error: HvmError, before: Before, options: RunOptions): Promise<string> {
  if (!before.begun) return "Nothing was changed.";
  const repaired = "Sheets of ours that say INCOMPLETE in their first cell are repaired by the next run.";
  if (error.code === "stopped") return `Your own sheets are as they were. ${repaired}`;
  try {
    const drawn = await run((context) => putBack(context, before), options);
    if (drawn.some(({ owned }) => !owned.isFinished)) await embellish((context) => finish(context, drawn), options);
    return "Your own sheets and the earlier results are as they were.";
  } catch {
    return `Your own sheets are as they were, but the earlier results could not be put back. ${repaired}`;
  }
}
