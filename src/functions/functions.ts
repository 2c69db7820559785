/**
 * The functions' entry: tells Excel which code stands behind each =HVM.* name. It runs at once and waits for nothing: formulas
 * of an opened workbook are calling already.
 */
import { excelFunction } from "./excel";
import { FUNCTIONS } from "./table";

for (const { id, compute } of FUNCTIONS) CustomFunctions.associate(id, excelFunction(compute));
