import type { Difference } from "../../difference";

// How formulas differ from Excel's because Univer computes them; what is put right is in mended.ts and literals.ts.

export const UNKNOWN_FUNCTIONS: Difference = {
  excel: "Knows some 500 functions.",
  here: "Formulas are Univer's: a function that it does not know is #NAME? once it is computed.",
  why: "Univer is what computes; what the add-in and its workbooks use, it knows.",
  source: null,
  test: "test/workbench/host/differs.test.ts: a function that Univer does not know is #NAME?",
};

export const DECIMALS: Difference = {
  excel: "Computes in binary: =0.1+0.2 is 0.30000000000000004, of which 15 digits are shown.",
  here: "Sums of decimals are rounded: =0.1+0.2 is 0.3.",
  why: "Univer corrects the last digits of sums.",
  source: "Microsoft: Floating-point arithmetic may give inaccurate results in Excel",
  test: "test/workbench/host/differs.test.ts: 0.1 + 0.2 is 0.3",
};

export const DATES: Difference = {
  excel: "A formula that gives a date, such as =TODAY(), gives a General cell a date format.",
  here: "A formula that gives a date leaves the cell's format as it is.",
  why: "Formats are the host's, and it does not look into formulas.",
  source: null,
  test: "test/workbench/host/differs.test.ts: a formula that gives a date leaves the format of its cell",
};

export const VALUES_OF_FILES: Difference = {
  excel:
    "Computes again on opening what may be out of date: volatile functions, and all if another version saved the file.",
  here: "Values that came with a file hold until a cell changes that the formula depends on; only formulas without a value are computed on opening.",
  why: "A file opens quickly, and shows what the program computed that saved it.",
  source: null,
  test: "test/workbench/host/values.test.ts: values that came with a file hold until something changes that they depend on",
};

export const SPEED: Difference = {
  excel: "Computes a workbook of a thousand firms as formulas in seconds.",
  here: "A formula takes a fraction of a millisecond, and longer with the cells that it looks at, so that a thousand firms as formulas take minutes.",
  why: "Univer keeps no index of what stands where that gives what Excel gives (see mended.ts).",
  source: null,
  test: null,
};
