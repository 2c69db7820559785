import { readFileSync } from "node:fs";
import { columnLetters } from "../../../src/cells/a1";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { readAnswers } from "../../../src/excel/answers";
import { inspect } from "../../../src/excel/results/inspect";
import { insertQuestionnaire } from "../../../src/excel/questionnaire";
import { insertSampleStudy, openSampleStudy } from "../../../src/excel/samples/sample-study";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { DEFAULT_KEY, type AnswerStudy } from "../../../src/methods/hvm";
import { cellAt, type SheetState } from "../../../src/workbench/workbook";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { SAMPLE_STUDY } from "../../../src/workbench/tools/sample";
import { sheetNamed, valueAt } from "../../support/workbooks";
import { answers, ITEMS, MADE, openSheets, openState, refusal, STUDY } from "../../support/study";

const FIRMS = [
  { firm: "Acme", respondents: ["Ann", "Ben"] },
  { firm: "Bolt", respondents: ["Cy"] },
];

/** Where each item's answers stand, in the order of the key. */
function itemRows(sheet: SheetState, items: readonly string[] = ITEMS): number[] {
  const rows = new Map(
    [...sheet.cells].filter(([key]) => cellAt(key).column === 1).map(([key, { value }]) => [value, cellAt(key).row]),
  );
  return items.map((item) => rows.get(item)!);
}

/** Fills in a respondent's column as that person would. */
async function fillIn(host: EmbeddedHost, column: string, codes: readonly (number | string)[]) {
  itemRows(sheetNamed(await host.state(), "Questionnaire")).forEach((row, i) => {
    host.user.edit("Questionnaire", `${column}${row + 1}`, codes[i]!);
  });
}

