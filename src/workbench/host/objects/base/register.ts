import type { Area } from "../../../../cells/area";
import type { Document } from "../../model/document";
import type { Sheet } from "../../model/sheets/sheet";
import type { Live, Type } from "../../protocol/types";

/** A sheet with the workbook that it lies in, of which the model's sheets know nothing. */
export interface OnSheet {
  readonly document: Document;
  readonly sheet: Sheet;
}

/** Cells of a sheet. */
export interface OnRange extends OnSheet {
  readonly area: Area;
}

/** Several ranges of a sheet. */
export interface OnAreas extends OnSheet {
  readonly areas: readonly Area[];
}

/** The types that members of other folders give out, by what stands behind an object of each. */
interface Selves {
  readonly WorksheetCollection: Document;
  readonly Worksheet: OnSheet;
  readonly Range: OnRange;
  readonly RangeAreas: OnAreas;
  readonly ChartCollection: OnSheet;
  readonly ShapeCollection: OnSheet;
  readonly WorkbookTables: Document;
  readonly WorksheetTables: OnSheet;
  readonly RangeTables: OnRange;
  readonly WorkbookNames: Document;
  readonly WorksheetNames: OnSheet;
}

type Types = { readonly [Name in keyof Selves]: Type<Selves[Name]> };

let types: Types;

/** Called once, by `../index.ts`, which knows the types; what is missing does not compile. */
export function register(all: Types): void {
  types = all;
}

/**
 * An object of a type by its name. In Excel a range leads to its sheet and a sheet to its ranges: by name they do,
 * without a file that imports the other.
 */
export function live<Name extends keyof Selves>(name: Name, self: Selves[Name]): Live {
  return types[name].of(self);
}

/** Whether an argument is an object of that type. */
export function isLive(argument: unknown, name: keyof Selves): argument is Live {
  return typeof argument === "object" && argument !== null && (argument as Partial<Live>).type === types[name];
}
