import { formula } from "#univer";
import type {
  FormulaDataModel,
  IAllRuntimeData,
  ICalculateFormulaService,
  IDependencyManagerService,
} from "@univerjs/engine-formula";
import type { Area } from "../../../cells/area";
import type { Formulas } from "./matrix";
import { toRange } from "./ranges";
import { Spills } from "./spills";
import type { Surface } from "./surface";

/** Cells of a sheet that have changed. */
export interface Dirty {
  readonly sheet: string;
  readonly area: Area;
}

/** What a calculation gives, by sheet and cell. */
export type Results = IAllRuntimeData["unitData"][string];

/** Univer's calculation of one workbook: takes formulas and what has changed, and gives what comes out. */
export class Calculator {
  private readonly service: ICalculateFormulaService;
  private readonly dependencies: IDependencyManagerService;
  private readonly data: FormulaDataModel;
  /** What formulas fill beyond their own cells. */
  readonly spills: Spills;

  constructor(
    { injector }: Surface,
    private readonly unit: string,
  ) {
    this.service = injector.get(formula.ICalculateFormulaService);
    this.dependencies = injector.get(formula.IDependencyManagerService);
    this.data = injector.get(formula.FormulaDataModel);
    this.spills = new Spills(this.data, unit);
  }

  /** Forgets what depends on what, as there are other formulas now. */
  forgetDependencies(): void {
    this.dependencies.reset();
  }

  /** Computes those of the formulas that depend on what has changed. */
  async execute(formulas: Readonly<Record<string, Formulas>>, dirty: readonly Dirty[]): Promise<Results> {
    const dirtyRanges = dirty.map(({ sheet, area }) => ({
      unitId: this.unit,
      sheetId: sheet,
      range: toRange(area),
    }));
    const complete = new Promise<Results>((resolve) => {
      const subscription = this.service.executionCompleteListener$.subscribe(({ unitData }) => {
        subscription.unsubscribe();
        resolve(unitData[this.unit]);
      });
    });
    await this.service.execute({
      formulaData: { [this.unit]: formulas },
      arrayFormulaCellData: this.data.getArrayFormulaCellData(),
      arrayFormulaRange: this.data.getArrayFormulaRange(),
      forceCalculate: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      maxIteration: 1,
      rowData: {},
    } as never);
    return complete;
  }
}
