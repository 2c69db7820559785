import * as core from "@univerjs/core";
import type { IExecutionOptions, Workbook } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import * as formula from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import locale from "@univerjs/preset-sheets-core/locales/en-US";
import validationLocale from "@univerjs/preset-sheets-data-validation/locales/en-US";
import {
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  UniverSheetsPlugin,
  InsertSheetMutation,
} from "@univerjs/sheets";
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPlugin,
} from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { of } from "rxjs";
import { isDark } from "../base/theme";
import { MENU } from "./commands/menu";
import { defaultFont } from "./font";
import type { Surface } from "../../host/univer/surface";

// What `#univer` means in the browser; in Node it is ../../host/univer/univer.ts.
export { core, formula };

/** Marks commands that show what the host has done; the person did not give them, and they move nothing else. */
export const BY_HOST = { fromHost: true, fromCollab: true } as IExecutionOptions;

/** Where on the page the sheet goes. */
const CONTAINER = "sheet";

/**
 * Univer's formulas without what computes them after each edit: the embedded host's engine does that, here as in Node.
 * Univer's progress bar would bring it to life; it gets one that never has any progress to show.
 */
class FormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    const quiet = { progress$: of({ done: 0, count: 0 }), clearProgress: () => {} };
    this._injector.replace([TriggerCalculationController, { useValue: quiet as never }]);
  }

  override onRendered(): void {}
}

/** Univer checks what stands in cells with lists a moment after they are made, and fails where their workbook has been closed meanwhile. */
function passOverWhatIsGone(injector: core.Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(core.IUniverInstanceService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) => {
    const workbook = instances.getUnit<Workbook>(unit, core.UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheet) ? check(unit, sheet, ranges) : [];
  };
}

/** Univer's sheet, visible and editable: the plugins of its preset for sheets. */
export function openSurface(unit: string): Surface {
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: core.mergeLocales(locale, validationLocale) },
    logLevel: core.LogLevel.WARN,
    darkMode: isDark(),
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container: CONTAINER, header: true, toolbar: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { menus: false },
    menu: MENU,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(FormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false });
  const injector = univer.__getInjector();
  const commands = injector.get(core.ICommandService);
  const execute = (id: string, params: object) => commands.syncExecuteCommand(id, { unitId: unit, ...params }, BY_HOST);
  const workbook = univer.createUnit<never, Workbook>(core.UniverInstanceType.UNIVER_SHEET, {
    id: unit,
    sheetOrder: [],
    sheets: {},
  } as never);
  const font = defaultFont();
  // Univer gives a workbook without sheets one of its own.
  let extra = workbook.getSheets()[0]?.getSheetId();
  return {
    injector,
    workbook,
    insertSheet(snapshot, position) {
      const { cellData: cells, ...rest } = snapshot;
      const empty = core.mergeWorksheetSnapshotWithDefault({
        ...rest,
        // The workbook's own reaches no sheet.
        defaultStyle: font,
        rowCount: 200,
        columnCount: 50,
        cellData: {},
      });
      // The plugins have begun by now.
      passOverWhatIsGone(injector);
      execute(InsertSheetMutation.id, { index: position, sheet: empty });
      const sheet = workbook.getSheetBySheetId(snapshot.id)!;
      if (extra !== undefined) {
        workbook.setActiveSheet(sheet);
        execute(RemoveSheetMutation.id, { subUnitId: extra, subUnitName: "" });
        extra = undefined;
      }
      return Object.assign(sheet.getCellMatrix().getMatrix(), cells);
    },
    removeSheet: (id) => void execute(RemoveSheetMutation.id, { subUnitId: id, subUnitName: "" }),
    renameSheet: (id, name) => void execute(SetWorksheetNameMutation.id, { subUnitId: id, name }),
    dispose: () => univer.dispose(),
  };
}
