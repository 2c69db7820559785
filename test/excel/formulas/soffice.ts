import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether formulas are computed when a file is opened, or the values that stand beside them are taken. */
export type Computing = "always" | "never";

const MODES: Readonly<Record<Computing, number>> = { always: 0, never: 1 };

function settings(computing: Computing): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${MODES[computing]}</value></prop></item>
</oor:items>
`;
}

/** What LibreOffice calls itself; null where it is not installed. */
export function sofficeVersion(): string | null {
  const { error, stdout } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return error ? null : stdout.trim();
}

/** Has one LibreOffice open the workbooks and save them again into `into`. */
export function throughSoffice(files: readonly string[], into: string, computing: Computing): void {
  const profile = join(into, `profile-${computing}`);
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(computing));
  soffice(["--convert-to", "xlsx", "--outdir", into, ...files], profile);
}

/** Runs LibreOffice with a profile of its own. */
export function soffice(asked: readonly string[], profile: string): void {
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", ...asked];
  const { status, error, stderr } = spawnSync("soffice", words, { encoding: "utf8" });
  if (error || status !== 0) throw new Error(`LibreOffice ended with ${status}: ${error?.message ?? stderr}`);
}
