import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseFunction, BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { formula } from "#univer";
import { callsFunctions, NAMESPACE } from "../../namespace";
import { formatArea } from "../../../cells/a1";
import { ROWS } from "../../../cells/area";
import { quoteSheet } from "../../../cells/sheet-name";
import { BUSY, CustomFunctionCalls, type FunctionError, type FunctionResult } from "../protocol/custom-functions";
import type { Document } from "./document";
import type { Sheet } from "./sheet";

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

  constructor(private readonly document: Document) {}

  /** Lets formulas call these functions; those that do are due. */
  offer(functions: readonly OfferedFunction[]): void {
    const service = this.document.engine.surface.injector.get(formula.IFunctionService);
    service.registerExecutors(...functions.map((each) => this.executor(each)));
    this.offers++;
    this.document.engine.touchFormulas(callsFunctions);
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
    const { engine } = this.document;
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
      this.document.engine.touch(call.sheet, { row: call.row, column: call.column, rows: 1, columns: 1 });
    });
  }

  private inTime(calls: readonly Call[]): Promise<FunctionResult[]> {
    const timer = setTimeout(() => this.calls.giveUp(), PATIENCE);
    const results = this.calls.callAll(calls.map((call) => ({ ...call, address: this.addressOf(call) })));
    return results.finally(() => clearTimeout(timer));
  }

  private addressOf({ sheet, row, column }: Call): string {
    return `${quoteSheet(this.document.sheet(sheet)!.name)}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
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

/** Null: left out, or a blank cell. Undefined: several cells for a parameter that takes a value. */
function argument(given: BaseValueObject | undefined, isMatrix: boolean): unknown {
  if (given === undefined) return null;
  if (!given.isArray()) return isMatrix && !given.isNull() ? [[plain(given)]] : plain(given);
  const rows = (given as ArrayValueObject).getArrayValue().map((row) => row.map(plain));
  if (isMatrix) return rows;
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : undefined;
}

function plain(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  return value.isError() ? { error: value.getValue() } : value.getValue();
}

function univerValue(result: FunctionResult): BaseValueObject {
  if (!Array.isArray(result)) return univerCell(result);
  const rows = (result as FunctionResult[][]).map((row) => row.map(univerCell));
  const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return formula.ArrayValueObject.create({ calculateValueList: rows, ...size, ...nowhere });
}

function univerCell(value: unknown): BaseValueObject {
  if (isError(value)) return univerError(value.error);
  if (typeof value === "string") return formula.StringValueObject.create(value);
  if (typeof value === "boolean") return formula.BooleanValueObject.create(value);
  // Excel shows null as 0.
  return formula.NumberValueObject.create(typeof value === "number" ? value : 0);
}

function univerError(code: string): BaseValueObject {
  return formula.ErrorValueObject.create(code as ErrorType);
}

function isError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "error" in value;
}

function hasError(result: unknown): boolean {
  return Array.isArray(result) ? result.some(hasError) : isError(result);
}

function isBusy(argument: unknown): boolean {
  return Array.isArray(argument) ? argument.some(isBusy) : isError(argument) && argument.error === BUSY;
}
