import { describe, expect, it } from "vitest";
import { STATES } from "../../src/workbench/page/states";
import { openState, seriousFindings, useBrowser } from "./harness";

useBrowser();

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const;

describe.each(Object.keys(STATES))("the pane's state %s", (state) => {
  it.each(Object.entries(LOOKS))("is accessible and fits 320 pixels: %s", async (_, look) => {
    const page = await openState(state, { ...look, reducedMotion: "reduce" });
    expect(await page.getByText("There is no state").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