describe("the questionnaire", () => {
  it("has every part beside its items, every item and statement, a column per respondent, and lists to choose from", async () => {
    const host = await openState();
    expect(await insertQuestionnaire({ firms: FIRMS })).toEqual({ sheet: "Questionnaire" });
    const state = await host.state();
    const sheet = sheetNamed(state, "Questionnaire");
    const column = (c: number) =>
      [...Array(45).keys()].map((row) => valueAt(sheet, row, c)).filter((value) => value !== null);
    expect(column(0).slice(3)).toEqual(["Part", ...new Set(DEFAULT_KEY.items.map(({ part }) => part))]);
    expect(column(1)).toEqual(["Firm", "Respondent", ...ITEMS]);
    expect(column(2)).toEqual(["Statement", ...DEFAULT_KEY.items.map(({ statement }) => statement)]);
    expect([column(3), column(4), column(5)]).toEqual([
      ["Acme", "Ann"],
      ["Acme", "Ben"],
      ["Bolt", "Cy"],
    ]);
    expect(String(valueAt(sheet, 1, 0))).toContain("1 Low  ·  2 Low to Medium  ·  3 Medium  ·  4 High  ·  5 Very High");

    expect(sheet.validations).toMatchObject([
      { area: { row: 6, column: 3, rows: 33, columns: 3 }, list: ["1", "2", "3", "4", "5", "N/A"] },
    ]);
    expect(sheet.validations[0]!.errorMessage).toContain("N/A");
    expect(sheet.frozen).toEqual({ rows: 6, columns: 3 });
    expect(sheet.page).toMatchObject({ titleRows: "$1:$6", fitToWidth: null });
    expect([state.activeSheet, state.selection]).toEqual([sheet.id, "D7"]);
  });

  it("typed straight down from where it begins, every answer is that to its own statement", async () => {
    const host = await openState();
    await insertQuestionnaire({ firms: FIRMS });
    answers(4).forEach((answer, i) => host.user.edit("Questionnaire", `D${7 + i}`, answer));
    const { problems, study } = await readAnswers();
    expect(problems.map(({ code }) => code)).toEqual(["row-without-answers", "row-without-answers"]);
    expect([...(study as AnswerStudy).answers.codes]).toEqual(answers(4));
  });

  it("filled in, it is read without a doubt: answers, N/A, and what was left empty", async () => {
    const host = await openState();
    await insertQuestionnaire({ firms: FIRMS });
    const ann = [...answers(1).slice(0, 31), "N/A", ""];
    await fillIn(host, "D", ann);
    await fillIn(host, "E", answers(2));
    await fillIn(host, "F", answers(3));
    const { reading, preview, counts } = await inspect();
    expect(reading.problems).toEqual([]);
    expect(reading.leftOut).toEqual([]);
    expect(reading.layout).toBe("item rows");
    const { firms, respondents, codes } = (reading.study as AnswerStudy).answers;
    expect([firms, respondents]).toEqual([
      ["Acme", "Bolt"],
      ["Ann", "Ben", "Cy"],
    ]);
    expect([...codes]).toEqual([...answers(1).slice(0, 31), 0, 6, ...answers(2), ...answers(3)]);
    expect(counts).toEqual({ used: 97, notApplicable: 1, missing: 1, refused: 0 });
    expect(preview[0]!.columns.filter(({ role }) => role !== "item")).toMatchObject([
      { role: "firm" },
      { role: "respondent" },
    ]);
  });

  it("with one respondent, and with a single answer in a large one", async () => {
    const host = await openState();
    await insertQuestionnaire({ firms: [{ firm: "Solo", respondents: [] }] });
    await fillIn(host, "D", answers(5));
    const { problems, study } = await readAnswers();
    expect(problems).toEqual([]);
    expect((study as AnswerStudy).answers).toMatchObject({ firms: ["Solo"], respondents: ["Respondent 1"] });

    const other = await openState();
    await insertQuestionnaire({ firms: FIRMS });
    other.user.edit("Questionnaire", "F8", 4);
    expect(((await readAnswers()).study as AnswerStudy).answers).toMatchObject({
      firms: ["Bolt"],
      respondents: ["Cy"],
    });
  });

  it("empty, it is said to have no answers yet", async () => {
    await openState();
    await insertQuestionnaire({ firms: FIRMS });
    const { code, message } = await refusal(readAnswers());
    expect(code).toBe("no-answers-found");
    expect(message).toContain("no answer from 1 to 5");
    expect(message).toContain("Questionnaire");
  });

  it("keeps hostile names as text, and reads them back", async () => {
    const host = await openState();
    const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "007", "1-2", "TRUE", "1E5", "5%", "3/4", "'quoted", "Q1"];
    await insertQuestionnaire({ firms: hostile.map((firm) => ({ firm, respondents: [firm, `${firm} too`] })) });
    const sheet = sheetNamed(await host.state(), "Questionnaire");
    hostile.forEach((name, i) => {
      expect(valueAt(sheet, 4, 3 + 2 * i)).toBe(name);
      expect(valueAt(sheet, 5, 3 + 2 * i)).toBe(name);
    });
    expect([...sheet.cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
    for (let i = 0; i < 2 * hostile.length; i++) {
      await fillIn(host, columnLetters(3 + i), answers(i));
    }
    const { study, problems } = await readAnswers();
    // The last may name a quartile; it counts.
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["named-like-statistic", "Q1"],
      ["named-like-statistic", "Q1"],
    ]);
    expect((study as AnswerStudy).answers.firms).toEqual(hostile);
  });

  it.each([
    [[], "no-firms"],
    [[{ firm: " ", respondents: ["Ann"] }], "firm-blank"],
    [[{ firm: "Average", respondents: ["Ann"] }], "name-not-usable"],
    [[{ firm: "Acme", respondents: ["Statement"] }], "name-not-usable"],
    [[{ firm: "#N/A", respondents: [] }], "name-not-usable"],
    [[{ firm: "Acme", respondents: ["Ann", "ann "] }], "respondent-twice"],
    [[{ firm: "Acme", respondents: Array.from({ length: 1001 }, (_, i) => `P${i}`) }], "too-many-respondents"],
  ])("refuses names that could not be read back: case %#", async (firms, code) => {
    const host = await openState();
    expect(await refusal(insertQuestionnaire({ firms }))).toMatchObject({ code });
    expect((await host.state()).sheets).toHaveLength(1);
  });

  it("asks the items of the sheet HVM Key, if there is one", async () => {
    const key = {
      name: "hvm key",
      rows: [
        ["Item", "VPD", "Part", "Statement"],
        ..."ABCDEF".split("").map((vpd, i) => [`1-${i + 2}`, vpd, i < 3 ? "One" : "Two", `=Says ${vpd}`]),
      ],
    };
    const host = await openSheets(key);
    await insertQuestionnaire({ firms: [{ firm: "Acme", respondents: ["Ann"] }] });
    const sheet = sheetNamed(await host.state(), "Questionnaire");
    const items = [2, 3, 4, 5, 6, 7].map((i) => `1-${i}`);
    itemRows(sheet, items).forEach((row, i) => host.user.edit("Questionnaire", `D${row + 1}`, (i % 5) + 1));
    const { study, problems } = await readAnswers();
    expect(problems).toEqual([]);
    expect([...(study as AnswerStudy).answers.codes]).toEqual([1, 2, 3, 4, 5, 1]);
  });
});

