import type { excelFunctions } from "./associate";

/** The ids of all functions. The build takes them from their table, so that the table itself can come later. */
declare const HVM_FUNCTIONS: readonly string[];

type Functions = ReturnType<typeof excelFunctions>;
let code: Promise<Functions> | undefined;

/**
 * The functions' entry on the pane's page. Excel is told at once that they are there, as formulas of an opened workbook are
 * calling already; their code comes with the first call, and calls wait for it.
 */

for (const id of HVM_FUNCTIONS) {
  CustomFunctions.associate(id, async (...values: unknown[]) => called(await loaded(), id, values));
}

/** A failure of loading is the result of each call, which says what to do; else it would wait for ever. */
function loaded(): Promise<Functions> {
  code ??= import("./associate").then((entry) => entry.excelFunctions());
  return code.catch((error: unknown) => {
    code = undefined;
    const message = `The code of the functions could not be loaded: ${String(error)}. Reload the add-in.`;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
  });
}

function called(functions: Functions, id: string, values: readonly unknown[]): unknown[][] {
  return functions.get(id)!(...values);
}
