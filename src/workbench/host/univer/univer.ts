import { createRequire } from "node:module";
import type { Workbook } from "@univerjs/core";
import type { Surface } from "./surface";

// What `#univer` means in Node; in the browser it is ../../page/sheet/univer.ts (see "imports" in package.json).
//
// Univer's ES modules do not load in Node (a dependency has no named exports there); its CommonJS ones do. The core and
// the formula engine are enough: commands, selections and rendering belong to a screen.
const require = createRequire(import.meta.url);
export const core = require("@univerjs/core") as typeof import("@univerjs/core");
export const formula = require("@univerjs/engine-formula") as typeof import("@univerjs/engine-formula");

/** A workbook without a screen, and without sheets. */
export function openSurface(unit: string): Surface {
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  const workbook = univer.createUnit<never, Workbook>(core.UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: [],
    sheets: {},
  } as never);
  // Univer gives a workbook without sheets one of its own.
  let extra = workbook.getSheets()[0]?.getSheetId();
  return {
    injector: univer.__getInjector(),
    workbook,
    insertSheet(snapshot, position) {
      workbook.addWorksheet(snapshot.id, position, snapshot);
      if (extra !== undefined) workbook.removeSheet(extra);
      extra = undefined;
      return snapshot.cellData;
    },
    removeSheet: (id) => void workbook.removeSheet(id),
    renameSheet(id, name) {
      const sheet = workbook.getSheetBySheetId(id);
      if (sheet) sheet.getConfig().name = name;
    },
    dispose: () => univer.dispose(),
  };
}
