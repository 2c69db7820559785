import { describe, expect, it } from "vitest";
import { inspect, insertQuestionnaire, readAnswers } from "../../../src/excel";
import { type AnswerStudy, DEFAULT_KEY } from "../../../src/methods/hvm";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { cellAt } from "../../../src/workbench/workbook";
import { answers, openSheets, openState, refusal, STUDY } from "../../support/study";
import { sheetNamed } from "../../support/workbooks";

const FIRMS = [{ firm: "Acme", respondents: ["Ann", "Ben"] }];
const SHEET = "Questionnaire on paper";

/** The cells of each printed page: a page begins where a break is. */
async function pagesOf(host: EmbeddedHost) {
  const { cells, page } = sheetNamed(await host.state(), SHEET);
  const placed = [...cells].map(([key, { value, style }]) => ({ ...cellAt(key), text: String(value), style }));
  const from = [0, ...page.rowBreaks];
  return from.map((first, i) => placed.filter(({ row }) => row >= first && row < (from[i + 1] ?? Infinity)));
}

const textsOf = (cells: Awaited<ReturnType<typeof pagesOf>>[number]) => cells.map(({ text }) => text);

describe("the questionnaire on paper", () => {
  it("has a form of two pages for each respondent, with every statement, six circles, and nobody else's name", async () => {
    const host = await openState();
    expect(await insertQuestionnaire({ firms: FIRMS, onPaper: "each" })).toEqual({ sheet: "Questionnaire" });
    const pages = await pagesOf(host);
    expect(pages).toHaveLength(4);
    for (const [i, [own, other]] of [
      ["Ann", "Ben"],
      ["Ben", "Ann"],
    ].entries()) {
      const form = pages.slice(2 * i, 2 * i + 2).flat();
      const texts = textsOf(form);
      for (const { item, statement } of DEFAULT_KEY.items) {
        const { row } = form.find(({ text }) => text === item)!;
        expect(form.filter((cell) => cell.row === row).map(({ text }) => text)).toEqual([
          ...[item, statement, "①", "②", "③", "④", "⑤", "◯"],
        ]);
      }
      for (const word of ["Purpose", "Time", "Confidential", "Return", "Firm", "Your name", "Your role", own!, "Acme"])
        expect(texts).toContain(word);
      expect(texts.some((text) => text.includes(other!))).toBe(false);
      expect(texts.some((text) => text.includes(own!) && text.includes("Page 2"))).toBe(true);
    }
    const { activeSheet, sheets } = await host.state();
    expect(sheets.find(({ id }) => id === activeSheet)!.name).toBe("Questionnaire");
  });

  it("is printed with letters of 9 points at least, upright, and each form's pages fit their paper", async () => {
    const host = await openState();
    await insertQuestionnaire({ firms: FIRMS, onPaper: "each" });
    const sheet = sheetNamed(await host.state(), SHEET);
    expect(sheet.page).toMatchObject({ landscape: false, fitToWidth: null });
    const smallest = Math.min(...[...sheet.cells.values()].map(({ style }) => style?.fontSize ?? 11));
    expect((smallest * sheet.page.scale) / 100).toBeGreaterThanOrEqual(9);
    const wide = [...Array(8).keys()].reduce((sum, column) => sum + sheet.columnWidths.get(column)! * 5.25, 0);
    expect((wide * sheet.page.scale) / 100).toBeLessThan(523);
    const starts = [0, ...sheet.page.rowBreaks, Math.max(...sheet.rowHeights!.keys()) + 1];
    for (let i = 1; i < starts.length; i++) {
      let high = 0;
      for (let row = starts[i - 1]!; row < starts[i]!; row++) high += sheet.rowHeights!.get(row)!;
      // Between our margins on Letter, the lower of the two papers.
      expect((high * sheet.page.scale) / 100).toBeLessThan(711);
    }
  });

  it("is never read as answers: not beside them, not alone, not when it is asked for, nor a copy of it that is filled in", async () => {
    const host = await openState();
    await insertQuestionnaire({ firms: FIRMS, onPaper: "each" });
    answers(1).forEach((answer, i) => host.user.edit("Questionnaire", `D${7 + i}`, answer));
    host.user.rename(SHEET, "Printed");
    host.user.edit("Printed", "C14", 4);
    const { reading, sheets } = await inspect();
    expect(reading.sources.map(({ sheet }) => sheet)).toEqual(["Questionnaire"]);
    expect((reading.study as AnswerStudy).answers.respondents).toEqual(["Ann"]);
    expect(reading.problems.map(({ code }) => code)).toEqual(["row-without-answers"]);
    expect(sheets.find(({ name }) => name === "Printed")!.ours).toBe(true);
    expect(await refusal(readAnswers({ sheets: ["Printed"] }))).toMatchObject({ code: "sheet-not-found" });
    host.user.delete("Questionnaire");
    expect(await refusal(readAnswers())).toMatchObject({ code: "no-answers-found" });
  });

  it("keeps hostile names as text, and asks the items of the sheet HVM Key", async () => {
    const rows = [
      ["Item", "VPD", "Part", "Statement"],
      ..."ABCDEF".split("").map((vpd, i) => [`Z${i + 1}`, vpd, i < 3 ? "One" : "Two", `=Says ${vpd}`]),
    ];
    const host = await openSheets({ name: "HVM Key", rows });
    await insertQuestionnaire({ firms: [{ firm: "=1+1", respondents: ["+1"] }], onPaper: "each" });
    const { cells } = sheetNamed(await host.state(), SHEET);
    expect([...cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
    const texts = [...cells.values()].map(({ value }) => value);
    for (const text of ["=1+1", "+1", "One", "Two", "Z6", "=Says F"]) expect(texts).toContain(text);
  });

  it("is one blank form where there are more respondents than are printed one by one, and where it is asked for", async () => {
    const many = [{ firm: "Acme", respondents: Array.from({ length: 51 }, (_, i) => `P${i}`) }];
    for (const request of [
      { firms: many, onPaper: "each" },
      { firms: FIRMS, onPaper: "blank" },
    ] as const) {
      const host = await openState();
      await insertQuestionnaire(request);
      const pages = await pagesOf(host);
      expect(pages).toHaveLength(2);
      expect(textsOf(pages.flat())).not.toContain("Acme");
    }
  });

  it.each(["notApplied", "applied"] as const)(
    "is taken away again with the sheet beside it when a message fails (%s); what only concerns printing costs nothing",
    async (applied) => {
      const insert = () => insertQuestionnaire({ firms: FIRMS, onPaper: "each" });
      const trial = await openSheets(STUDY);
      trial.traffic.keepLog();
      await insert();
      const outcomes: string[] = [];
      for (const i of trial.traffic.log!.keys()) {
        const host = await openSheets(STUDY);
        const before = (await host.state()).sheets;
        host.faults.inject({ kind: "error", code: "GeneralException" }, { message: i + 1, applied });
        const failed = await insert().then(
          () => false,
          () => true,
        );
        const names = (await host.state()).sheets.map(({ name }) => name);
        outcomes.push(failed ? "f" : "-");
        if (failed) expect((await host.state()).sheets).toEqual(before);
        else expect(names).toEqual([STUDY.name, "Questionnaire", SHEET]);
      }
      // The key; names, the sheet and cells of the first sheet, its paper and going there; the same of the second; going back.
      expect(outcomes.join("")).toMatch(/^ffff-+f-?f-?f-+$/);
    },
  );
});
