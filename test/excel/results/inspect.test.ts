import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { readAnswers, type ReadRequest } from "../../../src/excel/answers";
import { inspect, InspectionError } from "../../../src/excel/results/inspect";
import type { AnswerStudy } from "../../../src/methods/hvm";
import { sheetNamed } from "../../support/workbooks";
import { answers, ITEMS, MADE, openSheets, openState, refusal, settled, STUDY, withCells } from "../../support/study";

async function firmsRead(request: ReadRequest) {
  const { answers } = (await readAnswers(request)).study as AnswerStudy;
  return answers.firms.map((firm, i) => [firm, answers.respondents.filter((_, r) => answers.firmOf[r] === i)]);
}

describe("inspecting a workbook", () => {
  it("tells sheets, firms, counts, and the beginning of each table with what its columns are; writes nothing", async () => {
    const noted = withCells(STUDY, { C2: 0, D2: null, E2: 9, AJ1: "Mood", AJ3: true });
    const host = await openSheets(noted, { name: "Hidden", rows: [["x"]], hidden: true });
    const before = await host.state();
    host.traffic.keepLog();
    const { sheets, firms, counts, preview, reading, fingerprint } = await inspect();
    const actions = host.traffic.log!.flatMap(({ query }) => query.Actions);
    expect(actions.some(({ ActionType }) => ActionType === 4)).toBe(false);
    expect(await host.state()).toEqual(before);
    expect(sheets).toEqual([
      { name: "Answers", visible: true, ours: false },
      { name: "Hidden", visible: false, ours: false },
    ]);
    expect(firms).toEqual([
      { firm: "Acme", respondents: ["Ann", "Ben"] },
      { firm: "Bolt", respondents: ["Cy"] },
    ]);
    expect(counts).toEqual({ used: 96, notApplicable: 1, missing: 1, refused: 1 });
    expect(reading.problems.some(({ cell }) => cell === "E2")).toBe(true);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(preview).toHaveLength(1);
    const [{ sheet, range, columns, rows }] = preview as [(typeof preview)[0]];
    expect([sheet, range]).toEqual(["Answers", "A1:AI4"]);
    expect(columns.slice(0, 3)).toEqual([
      { cell: "A1", header: "Firm", role: "firm", item: null },
      { cell: "B1", header: "Respondent", role: "respondent", item: null },
      { cell: "C1", header: "Q1", role: "item", item: "Q1" },
    ]);
    expect(columns[35]).toEqual({ cell: "AJ1", header: "Mood", role: "left out", item: null });
    expect(rows.map((row) => [...row.slice(0, 5), row[35]])).toEqual([
      ["Acme", "Ann", "0", "", "9", ""],
      ["Acme", "Ben", ...answers(2).slice(0, 3).map(String), "TRUE"],
      ["Bolt", "Cy", ...answers(3).slice(0, 3).map(String), ""],
    ]);
  });

  it("shows dates as dates where a header speaks of them, and numbers as numbers", async () => {
    const extra = [
      ["Start time", "today", "Employees", "Time"],
      [46083.377083333, 46083, 46083, 7.5],
      [46084.5, 46084, 40001, 6],
      ["3 May", 46085, 50002, 8],
    ];
    const rows = STUDY.rows.map((row, r) => [...row, ...extra[r]!]);
    await openSheets({ ...STUDY, rows });
    const [{ rows: shown, columns }] = (await inspect()).preview as [Awaited<ReturnType<typeof inspect>>["preview"][0]];
    expect(columns.slice(-4).map(({ header }) => header)).toEqual(extra[0]);
    expect(shown.map((row) => row.slice(-4))).toEqual([
      ["2026-03-02 09:03", "2026-03-02", "46083", "7.5"],
      ["2026-03-03 12:00", "2026-03-03", "40001", "6"],
      ["3 May", "2026-03-04", "50002", "8"],
    ]);
  });

  it("shows five rows at most, and the rows of a table whose items run down as columns", async () => {
    const people = Array.from({ length: 8 }, (_, i) => [`Firm ${i}`, `P${i}`, ...answers(i)]);
    const across = [["Firm", "Respondent", ...ITEMS], ...people];
    await openSheets({ name: "Down", rows: across[0]!.map((_, c) => across.map((row) => row[c]!)) });
    const [{ columns, rows }] = (await inspect()).preview as [Awaited<ReturnType<typeof inspect>>["preview"][0]];
    expect(columns.slice(0, 3)).toMatchObject([
      { cell: "A1", header: "Firm", role: "firm" },
      { cell: "A2", header: "Respondent", role: "respondent" },
      { cell: "A3", header: "Q1", role: "item" },
    ]);
    expect(rows.map(([firm]) => firm)).toEqual(["Firm 0", "Firm 1", "Firm 2", "Firm 3", "Firm 4"]);
  });

  it("names what it saw even where it is in doubt, so that the user can choose", async () => {
    const doubtful = withCells(STUDY, { A1: "Company name", B1: "Firm name" });
    await openSheets(doubtful);
    const error = (await refusal(inspect())) as InspectionError;
    expect(error).toBeInstanceOf(InspectionError);
    expect(error.code).toBe("firm-column-in-doubt");
    expect(error.sheets.map(({ name }) => name)).toEqual(["Answers"]);
    expect(error.preview[0]!.columns.slice(0, 3).map(({ header, role }) => [header, role])).toEqual([
      ["Company name", "undecided"],
      ["Firm name", "undecided"],
      ["Q1", "item"],
    ]);
    const columns = [{ header: "company  NAME", role: "firm" }] as const;
    expect((await inspect({ columns })).firms.map(({ firm }) => firm)).toEqual(["Acme", "Bolt"]);
  });

  it("an answer that Excel finds too large is asked for again in smaller ones, with all that came along with it", async () => {
    const merged = { ...withCells(STUDY, { A3: null }), merges: ["A2:A3"] };
    const host = await openSheets(merged);
    const inspected = async () => {
      host.traffic.reset();
      const inspection = await inspect();
      await settled();
      return { inspection, messages: host.traffic.messages };
    };
    const { inspection, messages } = await inspected();
    expect(inspection.firms[0]).toEqual({ firm: "Acme", respondents: ["Ann", "Ben"] });
    host.faults.inject({ kind: "error", code: "ResponsePayloadSizeLimitExceeded" }, { message: 3 });
    expect(await inspected()).toEqual({ inspection, messages: messages + 1 });
  });

  it("an empty workbook has sheets all the same", async () => {
    await openState();
    const error = (await refusal(inspect())) as InspectionError;
    expect(error.code).toBe("no-answers-found");
    expect(error).toMatchObject({ sheets: [{ name: "Sheet1" }], preview: [] });
  });

  it("once stopped it ends, and nothing leaves any more", async () => {
    const host = await openSheets(STUDY);
    const stop = new AbortController();
    const stages: string[] = [];
    const onStage = (stage: string) => {
      stages.push(stage);
      if (stage === "assessing") stop.abort();
    };
    const before = await host.state();
    expect(await refusal(analyse({ ...MADE, onStage }, { signal: stop.signal }))).toMatchObject({ code: "stopped" });
    expect(stages).toEqual(["reading", "assessing"]);
    expect(await host.state()).toEqual(before);
    host.traffic.reset();
    expect(await refusal(inspect({}, { signal: stop.signal }))).toMatchObject({ code: "stopped" });
    expect(host.traffic.messages).toBe(0);
  });
});

