import { expect, it } from "vitest";
import { openXlsx } from "../../src/workbench/file/xlsx";
import { CONSTELLATIONS, networkInWords } from "../../src/methods/constellations";
import { openStudy, saved, useBrowser } from "./harness";

useBrowser();

it("the ribbon's Catalogue draws the nine networks over their sheet, each told in words, and saves them", async () => {
  const visit = await openStudy();
  await visit.page.getByRole("button", { name: "Catalogue" }).click();
  await visit.pane.getByRole("main").getByText("are drawn on the sheet").waitFor();
  await visit.goTo("HVM Constellation Network");
  const pictures = visit.page.locator("#shapes .shape");
  await expect.poll(() => pictures.count(), { timeout: 10_000 }).toBe(CONSTELLATIONS.length);
  for (const { name } of CONSTELLATIONS) {
    const picture = visit.page.getByRole("img", { name: `${name}: ${networkInWords(name)}` });
    expect(await picture.locator("rect").count()).toBeGreaterThan(2);
    const words = await picture.locator(".shape-text").allTextContents();
    expect(words).toContain("SME");
  }
  // Each lies under its title, and beside the text that says what to look for.
  const [title, text] = await visit.page.evaluate(() => ["C6", "D6"].map((cell) => window.workbench.boxOf(cell)));
  const second = (await pictures.nth(1).boundingBox())!;
  expect(second.y).toBeGreaterThanOrEqual(title!.y + title!.height - 1);
  expect(second.x).toBeGreaterThanOrEqual(title!.x - 1);
  expect(second.x + second.width).toBeLessThanOrEqual(text!.x + 1);
  // Pictures do not lie over each other.
  const boxes = await pictures.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      expect(isApart).toBe(true);
    }
  });
  await visit.goTo("HVM Constellation Catalogue");
  await expect.poll(() => pictures.count(), { timeout: 10_000 }).toBe(0);
  const sheets = (await openXlsx(await saved(visit))).sheets.filter(({ shapes }) => shapes.length > 0);
  expect(sheets.map(({ name, shapes }) => [name, shapes.length])).toEqual([
    ["HVM Constellation Network", CONSTELLATIONS.length],
  ]);
});
