import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { DEFAULT_CHOICES, loadChoices, saveChoices, type Choices } from "../../../src/excel/results/choices";
import { goTo } from "../../../src/excel/workbook/go-to";
import { listSheets } from "../../../src/excel/workbook/list-sheets";
import { selectedRange } from "../../../src/excel/workbook/selected-range";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { MADE, openSheets, openState, refusal, STUDY } from "../../support/study";

describe("what the user chose", () => {
  const all: Choices = {
    sheets: ["Answers"],
    range: "'Answers'!A1:AI4",
    columns: [
      { header: "Company", role: "firm" },
      { header: "v1", role: "item", item: "Q1" },
    ],
    leaveOut: { firms: ["Bolt"], respondents: [{ firm: "Acme", respondent: "Ann" }] },
    measure: "euclidean",
    scores: "respondent-mean",
    ranks: "dense",
    results: "formulas",
    minKnown: 4,
  };

  it("is kept in the workbook, through saving and opening", async () => {
    const host = await openSheets(STUDY);
    expect(await loadChoices()).toEqual(DEFAULT_CHOICES);
    await saveChoices(all);
    expect(await loadChoices()).toEqual(all);
    await openState(await openXlsx(await saveXlsx(null, await host.state())));
    expect(await loadChoices()).toEqual(all);
    await saveChoices(DEFAULT_CHOICES);
    expect(await loadChoices()).toEqual(DEFAULT_CHOICES);
  });

  it.each<[string, unknown, Partial<Choices>]>([
    ["no JSON", "{", {}],
    ["another kind of value", 7, {}],
    ["null", "null", {}],
    ["another version", JSON.stringify({ version: 99, ...all }), {}],
    [
      "an unknown measure",
      JSON.stringify({ ...all, version: 1, measure: "astrology" }),
      { ...all, measure: "correlation" },
    ],
    [
      "spoilt parts beside good ones",
      JSON.stringify({
        version: 1,
        sheets: [1],
        range: 5,
        columns: [{ header: "Company", role: "firm" }, { header: 1, role: "firm" }, { header: "x", role: "item" }, "?"],
        leaveOut: { firms: ["Bolt", null], respondents: "all" },
        ranks: "average",
      }),
      {
        columns: [{ header: "Company", role: "firm" }],
        leaveOut: { firms: ["Bolt"], respondents: [] },
        ranks: "average",
      },
    ],
  ])("junk in the settings is passed over: %s", async (_, value, expected) => {
    await openSheets(STUDY);
    await Excel.run(async (context) => {
      context.workbook.settings.add("HVM.Choices", value as string);
      await context.sync();
    });
    expect(await loadChoices()).toEqual({ ...DEFAULT_CHOICES, ...expected });
  });
});

describe("places", () => {
  it("goes to a cell of a sheet with a difficult name, and says when it is gone or hidden", async () => {
    const host = await openSheets(
      { ...STUDY, name: 'It\'s, "so"!' },
      { name: "Hidden", rows: [["x"]], hidden: true },
      { name: "Other", rows: [["x"]] },
    );
    await goTo("Other", "B7:C9");
    expect(host.document).toMatchObject({ selection: "B7:C9", active: { name: "Other" } });
    await goTo('It\'s, "so"!', "D4");
    expect(host.document).toMatchObject({ selection: "D4", active: { name: 'It\'s, "so"!' } });
    await goTo("Other", null);
    expect(host.document.active.name).toBe("Other");
    expect(await refusal(goTo("Gone", "A1"))).toMatchObject({ code: "place-gone" });
    expect(await refusal(goTo("Hidden", "A1"))).toMatchObject({ code: "place-hidden" });
  });

  it("gives the selection as a range to read", async () => {
    const host = await openSheets(STUDY, { name: "It's", rows: [["x"]] });
    host.user.select("It's", "B3:AJ40");
    expect(await selectedRange()).toBe("'It''s'!B3:AJ40");
    host.user.select("Answers", "A:C");
    expect(await selectedRange()).toBe("'Answers'!A:C");
  });

  it("lists the sheets, and which are ours", async () => {
    await openSheets(STUDY, { name: "Hidden", rows: [["x"]], hidden: true });
    await analyse(MADE);
    const sheets = await listSheets();
    expect(sheets.slice(0, 3)).toEqual([
      { name: "Answers", visible: true, ours: false },
      { name: "Hidden", visible: false, ours: false },
      { name: "HVM Summary", visible: true, ours: true },
    ]);
    expect(sheets.filter(({ ours }) => ours)).toHaveLength(8);
  });
});
