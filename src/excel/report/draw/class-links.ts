import { cellAddress } from "../../../cells/a1";
import { quotedSheet } from "../../../cells/sheet-name";
import { SUMMARY } from "../../../methods/hvm/tables";
import { SUMMARY_PAGE } from "../../pages/summary";
import { HEADINGS_ROW } from "../../sheets/sheet";
import type { OwnedSheet } from "../../workbook/owned-sheets";

/** The row with which each firm's page begins, from 0, by the firm's name. */
export type FirmRows = ReadonlyMap<string, number>;

/** The firms and classes on HVM Summary, row by row, as they stand. */
export interface Classes {
  readonly summary: OwnedSheet;
  readonly firms: readonly string[];
  readonly classes: readonly string[];
}

type Id = keyof typeof SUMMARY.columns;

/** Asks for what HVM Summary says, as part of the caller's next sync; null where there is none. */
export function loadClasses(context: Excel.RequestContext, sheets: readonly OwnedSheet[]): (() => Classes) | null {
  const summary = sheets.find(({ kind }) => kind === SUMMARY_PAGE.kind);
  const [rows = 0] = summary?.rows ?? [];
  if (!summary || rows === 0) return null;
  const worksheet = context.workbook.worksheets.getItem(summary.id);
  const [firms, classes] = (["firm", "class"] as const).map((id) =>
    worksheet.getRangeByIndexes(HEADINGS_ROW + 1, columnOf(id), rows, 1).load("formulas"),
  );
  const textOf = ({ formulas }: Excel.Range) => formulas.map(([text]) => String(text));
  return () => ({ summary, firms: textOf(firms!), classes: textOf(classes!) });
}

/**
 * Has each class on HVM Summary lead to its firm's page on a report. Sends nothing. Without a report, and of firms without a page,
 * classes lead to HVM Profiles; those that are formulas stay as they are, as a link would make them text.
 *
 * @param fingerprint of the study that the report is of: classes of another one are left alone
 */
export function leadToPages(
  context: Excel.RequestContext,
  { summary, firms, classes }: Classes,
  { report, rows, fingerprint }: { readonly report: string; readonly rows: FirmRows; readonly fingerprint: string },
): void {
  if (summary.origin?.fingerprint !== fingerprint) return;
  const worksheet = context.workbook.worksheets.getItem(summary.id);
  for (const [i, textToDisplay] of classes.entries()) {
    const row = rows.get(firms[i]!);
    if (row === undefined || textToDisplay === "" || textToDisplay.startsWith("=")) continue;
    const documentReference = `${quotedSheet(report)}!${cellAddress(row, 0)}`;
    worksheet.getCell(HEADINGS_ROW + 1 + i, columnOf("class")).hyperlink = { documentReference, textToDisplay };
  }
}

function columnOf(id: Id): number {
  return Object.keys(SUMMARY.columns).indexOf(id);
}
