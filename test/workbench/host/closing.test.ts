import { expect, test } from "vitest";
import { insertTeachingWorkbook } from "../../../src/excel/teaching";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { open } from "../../support/workbooks";

// Vitest fails a run in which an error is told to nobody, as Univer's would be.
test.each([0, 1, 2, 4])(
  "a workbook may be closed while it computes: it ends, and nothing fails (%d turns later)",
  async (turns) => {
    const host = await open(workbookOf([{ name: "Notes", rows: [["mine"]] }]));
    await insertTeachingWorkbook(MADE);
    host.user.edit("Sample study", "C6", 5);
    const computed = host.betweenRequests(() => host.document.calculation.ifDue());
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    host.close();
    await expect(computed).resolves.toBeUndefined();
  },
);
