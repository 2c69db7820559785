import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { soffice, sofficeVersion } from "../excel/formulas/soffice";
import { canMeasure, pagesOf } from "./measure";
import { faultsOf } from "./rules";
import { makeWorkbooks } from "./workbooks";

/**
 * Saved workbooks printed by LibreOffice and measured: letters of 8 points, no cut cell, no page nearly empty, a footer on each, as
 * many pages as stated.
 *
 *   npm run prints
 *   npm run prints -- --keep FOLDER    leaves the files there, to be looked at
 *   npm run prints -- --only NAME      one of the workbooks
 */
const KEEP = wordBehind("--keep");
const ONLY = wordBehind("--only");

const version = sofficeVersion();
if (version === null || !canMeasure()) {
  console.log(
    "Skipped: LibreOffice (soffice) and poppler (pdftohtml) are not both installed, so no page was measured.",
  );
} else process.exitCode = await printed(version);

function wordBehind(flag: string): string | undefined {
  return process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
}

async function printed(version: string): Promise<number> {
  const folder = KEEP ?? mkdtempSync(join(tmpdir(), "hvm-prints-"));
  mkdirSync(folder, { recursive: true });
  const workbooks = await makeWorkbooks(folder, ONLY);
  const files = workbooks.map(({ name }) => join(folder, `${name}.xlsx`));
  soffice(["--convert-to", "pdf", "--outdir", folder, ...files], join(folder, "profile"));
  let faults = 0;
  for (const workbook of workbooks) {
    const pages = pagesOf(join(folder, `${workbook.name}.pdf`));
    const found = faultsOf(pages, workbook);
    faults += found.length;
    console.log([`${workbook.name}: ${pages.length} pages, ${found.length} faults`, ...found].join("\n  "));
  }
  console.log(
    `${version}: letters, cells, margins, footers, use and number of the pages of ${workbooks.length} workbooks were measured.`,
  );
  if (KEEP === undefined) rmSync(folder, { recursive: true });
  return faults === 0 ? 0 : 1;
}
