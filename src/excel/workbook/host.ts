/** The words for where Excel runs. */
const PLATFORMS: Readonly<Record<string, string>> = {
  PC: "on Windows",
  OfficeOnline: "on the web",
  Mac: "on a Mac",
  iOS: "on iOS",
  Android: "on Android",
};

/** What runs the add-in, as Office tells it: "Excel 16.0.17928.20114 on Windows"; null where it does not. */
export function hostInWords(): string | null {
  const { host, platform, version } = Office.context.diagnostics ?? {};
  if (!host || !version) return null;
  return [String(host), version, PLATFORMS[String(platform)] ?? ""].join(" ").trimEnd();
}
