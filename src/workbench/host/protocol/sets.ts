import type { Difference } from "../../difference";

/** The sets that the host claims; every other answers false. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  DelayForCellEdit: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
};

/** `Office.context.requirements.isSetSupported`. */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  const [ourMajor = 0, ourMinor = 0] = (SETS[name] ?? "0.0").split(".").map(Number);
  return name in SETS && (major < ourMajor || (major === ourMajor && minor <= ourMinor));
}

export const REQUIREMENT_SETS: Difference = {
  excel: "Says what its version has, up to ExcelApi 1.20.",
  here: "Says that it has ExcelApi 1.13, whatever the version, and of SharedRuntime only in the page.",
  why: "Up to there the add-in asks; newer members must be asked for.",
  source: "https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets",
  test: "test/workbench/host/bridge.test.ts: Office is ready and knows which sets the host has",
};