describe("reading a range only", () => {
  const two = { name: "It's two", rows: [...STUDY.rows, [], ["Firm", "Q1", "Q2", "Q3"], ["Zed", 1, 2, 3]] };

  it("reads its cells and no others, with addresses as they are on the sheet", async () => {
    await openSheets(two, { ...STUDY, name: "Other" });
    expect(await firmsRead({ range: "'It''s two'!A1:AI3" })).toEqual([["Acme", ["Ann", "Ben"]]]);
    expect(await firmsRead({ range: "'It''s two'!$A$6:$D$20", sheets: ["Other"] })).toEqual([["Zed", [""]]]);
    const { sources } = await readAnswers({ range: "'It''s two'!A6:D7" });
    expect(sources).toEqual([{ sheet: "It's two", range: "A6:D7" }]);
    expect(await firmsRead({ range: "Other!A:AI" })).toHaveLength(2);
  });

  it.each([
    ["A1:B2", "range-not-understood"],
    ["'It''s two'!A1:B2,'It''s two'!D4", "range-not-understood"],
    ["Gone!A1:B2", "sheet-not-found"],
    ["'It''s two'!BA1:BB9", "no-answers-found"],
  ])("refuses %s", async (range, code) => {
    await openSheets(two);
    expect(await refusal(readAnswers({ range }))).toMatchObject({ code });
  });
});

