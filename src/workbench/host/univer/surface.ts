import type { Injector, IWorksheetData, Workbook } from "@univerjs/core";
import type { Matrix } from "./matrix";

/** The Univer workbook under an engine: without a screen, or the one that a person sees and edits. */
export interface Surface {
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Adds a sheet; the answer is the matrix that Univer keeps its cells in. */
  insertSheet(snapshot: IWorksheetData, position: number): Matrix;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  dispose(): void;
}
