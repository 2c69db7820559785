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
