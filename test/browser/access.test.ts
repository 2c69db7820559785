import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { galleryTitles } from "../../src/taskpane/gallery/titles";
import { openState, seriousFindings, useBrowser } from "./harness";

useBrowser();

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
} as const;

/** Whether the pane has the dark theme. Its drawn background does not tell: forced colours make it white before the theme follows. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const theme = getComputedStyle(document.querySelector(".fui-FluentProvider")!);
    const [, red] = /^#(..)/.exec(theme.getPropertyValue("--colorNeutralBackground1"))!;
    return Number.parseInt(red!, 16) < 128;
  });
}

describe.each(Object.keys(galleryTitles()))("the pane's state %s", (state) => {
  it("is accessible and fits 320 pixels in every look, and changes from one to the other while it is open", async () => {
    const page = await openState(state);
    expect(await page.getByText("There is no state").count()).toBe(0);
    for (const [name, look] of Object.entries(LOOKS)) {
      await page.emulateMedia({ ...look, reducedMotion: "reduce" });
      await expect.poll(() => isDark(page)).toBe(name === "dark");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      // The page is the same in all looks but for its colours.
      expect(await seriousFindings(page, name === "light" ? "all" : "colours"), name).toEqual([]);
    }
  });
});
