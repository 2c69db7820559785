/**
 * Every .xlsx that we write opens in other programs, which find in it what we do, and Microsoft's validator objects to nothing.
 *
 *     npm run opened
 *     npm run opened -- --check    every eighth
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { list } from "../../src/methods/words";
import { openFile } from "../../src/workbench/file/open";
import { sofficeVersion, throughSoffice } from "../excel/formulas/soffice";
import { wrongFigures } from "./figures";
import { byExcelJs, byOpenpyxl, bySheetJs, objections, type Found } from "./programs";
import { writeAll } from "./written";

const folder = mkdtempSync(join(tmpdir(), "hvm-opened-"));
const paths = await writeAll(folder, process.argv.includes("--check") ? 8 : 1);
const nameOf = (path: string) => `${basename(dirname(path))}/${basename(path)}`;
const wrong: string[] = [];
const skipped = new Set<string>();

const ours: Found[] = [];
for (const path of paths) {
  const own = await sheetsIn(path);
  ours.push(own);
  complain(path, "exceljs", differences(own, await byExcelJs(path)));
  complain(path, "SheetJS", differences(own, bySheetJs(path)));
  const validated = await objections(path);
  if (validated === null) skipped.add("OpenXmlValidator");
  else complain(path, "OpenXmlValidator", validated);
  complain(path, "figures", wrongFigures(path));
}
const python = byOpenpyxl(paths);
if (python === null) skipped.add("openpyxl");
else paths.forEach((path, i) => complain(path, "openpyxl", differences(ours[i]!, python[i]!)));
const soffice = sofficeVersion();
if (soffice === null) skipped.add("LibreOffice");
else await openInLibreOffice();

if (wrong.length > 0) console.log(wrong.join("\n"));
const programs = ["exceljs", "SheetJS", "openpyxl", "LibreOffice", "OpenXmlValidator"].filter(
  (each) => !skipped.has(each),
);
console.log(`${paths.length} workbooks written and opened by ${list(programs)}: ${wrong.length} differences.`);
for (const program of skipped) console.log(`Skipped: ${program} is not here, so nothing was seen with it.`);
if (wrong.length === 0) rmSync(folder, { recursive: true });
else console.log(`The files are in ${folder}.`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function complain(path: string, program: string, complaints: readonly string[]): void {
  wrong.push(...complaints.map((complaint) => `${nameOf(path)}, ${program}: ${complaint}`));
}

async function sheetsIn(path: string): Promise<Found> {
  const { sheets } = await openFile(readFileSync(path), basename(path));
  return sheets.map(({ name, cells }): [string, number] => [
    name,
    [...cells.values()].filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ""))
      .length,
  ]);
}

function differences(own: Found, other: Found): string[] {
  const [mine, theirs] = [own, other].map((found) => found.map(([name, cells]) => `${name} (${cells} cells)`));
  return [
    ...mine!.filter((sheet) => !theirs!.includes(sheet)).map((sheet) => `not found: ${sheet}`),
    ...theirs!.filter((sheet) => !mine!.includes(sheet)).map((sheet) => `found: ${sheet}`),
  ];
}

/** One LibreOffice opens all of them and saves them again. It names what it saves as it was named: so by numbers here. */
async function openInLibreOffice(): Promise<void> {
  const into = join(folder, "libreoffice");
  mkdirSync(into);
  const numbered = paths.map((_, i) => join(folder, `${i + 1}.xlsx`));
  paths.forEach((path, i) => copyFileSync(path, numbered[i]!));
  throughSoffice(numbered, into, "never");
  for (const [i, path] of paths.entries()) {
    complain(path, "LibreOffice", differences(ours[i]!, await sheetsIn(join(into, basename(numbered[i]!)))));
  }
}
