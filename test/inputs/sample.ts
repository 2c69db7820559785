import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { openFile } from "../../src/workbench/file/open";
import { saveXlsx } from "../../src/workbench/file/xlsx";
import { main } from "../../src/workbench/tools/cli";
import { xlsx } from "./files";
import type { Sheet } from "./table";

/** The workbook of the sample study as the command line makes it, with these sheets behind. */
export async function withSample(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "hvm-sample-"));
  const quiet = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    const file = join(folder, "sample.xlsx");
    await main(["--further", "none", "--out", file]);
    const made = await openFile(readFileSync(file), "sample.xlsx");
    const own = await openFile(xlsx(sheets), "own.xlsx");
    const added = own.sheets.map((sheet, index) => ({
      ...sheet,
      id: `{00000000-0000-4000-8000-00000000000${index + 1}}`,
    }));
    return await saveXlsx(null, { ...made, sheets: [...made.sheets, ...added] });
  } finally {
    quiet.mockRestore();
    rmSync(folder, { recursive: true });
  }
}
