import type { LoadedSheet } from "../load/load-cells";
import type { TableHeader } from "./find";

/** A sheet that holds a table, and where the table begins. */
export interface Table {
  readonly sheet: LoadedSheet;
  readonly kind: "items" | "long" | "profiles";
  readonly header: TableHeader;
}
