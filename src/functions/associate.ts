import { excelFunction } from "./excel";
import { FUNCTIONS } from "./table";

/** All functions by their ids, as Excel calls them. */
export function excelFunctions(): ReadonlyMap<string, (...values: unknown[]) => unknown[][]> {
  return new Map(FUNCTIONS.map(({ id, compute }) => [id, excelFunction(compute)]));
}

/** Tells Excel which code stands behind each =HVM.* name. */
export function associateFunctions(): void {
  for (const [id, run] of excelFunctions()) CustomFunctions.associate(id, run);
}
