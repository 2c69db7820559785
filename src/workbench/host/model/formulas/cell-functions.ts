import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { formula } from "#univer";
import { callsFunctions, NAMESPACE } from "../../../namespace";
import { cellAddress } from "../../../../cells/a1";
import { oneCell, ROWS } from "../../../../cells/area";
import { quoteSheet } from "../../../../cells/sheet-name";
import { BUSY, CustomFunctionCalls, type FunctionResult } from "../../protocol/custom-functions";
import type { Sheet } from "../sheets/sheet";
import type { Workbook } from "../sheets/workbook";
import { argument, isError, univerError, univerValue } from "./function-values";
import type { Difference } from "../../../difference";

/** What functions.json tells of a function, as far as calling it goes. */
export interface OfferedFunction {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

/** A formula's call of a function. */
interface Call {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Milliseconds after which a function has not answered. */
const PATIENCE = 10_000;

/** So many calls may wait for each other's results. A formula whose arguments are never the same twice would wait for ever. */
const LONGEST_CHAIN = 50;

/**
 * The add-in's functions in formulas. As in Excel a cell that calls one is first #BUSY!; when all others are computed, the
 * calls go to the runtime that holds the functions' code, all together; then the cells are computed with their results.
 */
export class CellFunctions {
  readonly calls = new CustomFunctionCalls();
  /** Calls that a calculation came upon, and the results it goes on with, both by what is called where with what. */
  private readonly waiting = new Map<string, Call>();
  private readonly results = new Map<string, FunctionResult>();
  /** The latest results that hold errors, by function and cell. */
  private readonly failed = new Map<string, { readonly call: Call; readonly result: FunctionResult }>();

  private offers = 0;

  constructor(private readonly workbook: Pick<Workbook, "engine" | "sheet">) {}

  /** Lets formulas call these functions; those that do are due. */
  offer(functions: readonly OfferedFunction[]): void {
    const service = this.workbook.engine.surface.injector.get(formula.IFunctionService);
    service.registerExecutors(...functions.map((each) => this.executor(each)));
    this.offers++;
    this.workbook.engine.touchFormulas(callsFunctions);
  }

  /**
   * The text that Univer gets for a formula. It remembers what a text once meant, also that a function was not there: with each
   * offer texts that call one end in a blank more.
   */
  spelling(text: string): string {
    return callsFunctions(text) ? text + " ".repeat(this.offers) : text;
  }

  /** Computes whatever is due, with the calls that come up. */
  async calculate(): Promise<void> {
    const { engine } = this.workbook;
    await engine.calculate();
    for (let links = 0; this.waiting.size > 0 && links < LONGEST_CHAIN; links++) {
      await this.answer();
      await engine.calculate();
    }
    this.waiting.clear();
    this.results.clear();
  }

  private async answer(): Promise<void> {
    const waiting = [...this.waiting];
    this.waiting.clear();
    const results = await this.inTime(waiting.map(([, call]) => call));
    waiting.forEach(([key, call], i) => {
      const result = results[i];
      this.results.set(key, result);
      const failure = [call.id, call.sheet, call.row, call.column].join(" ");
      if (hasError(result)) this.failed.set(failure, { call, result });
      else this.failed.delete(failure);
      this.workbook.engine.touch(call.sheet, oneCell(call.row, call.column));
    });
  }

  private inTime(calls: readonly Call[]): Promise<FunctionResult[]> {
    const timer = setTimeout(() => this.calls.giveUp(), PATIENCE);
    const results = this.calls.callAll(calls.map((call) => ({ ...call, address: this.addressOf(call) })));
    return results.finally(() => clearTimeout(timer));
  }

  private addressOf({ sheet, row, column }: Call): string {
    return `${quoteSheet(this.workbook.sheet(sheet)!.name)}!${cellAddress(row, column)}`;
  }

  /** The sentence beside the error that a function gave for a cell. */
  errorMessage({ id, grid }: Sheet, row: number, column: number): string | undefined {
    const value = grid.value(row, column);
    if (typeof value !== "object" || value === null) return undefined;
    for (const { call, result } of this.failed.values()) {
      const rows = Array.isArray(result) ? (result as FunctionResult[][]) : [[result]];
      const cell = call.sheet === id ? rows[row - call.row]?.[column - call.column] : undefined;
      if (isError(cell)) return cell.message;
    }
    return undefined;
  }

  private executor({ id, parameters }: OfferedFunction): BaseFunction {
    const executor = new formula.BaseFunction(named(id));
    executor.calculate = (...given: BaseValueObject[]) => {
      const args = parameters.map(({ dimensionality }, i) => argument(given[i], dimensionality === "matrix"));
      if (given.length > parameters.length || args.includes(undefined)) return univerError("#VALUE!");
      const { subUnitId: sheet, row, column } = executor;
      // Conditions are computed below the last row: Excel allows no such functions in them.
      if (row >= ROWS) return univerError("#NAME?");
      return this.resultOf({ sheet: sheet!, row, column, id, args });
    };
    return executor;
  }

  private resultOf(call: Call): BaseValueObject {
    const key = JSON.stringify(call);
    if (this.results.has(key)) return univerValue(this.results.get(key));
    // Nothing is called with what is not known yet.
    if (!call.args.some(isBusy)) this.waiting.set(key, call);
    return univerError(BUSY);
  }
}

function named(id: string): string {
  return `${NAMESPACE}.${id}`;
}

function hasError(result: unknown): boolean {
  return Array.isArray(result) ? result.some(hasError) : isError(result);
}

function isBusy(argument: unknown): boolean {
  return Array.isArray(argument) ? argument.some(isBusy) : isError(argument) && argument.error === BUSY;
}

export const SINGLE_VALUES: Difference = {
  excel:
    "Its own functions are computed once for each cell where a range stands for a single value; what it does with custom functions is not known here.",
  here: "A custom function takes a single value where functions.json says so: a range of several cells is #VALUE!.",
  why: "The add-in's functions say which arguments are ranges.",
  source: null,
  test: "test/functions/in-cells.test.ts: is #VALUE! with several cells for a single value, or with too many arguments",
};

export const SLOW_FUNCTIONS: Difference = {
  excel: "Waits as long as a custom function takes.",
  here: "A custom function that has not answered after ten seconds stays #BUSY!, and so does one whose arguments are never the same twice.",
  why: "A test must come to an end.",
  source: "OfficeDev/office-js#1395, #1975, #6662",
  test: null,
};
