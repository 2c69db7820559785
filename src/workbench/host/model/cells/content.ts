import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../../../workbook";
import { CellType } from "../../univer/values";
import type { Difference } from "../../../difference";

/** What is typed into a cell. */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
}

const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)$/;

export function isErrorText(text: string): boolean {
  return ERRORS.test(text);
}

/** Neither value nor formula; it may have a look. */
export function isBlank(cell: ICellData): boolean {
  return !cell.f && (cell.v === undefined || cell.v === null);
}

/** The value of a cell of Univer's, where errors are texts: `custom.error` tells one that nobody computed from a text like it. */
export function valueOf(cell: ICellData): CellValue {
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellType.BOOLEAN) return v === 1 || v === true;
  if (typeof v === "string" && (cell.f || cell.custom?.error) && isErrorText(v)) return { error: v };
  return v;
}

/** A cell of Univer's with that content, without a look. */
export function univerCell({ value, formula }: Content): ICellData {
  const cell: ICellData = {};
  if (formula !== undefined) cell.f = formula;
  if (typeof value === "number") [cell.v, cell.t] = [value, CellType.NUMBER];
  else if (typeof value === "string") [cell.v, cell.t] = [value, CellType.STRING];
  else if (typeof value === "boolean") [cell.v, cell.t] = [value ? 1 : 0, CellType.BOOLEAN];
  else if (value !== null) [cell.v, cell.t, cell.custom] = [value.error, CellType.STRING, { error: true }];
  return cell;
}

/** Makes a text of what a person typed in several lines, of which Univer makes a document. */
export function flatten(cell: ICellData): void {
  if (cell.p) {
    cell.v = cell.p.body?.dataStream.replace(/\r?\n$/, "").replaceAll("\r", "\n");
    cell.t = CellType.STRING;
  }
  delete cell.p;
}

export const ERROR_TEXTS: Difference = {
  excel: 'A formula that gives the text "#N/A" gives a text.',
  here: "A text that a formula gives and that looks like an error counts as one.",
  why: "To Univer an error is a text.",
  source: null,
  test: "test/workbench/host/differs.test.ts: a text that a formula gives and that looks like an error is one",
};
