import { expect, it } from "vitest";
import type { Visit } from "../../src/workbench/serve/visit";
import { expectSheetCell, openStudy, RESULT_SHEETS, useBrowser } from "./harness";

useBrowser();

/** What the chart of the sheet in front shows. */
function picture(visit: Visit): Promise<string> {
  return visit.page.locator("#charts .chart svg").first().innerHTML();
}

it("results as formulas: an edited answer changes class, ranks and charts without another run", async () => {
  const visit = await openStudy();
  await visit.pane.getByText("How to assess").click();
  await visit.pane.getByLabel("Result cells hold").selectOption({ label: "Formulas that follow the answers" });
  await visit.analyse();
  expect(await visit.sheets()).toEqual([
    ...["Answers", "HVM Firms", "About this study", "HVM Key", "HVM Footprints", ...RESULT_SHEETS],
    ...["HVM Scale", "HVM Answers", "HVM Steps"],
  ]);
  // FG1, with one respondent, is close between two classes; Q5 is an item on Technological Integration.
  expect(await visit.cell("HVM Summary", "A9")).toBe("FG1");
  expect(await visit.cell("HVM Summary", "B9")).toBe("Technological Integrators");
  const rank = await visit.cell("HVM Rankings", "F9");
  await visit.goTo("HVM Profiles");
  const before = await picture(visit);

  await visit.type("Answers", "G20", "1");

  await expectSheetCell(visit, "HVM Summary", "B9", "Socialisors");
  expect(await visit.cell("HVM Rankings", "F9")).not.toBe(rank);
  await visit.goTo("HVM Profiles");
  await expect.poll(() => picture(visit)).not.toBe(before);
  await expect
    .poll(() => visit.cell("HVM Summary", "B2"), { timeout: 10_000 })
    .toMatch(/^PARTLY OUT OF DATE: the formulas/);
});
