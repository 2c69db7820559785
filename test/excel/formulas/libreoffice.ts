import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HvmError } from "../../../src/excel/errors";
import { openFile } from "../../../src/workbench/file/open";
import { saveXlsx } from "../../../src/workbench/file/xlsx";
import type { CellState, WorkbookState } from "../../../src/workbench/workbook";
import { compare, compareByFirm, compareFormulas, type Comparison } from "./compare";
import { EDITS } from "./edits";
import { afterEdit, asFormulas, asValues, stateOf } from "./run";
import { recalculate, sofficeVersion } from "./soffice";
import { WORKBOOKS } from "./workbooks";

/**
 * Results as formulas, saved as .xlsx and computed by LibreOffice, against what `assess` gives. Run with `npm run proof`.
 *
 * The values beside the formulas in the files are all wrong, so nothing can agree but what LibreOffice has computed.
 */
interface Proof {
  readonly name: string;
  readonly expected: WorkbookState;
  readonly got: WorkbookState;
  readonly compare: (expected: WorkbookState, got: WorkbookState) => Comparison;
}

const version = sofficeVersion();
if (version === null) console.log("Skipped: LibreOffice (soffice) is not installed, so nothing was proved with it.");
else process.exitCode = await prove(version);

async function prove(version: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "hvm-proof-"));
  const proofs = await collect();
  const computed = await throughLibreOffice(proofs, folder);
  const compared = proofs.map(({ name, expected, compare }, i) => ({ name, ...compare(expected, computed[i]!) }));
  const wrong = compared.filter(({ different }) => different.length > 0);
  for (const { name, different } of wrong) console.log([name, ...different].join("\n  "));
  const cells = compared.reduce((sum, { cells }) => sum + cells, 0);
  const differing = wrong.reduce((sum, { different }) => sum + different.length, 0);
  console.log(
    `${version}: ${cells - differing} of ${cells} result cells of ${compared.length} workbooks, ` +
      `${EDITS.length} of them edited, agree within 1e-9.`,
  );
  if (wrong.length === 0) rmSync(folder, { recursive: true });
  else console.log(`The files are in ${folder}.`);
  return wrong.length === 0 ? 0 : 1;
}

async function collect(): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const book of WORKBOOKS) {
    const state = stateOf(book);
    try {
      const got = await asFormulas(state, book.assess);
      proofs.push({ name: book.name, expected: await asValues(state, book.assess), got, compare });
    } catch (error) {
      if (!(error instanceof HvmError && error.code === book.mayRefuse)) throw error;
    }
  }
  for (const edit of EDITS) {
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
  recalculate(
    files.map((file) => join(folder, file)),
    into,
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
