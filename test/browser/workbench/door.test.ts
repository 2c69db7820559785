import { describe, expect, it } from "vitest";
import type { Visit } from "../../../src/workbench/serve/visit";
import { openFromDisk, openPrepared, openStudy, STUDY, fileOf, useBrowser } from "../harness";

// The workbench around sheet and pane: what a person meets first, and what must not be lost.

useBrowser();

const press = (visit: Visit, name: string) => visit.page.getByRole("button", { name, exact: true }).click();
const question = (visit: Visit) => visit.page.getByRole("dialog").getByText("has changes that are not saved");
/** Where the keyboard is: ribbon, sheet or pane. */
const region = (visit: Visit) =>
  visit.page.evaluate(
    () => ["ribbon", "sheet", "pane"].find((id) => document.getElementById(id)!.contains(document.activeElement)) ?? "",
  );

describe("at first", () => {
  it("the workbench says what it is in a line and three steps; its one button gives results, and then it is gone", async () => {
    const visit = await openPrepared(() => Promise.resolve());
    const welcome = visit.page.getByRole("region", { name: "What this is" });
    expect(await welcome.getByRole("listitem").count()).toBe(3);
    await welcome.getByRole("button").click();
    await expect.poll(() => visit.selected(), { timeout: 20_000 }).toBe("HVM Summary!A1");
    await expect.poll(() => welcome.isVisible()).toBe(false);
  });

  it("nothing has the keyboard; the first stop of Tab leads to the pane", async () => {
    const visit = await openPrepared(() => Promise.resolve());
    expect(await region(visit)).toBe("");
    await visit.page.keyboard.press("Tab");
    expect(await visit.page.locator(":focus").innerText()).toBe("Skip to the pane");
    await visit.page.keyboard.press("Enter");
    await expect.poll(() => region(visit)).toBe("pane");
  });
});

it("F6 leads from ribbon to sheet to pane and round, Shift+F6 back, and a pane that is closed is passed over", async () => {
  const visit = await openStudy();
  const leads = async (key: string, ...places: readonly string[]) => {
    for (const place of places) {
      await visit.page.keyboard.press(key);
      // The pane's frame tells the page of its keys by a message.
      await expect.poll(() => region(visit)).toBe(place);
    }
  };
  await visit.page.getByRole("button", { name: "Analyse", exact: true }).focus();
  await leads("F6", "sheet", "pane", "ribbon", "sheet");
  await leads("Shift+F6", "ribbon", "pane", "sheet", "ribbon");
  await press(visit, "Show pane");
  await leads("F6", "sheet", "ribbon");
});

it("Esc closes a panel, and its button has the keyboard again", async () => {
  const visit = await openStudy();
  await press(visit, "This is not Excel");
  await visit.page.getByRole("region", { name: "This is not Excel" }).waitFor();
  await visit.page.keyboard.press("Escape");
  await visit.page.getByRole("region", { name: "This is not Excel" }).waitFor({ state: "hidden" });
  expect(await visit.page.locator(":focus").innerText()).toBe("This is not Excel");
});

describe("changes that no save holds", () => {
  it("are kept unless a person says otherwise; what was only looked at asks nothing", async () => {
    const visit = await openStudy();
    await visit.type("Answers", "C2", "5");
    await press(visit, "New");
    await question(visit).waitFor();
    await visit.page.keyboard.press("Escape");
    expect(await visit.sheets()).toContain("Answers");
    await press(visit, "New");
    await press(visit, "Throw the changes away");
    await visit.page.getByText("A new workbook is open.").waitFor();
    expect(await visit.page.evaluate(() => window.workbench.unsaved)).toBe(false);
  });

  it("are results, too, and are asked for before another file is opened, until they are saved", async () => {
    const visit = await openStudy();
    await visit.analyse();
    const file = await fileOf({ name: "Others", rows: STUDY.slice(0, 9) });
    await visit.page.setInputFiles("#file", {
      name: "others.xlsx",
      mimeType: "application/octet-stream",
      buffer: file,
    });
    await question(visit).waitFor();
    await press(visit, "Keep this workbook open");
    expect(await visit.sheets()).toContain("HVM Summary");
    await Promise.all([visit.page.waitForEvent("download"), press(visit, "Save")]);
    await visit.page.getByText("is saved with your downloads").waitFor();
    expect(await visit.page.evaluate(() => window.workbench.unsaved)).toBe(false);
    await openFromDisk(visit, "others.xlsx", file);
    expect(await visit.sheets()).toEqual(["Others"]);
  });
});

it("a text that is no table does not take the workbook's place", async () => {
  const visit = await openStudy();
  const buffer = Buffer.from("Notes of the interview\nThe owner was late.\nNothing else.\n");
  await visit.page.setInputFiles("#file", { name: "notes.txt", mimeType: "text/plain", buffer });
  await visit.page.getByText("notes.txt holds no table").waitFor();
  expect(await visit.sheets()).toContain("Answers");
});

it.each([
  ["dark", { colorScheme: "dark" }],
  ["contrast", { forcedColors: "active" }],
  ["light", { colorScheme: "light" }],
] as const)("the theme is the system's at first, as it changes: %s", async (theme, media) => {
  const visit = await openStudy();
  const shown = () => visit.page.evaluate(() => document.documentElement.dataset["theme"]);
  await visit.page.emulateMedia(media);
  await expect.poll(shown).toBe(theme);
  await visit.page.emulateMedia({ colorScheme: null, forcedColors: null });
});

it("menus have no entry that would do nothing here", async () => {
  const visit = await openStudy();
  const entries = async (x: number, y: number) => {
    const { x: left, y: top } = (await visit.page.locator('#sheet [id^="univer-sheet-main-canvas"]').boundingBox())!;
    await visit.page.mouse.click(left + x, top + y, { button: "right" });
    const menu = visit.page.getByText("Freeze", { exact: true });
    await menu.waitFor();
    const text = await visit.page
      .locator("[data-u-comp=menu], [role=menu], .univer-popup")
      .filter({ has: menu })
      .last()
      .innerText();
    await visit.page.keyboard.press("Escape");
    return text;
  };
  for (const [x, y] of [
    [200, 100],
    [15, 100],
    [200, 8],
  ] as const) {
    const text = await entries(x, y);
    expect(text).not.toMatch(/Insert|Delete|Protect/);
    expect(text).toContain("Paste");
  }
});

it("at twice its size the page keeps the sheet's tabs", async () => {
  const visit = await openStudy();
  await visit.page.setViewportSize({ width: 720, height: 450 });
  const tab = visit.page.locator("[data-u-comp=slide-tab-item]", { hasText: "Answers" });
  await expect.poll(async () => ((await tab.boundingBox())?.width ?? 0) > 40).toBe(true);
  const bar = (await visit.page.locator("[data-u-comp=slide-tab-bar]").boundingBox())!;
  expect(bar.width).toBeGreaterThan(120);
  expect(bar.y + bar.height).toBeLessThanOrEqual(450);
  await visit.page.setViewportSize({ width: 1400, height: 860 });
});
