import { associateFunctions } from "./associate";

/** The functions' entry. It runs at once and waits for nothing: formulas of an opened workbook are calling already. */
associateFunctions();
