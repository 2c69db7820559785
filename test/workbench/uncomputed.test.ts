import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { openFile } from "../../src/workbench/file/open";

async function bytesOf(formula: (row: number) => string, count: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Calc");
  for (let row = 1; row <= count; row++) sheet.getRow(row).values = [row, { formula: formula(row) }];
  return new Uint8Array(await book.xlsx.writeBuffer());
}

it.each([
  ["look at many cells", (row: number) => `SUM(A$1:A${row})`, 4000],
  ["look at whole columns", () => "VLOOKUP(5,A:D,2,FALSE)", 3000],
  ["make many cells", () => "SUM(SEQUENCE(1000000))", 20],
  ["are very many", (row: number) => `A${row}`, 40_000],
] as const)("formulas without results that %s are refused in words at once", async (_, formula, count) => {
  const bytes = await bytesOf(formula, count);
  await expect(openFile(bytes, "calc.xlsx")).rejects.toMatchObject({
    code: "uncomputed",
    message: expect.stringMatching(
      /[\d,]+ formulas without their results, from Calc!B1 on,.* Open it in Excel/,
    ) as string,
  });
});

it("a few thousand plain ones are opened", async () => {
  const { sheets } = await openFile(await bytesOf((row) => `A${row}+1`, 5000), "calc.xlsx");
  expect(sheets[0]!.cells.size).toBe(10_000);
});
