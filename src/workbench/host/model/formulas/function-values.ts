import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { formula } from "#univer";
import type { FunctionError, FunctionResult } from "../../protocol/custom-functions";

/** Null: left out, or a blank cell. Undefined: several cells for a parameter that takes a value. */
export function argument(given: BaseValueObject | undefined, isMatrix: boolean): unknown {
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

/** What a function gave, as formulas take it. */
export function univerValue(result: FunctionResult): BaseValueObject {
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

export function univerError(code: string): BaseValueObject {
  return formula.ErrorValueObject.create(code as ErrorType);
}

export function isError(value: unknown): value is FunctionError {
  return typeof value === "object" && value !== null && "error" in value;
}
