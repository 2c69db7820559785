import { emptyHalfMadeSheet, type OwnedSheet } from "../../workbook/owned-sheets";
import { loadClashes, refuseClashes } from "./clashes";
import { lookAt } from "../draw/found";
import { inMessages, Remembered } from "./remembered";
import type { Standing } from "./restore";
import type { ReportSheet } from "../sheet";

/** Looks at our sheets of an earlier run and remembers what they hold; refuses if they cannot be rewritten in place. */
export async function lookAtStanding(
  context: Excel.RequestContext,
  reports: readonly ReportSheet[],
  owned: readonly OwnedSheet[],
  all: readonly Excel.Worksheet[],
): Promise<Standing[]> {
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
  for (const group of inMessages(looks.flatMap(({ remembered }) => remembered.pieces))) {
    for (const piece of group) piece.load();
    // One request for as much as an answer may hold: the loop is over requests, not over sheets.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  const standing = looks.map((look) => ({ ...look, found: look.found() }));
  for (const { found, remembered, report, clashes } of standing) refuseClashes(found, remembered, report, clashes());
  for (const { found } of standing) {
    // At most six, and only after a run that broke off just when it had added them.
    if (found.owned.rows.length === 0) await emptyHalfMadeSheet(context, found.owned.name);
  }
  return standing;
}