describe("inserted sheets", () => {
  it("take a free name and leave every other sheet as it was", async () => {
    const host = await openSheets({ ...STUDY, name: "questionnaire" }, { name: "Sample study", rows: [["mine"]] });
    const before = (await host.state()).sheets;
    expect(await insertQuestionnaire({ firms: FIRMS })).toEqual({ sheet: "Questionnaire 2" });
    expect(await insertSampleStudy()).toEqual({ sheet: "Sample study 2" });
    expect((await host.state()).sheets.slice(0, 2)).toEqual(before);
  });

  it.each(["notApplied", "applied"] as const)("are taken away again when something fails (%s)", async (applied) => {
    for (const insert of [() => insertSampleStudy(), () => insertQuestionnaire({ firms: FIRMS })]) {
      const host = await openSheets(STUDY);
      host.traffic.keepLog();
      await insert();
      const writes = host.traffic.log!.findIndex(({ query }) =>
        query.Actions.some(({ ActionType }) => ActionType === 4),
      );
      const again = await openSheets(STUDY);
      const before = await again.state();
      again.faults.inject({ kind: "error", code: "GeneralException" }, { message: writes + 1, applied });
      expect(await refusal(insert())).toMatchObject({ code: "another-workbook" });
      expect(await again.state()).toEqual(before);
    }
  });

  it("are there even if Excel refuses to go to them", async () => {
    const host = await openSheets(STUDY);
    host.traffic.keepLog();
    await insertSampleStudy();
    const goes = host.traffic.log!.findIndex(({ query }) => query.Actions.some(({ Name }) => Name === "Activate"));
    const again = await openSheets(STUDY);
    again.faults.inject({ kind: "error", code: "GeneralException" }, { message: goes + 1 });
    expect(await insertSampleStudy()).toEqual({ sheet: "Sample study" });
    expect(sheetNamed(await again.state(), "Sample study")).toBeDefined();
  });
});

describe("the sample study", () => {
  it("holds the reconstructed answers, says so first, and is read as it is", async () => {
    const host = await openState();
    await insertSampleStudy();
    const sheet = sheetNamed(await host.state(), "Sample study");
    expect(valueAt(sheet, 0, 0)).toBe("Sample study: a reconstruction, not the original data");
    const { reading, cohort } = await analyse(MADE);
    expect(reading.problems).toEqual([]);
    const [, ...rows] = sampleStudyRows();
    const { respondents, codes } = (reading.study as AnswerStudy).answers;
    expect(respondents).toEqual(rows.map(([, respondent]) => respondent));
    expect([...codes]).toEqual(rows.flatMap(([, , ...row]) => row));
    expect(cohort.firms[0]).toMatchObject({ firm: "HVM1", classification: "Socialisors" });
  });

  it("is never read together with answers of the user's, nor is a copy of it", async () => {
    const host = await openSheets(STUDY);
    await insertSampleStudy();
    host.user.rename("Sample study", "Ten firms");
    host.user.edit("Ten firms", "A1", "Survey");
    const { reading } = await analyse(MADE);
    expect(reading.sources.map(({ sheet }) => sheet)).toEqual([STUDY.name]);
    expect(reading.problems).toMatchObject([{ code: "sheet-not-read", sheet: "Ten firms" }]);
  });

  it("opens in a new workbook where this one holds anything", async () => {
    const host = await openSheets(STUDY);
    const before = await host.state();
    const file = readFileSync(SAMPLE_STUDY).toString("base64");
    expect(await openSampleStudy({}, () => Promise.resolve(file))).toEqual({ sheet: null });
    expect(host.document.created.opened).toEqual([file]);
    expect(await host.state()).toEqual(before);
  });

  it("is a sheet where the workbook is empty, or where no new one can be made", async () => {
    await openState();
    expect(await openSampleStudy()).toEqual({ sheet: "Sample study" });
    await openSheets(STUDY);
    expect(await openSampleStudy({}, () => Promise.resolve("no file"))).toEqual({ sheet: "Sample study" });
  });
});
