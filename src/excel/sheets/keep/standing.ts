import { emptyHalfMadeSheet, type OwnedSheet } from "../../workbook/owned-sheets";
import { loadClashes, refuseClashes } from "./clashes";
import { lookAt } from "../draw/found";
import { inMessages, Remembered } from "./remembered";
import type { Standing } from "./restore";
import type { ReportSheet } from "../sheet";
import { Unused } from "./unused";

/** Looks at our sheets of an earlier run and remembers what they hold; refuses if they cannot be rewritten in place, or marked as unused. */
export async function lookAtStanding(
  context: Excel.RequestContext,
  reports: readonly ReportSheet[],
  owned: readonly OwnedSheet[],
  all: readonly Excel.Worksheet[],
): Promise<{ readonly standing: readonly Standing[]; readonly unused: readonly Unused[] }> {
  const looks = reports.flatMap((report) => {
    const sheet = owned.find(({ kind }) => kind === report.kind);
    if (!sheet) return [];
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const tables = all.find(({ id }) => id === sheet.id)!.tables.items;
    return [
      {
        report,
        remembered: new Remembered(context, sheet, report),
        found: lookAt(context, sheet, tables, report),
        clashes: loadClashes({ owned: sheet, worksheet }, report),
      },
    ];
  });
  const unused = owned
    .filter(({ kind }) => !reports.some((report) => report.kind === kind))
    .map((sheet) => new Unused(context, sheet));
  const pieces = [...looks.flatMap(({ remembered }) => remembered.pieces), ...unused.map(({ piece }) => piece)];
  for (const group of inMessages(pieces)) {
    for (const piece of group) piece.load();
    // One request for as much as an answer may hold: the loop is over requests, not over sheets.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  const standing = looks.map((look) => ({ ...look, found: look.found() }));
  for (const { found, remembered, report, clashes } of standing) refuseClashes(found, remembered, report, clashes());
  for (const each of unused) each.refuseProtected();
  for (const { found } of standing) {
    // At most six, and only after a run that broke off just when it had added them.
    if (found.owned.rows.length === 0) await emptyHalfMadeSheet(context, found.owned.name);
  }
  return { standing, unused };
}
