import { rewriteSheet } from "../../../../cells/sheet-name";
import { rewriteChart } from "../sheets/chart";
import type { Workbook } from "../sheets/workbook";
import { allNames, defineName } from "./names";
import { quoted } from "./references";

/** Lets everything that refers to a sheet follow its new name or, with `to` null, become #REF!. */
export function followSheet(workbook: Workbook, from: string, to: string | null): void {
  const change = (formula: string) => rewriteSheet(formula, from, to);
  workbook.engine.rewriteFormulas(change);
  for (const [scope, name] of [...allNames(workbook)]) {
    const formula = change(name.formula);
    if (formula !== name.formula) defineName(workbook, scope, { ...name, formula });
  }
  for (const { charts, conditionalFormats, validations, hyperlinks } of workbook.sheets) {
    for (const chart of charts) rewriteChart(chart, change);
    for (const format of conditionalFormats) quoted(format.settings, change);
    for (const validation of validations) quoted(validation.rule, change);
    for (const [cell, link] of hyperlinks) {
      if (link.documentReference === undefined || to === null) continue;
      hyperlinks.set(cell, { ...link, documentReference: change(link.documentReference) });
    }
  }
}
