import type { Area } from "../../../../cells/area";
import type { Table } from "../../model/sheets/sheet";
import type { OnSheet } from "../base/register";

/** A table with the sheet that it lies on. */
export interface OnTable extends OnSheet {
  readonly table: Table;
}

/** The rows below its headers. */
export function bodyOf({ table: { area } }: OnTable): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}
