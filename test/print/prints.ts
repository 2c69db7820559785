import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { soffice, sofficeVersion } from "../excel/formulas/soffice";
import { canMeasure, pagesOf } from "./measure";
import { faultsOf } from "./rules";

const ITEMS = Array.from({ length: 33 }, (_, i) => `Q${i + 1}`);

/**
 * Saved workbooks, reports and forms printed by LibreOffice and measured: letters of 8 points, no cut cell, no page nearly empty, a footer on each.
 *
 *   npm run prints
 *   npm run prints -- --keep FOLDER    leaves the files there, to be looked at
 */
const KEEP = process.argv.includes("--keep") ? process.argv[process.argv.indexOf("--keep") + 1] : undefined;

const version = sofficeVersion();
if (version === null || !canMeasure()) {
  console.log(
    "Skipped: LibreOffice (soffice) and poppler (pdftohtml) are not both installed, so no page was measured.",
  );
} else process.exitCode = printed(version);

function printed(version: string): number {
  const folder = KEEP ?? mkdtempSync(join(tmpdir(), "hvm-prints-"));
  mkdirSync(folder, { recursive: true });
  const forty = join(folder, "answers.csv");
  writeFileSync(forty, fortyFirms());
  const files: Record<string, readonly string[]> = {
    sample: ["--report", "--further", "all"],
    "forty-firms": [forty, "--report"],
    relationships: ["assets/sample-constellations.xlsx"],
    questionnaire: ["--template", "questionnaire"],
    coding: ["--template", "coding"],
    teaching: ["--template", "teaching"],
  };
  for (const [name, words] of Object.entries(files)) analyse([...words, "--out", join(folder, `${name}.xlsx`)]);
  const names = [...Object.keys(files), "teaching-key"];
  soffice(
    ["--convert-to", "pdf", "--outdir", folder, ...names.map((name) => join(folder, `${name}.xlsx`))],
    join(folder, "profile"),
  );
  let faults = 0;
  for (const name of names) {
    const pages = pagesOf(join(folder, `${name}.pdf`));
    // How the user's own sheet is printed is the user's.
    const found = faultsOf(
      pages.filter(({ sheet }) => name !== "forty-firms" || sheet !== null),
      pages.length,
    );
    faults += found.length;
    console.log([`${name}: ${pages.length} pages, ${found.length} faults`, ...found].join("\n  "));
  }
  console.log(
    `${version}: letters, cells, margins, footers and use of the pages of ${names.length} workbooks were measured.`,
  );
  if (KEEP === undefined) rmSync(folder, { recursive: true });
  return faults === 0 ? 0 : 1;
}

function analyse(words: readonly string[]): void {
  const { status, stderr } = spawnSync("node", ["src/workbench/tools/bundled.js", "analyse", ...words], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

/** Two respondents a firm, with a fixed pattern of answers that leans to another dimension for each firm. */
function fortyFirms(): string {
  const rows = Array.from({ length: 80 }, (_, r) => {
    const firm = Math.floor(r / 2);
    const answers = ITEMS.map((_, i) => 1 + ((firm * 7 + i * (2 + (firm % 5)) + (r % 2) + ((firm * i) % 3)) % 5));
    return [`Firm ${firm + 1}`, `Respondent ${r + 1}`, ...answers].join(",");
  });
  return [["Firm", "Respondent", ...ITEMS].join(","), ...rows].join("\n");
}
