import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Formulas of every file are computed when it is opened, whatever values stand beside them. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** What LibreOffice calls itself; null where it is not installed. */
export function sofficeVersion(): string | null {
  const { error, stdout } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return error ? null : stdout.trim();
}

/** Has one LibreOffice open the workbooks, recalculate them, and save them again into `into`. */
export function recalculate(files: readonly string[], into: string): void {
  const profile = join(into, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const words = [own, "--headless", "--convert-to", "xlsx", "--outdir", into, ...files];
  const { status, error, stderr } = spawnSync("soffice", words, { encoding: "utf8" });
  if (error || status !== 0) throw new Error(`LibreOffice ended with ${status}: ${error?.message ?? stderr}`);
}
