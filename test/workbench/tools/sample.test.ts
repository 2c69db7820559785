import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { SAMPLE_STUDY, sampleStudy } from "../../../src/workbench/tools/sample";
import { cellAt, cellKey } from "../../../src/workbench/workbook";
import { expectSame } from "../../support/states";

it("assets/sample-study.xlsx is what src/workbench/tools/sample.ts makes of the answers, byte for byte", async () => {
  const made = sampleStudy();
  const committed = await readFile(SAMPLE_STUDY);
  expectSame(await openXlsx(committed), made);
  expect(Buffer.compare(Buffer.from(await saveXlsx(null, made)), committed)).toBe(0);
});

it("the sample study holds 25 respondents and 33 items, and says that it is a reconstruction", async () => {
  const [answers, firms, about] = (await openXlsx(await readFile(SAMPLE_STUDY))).sheets;
  expect(answers!.name).toBe("Answers");
  expect(answers!.cells.get(cellKey(0, 34))?.value).toBe("Q33");
  expect(answers!.cells.get(cellKey(25, 0))?.value).toBe("FG7");
  const items = [...answers!.cells]
    .filter(([key]) => cellAt(key).row >= 1 && cellAt(key).column >= 2)
    .map(([, cell]) => cell.value);
  expect(items).toHaveLength(25 * 33);
  expect(items.every((value) => typeof value === "number" && value >= 0 && value <= 5)).toBe(true);
  expect(firms!.name).toBe("HVM Firms");
  expect(about!.cells.get(cellKey(2, 0))?.value).toBe("A reconstruction, not the original data");
});