describe("what the user says of columns", () => {
  const foreign = {
    name: "Answers",
    rows: [
      ["Site", "Who", "Department", ...ITEMS.map((_, i) => `v${i + 1}`)],
      ["X", "Ann", "R&D", ...answers(1)],
      ["Y", "Ben", "Ops", ...answers(2)],
    ],
  };
  const mapped = [
    { header: "Site", role: "firm" as const },
    { header: "Department", role: "respondent" as const },
    { header: "Who", role: "leave out" as const },
    ...ITEMS.map((item, i) => ({ header: `V${i + 1} `, role: "item" as const, item })),
  ];

  it("makes a table readable that would not be recognised", async () => {
    await openSheets(foreign);
    expect(await refusal(readAnswers())).toMatchObject({ code: "no-answers-found" });
    expect(await firmsRead({ columns: mapped })).toEqual([
      ["X", ["R&D"]],
      ["Y", ["Ops"]],
    ]);
    const { study, leftOut } = await readAnswers({ columns: mapped });
    expect([...(study as AnswerStudy).answers.codes.slice(0, 33)]).toEqual(answers(1));
    expect(leftOut).toEqual([{ sheet: "Answers", cell: "B1", header: "Who" }]);
  });

  it("goes before what would be recognised, across and down", async () => {
    const columns = [
      { header: "Respondent", role: "firm" as const },
      { header: "Firm", role: "leave out" as const },
      { header: "Q5", role: "leave out" as const },
    ];
    const down = { name: "Down", rows: STUDY.rows[0]!.map((_, c) => STUDY.rows.map((row) => row[c]!)) };
    for (const sheet of [STUDY, down]) {
      await openSheets(sheet);
      const { study } = await readAnswers({ columns });
      const { firms, items } = (study as AnswerStudy).answers;
      expect(firms).toEqual(["Ann", "Ben", "Cy"]);
      expect(items).not.toContain(4);
      expect(items).toHaveLength(32);
    }
  });

  it("is refused where it cannot be followed", async () => {
    await openSheets(STUDY);
    const role = async (header: string, role: "firm" | "item", item?: string) =>
      (await refusal(readAnswers({ columns: [{ header, role, item }] }))).code;
    expect(await role("Gone", "firm")).toBe("firm-column-not-found");
    expect(await role("Respondent", "item", "Q99")).toBe("item-not-in-key");
    expect(await role("Respondent", "item", "Q1")).toBe("item-twice");
  });
});

describe("leaving out at the user's wish", () => {
  const leaveOut = {
    firms: ["BOLT "],
    respondents: [
      { firm: "Acme", respondent: "ann" },
      { firm: "Acme", respondent: "Zoe" },
    ],
  };

  it("a firm and a respondent do not count; it is noticed by cell and said in HVM About", async () => {
    const host = await openSheets(withCells(STUDY, { C2: 99, C4: 77 }));
    expect(await firmsRead({ leaveOut })).toEqual([["Acme", ["Ben"]]]);
    const { reading } = await analyse({ ...MADE, leaveOut });
    expect(reading.problems.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ["left-out-by-user", "B4", "notice"],
      ["left-out-by-user", "B2", "notice"],
      ["left-out-unknown", null, "notice"],
    ]);
    const about = [...sheetNamed(await host.state(), "HVM About").cells.values()].map(({ value }) => value);
    expect(about).toEqual(expect.arrayContaining(["Left out at the user's wish", "BOLT", "ann of Acme"]));
    expect(about).not.toContain("Zoe of Acme");
  });

  it("in every layout", async () => {
    const long = STUDY.rows
      .slice(1)
      .flatMap(([firm, who, ...codes]) => codes.map((code, i) => [firm!, who!, ITEMS[i]!, code!]));
    await openSheets({ name: "Long", rows: [["Firm", "Respondent", "Item", "Answer"], ...long] });
    expect(await firmsRead({ leaveOut })).toEqual([["Acme", ["Ben"]]]);
    await openSheets(
      { name: "Acme", rows: STUDY.rows.slice(0, 3).map((row) => row.slice(1)) },
      { name: "Bolt", rows: [STUDY.rows[0]!, STUDY.rows[3]!].map((row) => row.slice(1)) },
    );
    expect(await firmsRead({ leaveOut })).toEqual([["Acme", ["Ben"]]]);
    await openSheets({
      name: "Scores",
      rows: [
        ["Firm", ..."ABCDEF"],
        ["Acme", 1, 2, 3, 4, 5, 3],
        ["Bolt", 5, 4, 3, 2, 1, 9],
      ],
    });
    expect((await readAnswers({ leaveOut })).study).toMatchObject({ kind: "profiles", firms: ["Acme"] });
  });

  it("of everybody is refused; a firm's total stays a total when the firm is left out", async () => {
    await openSheets({ ...STUDY, rows: [...STUDY.rows, ["Bolt total", "", ...answers(4)]] });
    expect(await firmsRead({ leaveOut: { firms: ["Bolt"], respondents: [] } })).toEqual([["Acme", ["Ann", "Ben"]]]);
    const all = { firms: ["Acme", "Bolt"], respondents: [] };
    expect(await refusal(readAnswers({ leaveOut: all }))).toMatchObject({ code: "all-left-out" });
  });
});
