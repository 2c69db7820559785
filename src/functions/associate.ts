import { excelFunction } from "./excel";
import { FUNCTIONS } from "./table";

/** Tells Excel which code stands behind each =HVM.* name. */
export function associateFunctions(): void {
  for (const { id, compute } of FUNCTIONS) CustomFunctions.associate(id, excelFunction(compute));
}
