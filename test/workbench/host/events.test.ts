import { describe, expect, it } from "vitest";
import { onSheet, openHost, workbookOf } from "../../support/open";

/** Lets everything that is under way come to an end. */
async function settled(): Promise<void> {
  await Excel.run((context) => context.sync());
}

describe("edits and selections are told to those who asked", () => {
  it("the user's edits with their place and source, the add-in's own as such, a co-author's as remote", async () => {
    const host = await openHost(workbookOf([]));
    const met: unknown[] = [];
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, worksheetId, changeType }) => {
        met.push([address, source, triggerSource, changeType]);
        expect(worksheetId).toBe(host.document.active.id);
      });
      sheet.load("id");
      await context.sync();
      sheet.getRange("B2:C2").values = [[1, 2]];
      await context.sync();
    });
    host.user.edit("Sheet1", "A1", 5);
    host.user.edit("Sheet1", "A2", 6, "co-author");
    await settled();
    expect(met).toEqual([
      ["B2:C2", "Local", "ThisLocalAddin", "RangeEdited"],
      ["A1", "Local", "Unknown", "RangeEdited"],
      ["A2", "Remote", "Unknown", "RangeEdited"],
    ]);
  });

  it("selections, by hand or by the add-in; one that changes nothing is none", async () => {
    const host = await openHost();
    const met: string[] = [];
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void met.push(address));
      await context.sync();
      sheet.getRange("C3:D4").select();
      await context.sync();
    });
    host.user.select("Sheet1", "B2");
    host.user.select("Sheet1", "B2");
    await settled();
    expect(met).toEqual(["C3:D4", "B2"]);
  });

  it("nothing once the handler is removed, or while events are switched off", async () => {
    const host = await openHost();
    const met: string[] = [];
    const handle = await onSheet(async (_, context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void met.push(address));
      await context.sync();
      return added;
    });
    host.user.edit("Sheet1", "A1", 1);
    const events = (on: boolean) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await events(false);
    host.user.edit("Sheet1", "A2", 1);
    await events(true);
    host.user.edit("Sheet1", "A3", 1);
    await Excel.run(handle.context as Excel.RequestContext, async (context) => {
      handle.remove();
      await context.sync();
    });
    host.user.edit("Sheet1", "A4", 1);
    await settled();
    expect(met).toEqual(["A1", "A3"]);
  });
});
