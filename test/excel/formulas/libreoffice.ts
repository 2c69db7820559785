import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openFile } from "../../../src/workbench/file/open";
import { saveXlsx } from "../../../src/workbench/file/xlsx";
import type { CellState, WorkbookState } from "../../../src/workbench/workbook";
import { compare, compareByFirm, compareFormulas, type Comparison } from "./compare";
import type { ProofEdit } from "./edit";
import { EDITS } from "./edits";
import type { ProofWorkbook } from "../../support/people";
import { afterEdit, bothWays } from "./run";
import { sofficeVersion, throughSoffice } from "./soffice";
import { WORKBOOKS } from "./workbooks";

/**
 * Results as formulas, saved as .xlsx and computed by LibreOffice, against what `assess` gives. Run with `npm run proof`.
 *
 * The values beside the formulas in the files are all wrong, so nothing can agree but what LibreOffice has computed.
 *
 *   npm run proof
 *   npm run proof -- --check    every fourth workbook and edit
 */
interface Proof {
  readonly name: string;
  readonly expected: WorkbookState;
  readonly got: WorkbookState;
  readonly compare: (expected: WorkbookState, got: WorkbookState) => Comparison;
}

const { values: asked } = parseArgs({ options: { check: { type: "boolean" } } });
const version = sofficeVersion();
if (version === null) console.log("Skipped: LibreOffice (soffice) is not installed, so nothing was proved with it.");
else process.exitCode = await prove(version);

async function prove(version: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hvm-proof-"));
  const edits = chosen(EDITS);
  const proofs = await collect(chosen(WORKBOOKS), edits);
  const computed = await throughLibreOffice(proofs, folder);
  const compared = proofs.map(({ name, expected, compare }, i) => ({ name, ...compare(expected, computed[i]!) }));
  const wrong = compared.filter(({ different }) => different.length > 0);
  for (const { name, different } of wrong) console.log([name, ...different].join("\n  "));
  const cells = compared.reduce((sum, { cells }) => sum + cells, 0);
  const differing = wrong.reduce((sum, { different }) => sum + different.length, 0);
  console.log(
    `${version}: ${cells - differing} of ${cells} result cells of ${compared.length} workbooks, ` +
      `${edits.length} of them edited, agree within 1e-9.`,
  );
  if (wrong.length === 0) rmSync(folder, { recursive: true });
  else console.log(`The files are in ${folder}.`);
  return wrong.length === 0 ? 0 : 1;
}

function chosen<T>(all: readonly T[]): readonly T[] {
  return asked.check ? all.filter((_, i) => i % 4 === 0) : all;
}

async function collect(books: readonly ProofWorkbook[], edits: readonly ProofEdit[]): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const book of books) {
    const results = await bothWays(book);
    if (results !== null) proofs.push({ name: book.name, ...results, compare });
  }
  for (const edit of edits) {
    proofs.push({
      name: `edited: ${edit.name}`,
      ...(await afterEdit(edit)),
      compare: edit.byFirm ? compareByFirm : compareFormulas,
    });
  }
  return proofs;
}

async function throughLibreOffice(proofs: readonly Proof[], folder: string): Promise<WorkbookState[]> {
  const into = join(folder, "computed");
  mkdirSync(into);
  const files = proofs.map((_, i) => `${i + 1}.xlsx`);
  for (const [i, { got }] of proofs.entries()) {
    writeFileSync(join(folder, files[i]!), await saveXlsx(null, withWrongValues(got)));
  }
  throughSoffice(
    files.map((file) => join(folder, file)),
    into,
    "always",
  );
  return Promise.all(files.map((file) => openFile(readFileSync(join(into, file)), file)));
}

/** Without charts, which take as long as all the rest and which no formula looks at. */
function withWrongValues(state: WorkbookState): WorkbookState {
  const wrong = (cell: CellState): CellState =>
    cell.formula === undefined ? cell : { ...cell, value: "not computed" };
  const sheets = state.sheets.map((sheet) => {
    const cells = new Map([...sheet.cells].map(([key, cell]) => [key, wrong(cell)]));
    return { ...sheet, cells, charts: [] };
  });
  return { ...state, sheets };
}
