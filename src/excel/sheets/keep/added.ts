import type { AddedSheets } from "../../workbook/added-sheets";
import { addOwnedSheet, freeSheetName, INCOMPLETE, unfilled } from "../../workbook/owned-sheets";
import type { Found } from "../draw/found";
import { TEXT, type ReportSheet } from "../sheet";
import { styleSheet } from "../draw/style";

/** Adds a sheet for each report that has none, marked incomplete from the start. */
export async function addSheets(
  context: Excel.RequestContext,
  missing: readonly ReportSheet[],
  taken: readonly string[],
  added: AddedSheets,
): Promise<Found[]> {
  if (missing.length === 0) return [];
  const names: string[] = [...taken];
  const sheets = missing.map((report) => {
    const { kind } = report;
    const name = freeSheetName(report.name, names);
    names.push(name);
    const worksheet = addOwnedSheet(context, added, kind, name);
    const title = worksheet.getCell(0, 0);
    title.numberFormat = [[TEXT]];
    title.values = [[INCOMPLETE]];
    styleSheet(worksheet, report);
    return { kind, worksheet };
  });
  await context.sync();
  return sheets.map(({ kind, worksheet }) => ({
    owned: unfilled(kind, worksheet.id, worksheet.name),
    worksheet,
    isProtected: false,
    used: null,
    incomplete: true,
    isStyled: true,
    blocks: [],
    tables: [],
    charts: new Map<string, string>(),
    moved: new Set<string>(),
  }));
}
