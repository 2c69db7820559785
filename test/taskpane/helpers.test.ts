import { count, list } from "../../src/methods/words";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/methods/hvm";
import { DEFAULT_CHOICES } from "../../src/excel";
import { columnsToName, meaningOf, withMeaning } from "../../src/taskpane/words/columns";
import { axisTop } from "../../src/taskpane/drawings/scale";
import { listed, shownOf } from "../../src/taskpane/words/firm-list";
import type { Verdict } from "../../src/methods/hvm/analyses/robustness/verdict";
import { distance, fixed, margin, rank } from "../../src/taskpane/words/format";
import type { LeaveOut } from "../../src/excel";
import { candidates, nameOf, withFirm, withReason, withRespondent } from "../../src/taskpane/words/leave-out";
import { askedFrom } from "../../src/taskpane/words/questionnaire";
import { type Readiness, whenReady } from "../../src/taskpane/app/start";
import { initialState } from "../../src/taskpane/state/state";
import { toneOf } from "../../src/taskpane/app/theme";
import { cancelledWords, troubleOf } from "../../src/taskpane/state/trouble";
import { reconstructed } from "../support/studies";

const study = reconstructed();
const cohort = assess(study);

describe("numbers read as in the sheets", () => {
  it("halves are rounded away from zero, as Excel shows them", () => {
    expect([fixed(2.675, 2), fixed(1.005, 2), fixed(0.0005, 3), fixed(2.5, 0)]).toEqual(["2.68", "1.01", "0.001", "3"]);
  });
  it("a negative number has a minus, but no negative zero", () => {
    expect([fixed(-1.25, 1), fixed(-0.001, 2)]).toEqual(["−1.3", "0.00"]);
  });
  it("distances have 3 decimals, or 1 in percentage points, where margins have 2", () => {
    expect([distance(0.11556, "correlation"), distance(22.04, "euclidean"), margin(2.354, "cityblock")]).toEqual([
      "0.116",
      "22.0",
      "2.35",
    ]);
  });
  it("a rank is whole unless it is averaged", () => {
    expect([rank(2), rank(2.5), rank(null)]).toEqual(["2", "2.5", "–"]);
  });
  it("counts and lists are words", () => {
    expect([count(1, "firm"), count(2500, "firm"), list(["A", "B", "C"]), list(["A", "B", "C"], 2)]).toEqual([
      "1 firm",
      "2,500 firms",
      "A, B and C",
      "A, B and 1 more",
    ]);
  });
});

describe("the list of firms", () => {
  const NONE = new Map<string, never>();

  it("finds firms by each word of name, class, place or sequence", () => {
    expect(listed(cohort.firms, "simpl", "study", NONE).map(({ firm }) => firm)).toEqual(["FG6"]);
    expect(listed(cohort.firms, "soft HVM", "study", NONE).map(({ firm }) => firm)).toEqual(["HVM1"]);
    expect(listed(cohort.firms, "nobody", "study", NONE)).toEqual([]);
  });
  it("sorts by margin both ways where nothing else is known", () => {
    const margins = listed(cohort.firms, "", "surest", NONE).map(({ margin }) => margin!);
    expect(margins).toEqual([...margins].sort((a, b) => b - a));
    expect(listed(cohort.firms, "", "unsure", NONE).map(({ margin }) => margin!)).toEqual([...margins].reverse());
  });
  it("sorts by verdict first, then by the smallest share of resamples that is kept", () => {
    const sure = (verdict: Verdict, keptItems: number) => ({ verdict, says: "", keptItems, keptRespondents: null });
    const known = new Map([
      ["FG4", sure("stable", 0.96)],
      ["FG6", sure("unsure", 0.99)],
      ["HVM3", sure("stable", 0.99)],
    ]);
    const three = cohort.firms.filter(({ firm }) => known.has(firm));
    expect(listed(three, "", "surest", known).map(({ firm }) => firm)).toEqual(["HVM3", "FG4", "FG6"]);
    expect(listed(three, "", "unsure", known).map(({ firm }) => firm)).toEqual(["FG6", "FG4", "HVM3"]);
  });
  it("shows the open firm even beyond the first ones", () => {
    expect(shownOf(cohort.firms, 2, "FG7").map(({ firm }) => firm)).toEqual(["FG7", "HVM1", "HVM2"]);
    expect(shownOf(cohort.firms, 2, "HVM2").map(({ firm }) => firm)).toEqual(["HVM1", "HVM2"]);
  });
});

describe("columns", () => {
  const column = (header: string) => ({ cell: "A1", header, role: "left out" as const, item: null });
  it("each header is listed once, and none without a name", () => {
    const preview = [{ sheet: "S", range: "A1:C3", rows: [], columns: [column("Firm"), column(" firm "), column("")] }];
    expect(columnsToName(preview).map(({ header }) => header)).toEqual(["Firm"]);
  });
  it("a meaning given and taken back leaves nothing", () => {
    const given = withMeaning([], "Betrieb", "firm");
    expect(given).toEqual([{ header: "Betrieb", role: "firm" }]);
    expect(meaningOf("BETRIEB", given)).toBe("firm");
    const item = withMeaning(given, "betrieb", "item:Q3");
    expect(item).toEqual([{ header: "betrieb", role: "item", item: "Q3" }]);
    expect(meaningOf("Betrieb", item)).toBe("item:Q3");
    expect(withMeaning(item, "Betrieb", "")).toEqual([]);
  });
});

describe("leaving out", () => {
  const none = { firms: [], respondents: [] };
  const firm = (name: string, ...respondents: string[]) => ({
    firm: name,
    respondents: respondents.map((respondent, i) => ({ respondent, cell: `Answers!B${i + 2}` })),
  });
  const met = [firm("Zeta", "Kim"), firm("Acme", "Ann", "Ben", "Ann", "")];
  const tree = (leaveOut: LeaveOut) => candidates(met, leaveOut);
  const ticks = (leaveOut: LeaveOut) => tree(leaveOut)[1]!.respondents.map(({ counts }) => counts);

  it("shows all in the order of the sheets, and tells those of one name or none apart by their cells", () => {
    expect(tree(none).map((each) => each.firm)).toEqual(["Zeta", "Acme"]);
    expect(tree(none)[1]!.respondents.map(nameOf)).toEqual(["Ann, B2", "Ben", "Ann, B4", "Without a name, B5"]);
  });
  it("a firm that was left out stays in its place, at once, and can be taken in again", () => {
    const out = withFirm(none, tree(none)[0]!, false);
    expect(tree(out).map(({ firm, counts }) => [firm, counts])).toEqual([
      ["Zeta", false],
      ["Acme", true],
    ]);
    expect(withFirm(out, tree(out)[0]!, true)).toMatchObject(none);
  });
  it("a firm is mixed where some of its respondents count; without the last of them it is out, and with one back only the others", () => {
    const [, acme] = tree(none);
    const without = withRespondent(none, acme!, acme!.respondents[2]!, false);
    expect(without.respondents).toEqual([{ firm: "Acme", respondent: "Ann", cell: "Answers!B4" }]);
    expect([tree(without)[1]!.counts, ticks(without)]).toEqual(["mixed", [true, true, false, true]]);
    const all = [0, 1, 3].reduce((wishes, i) => {
      const of = tree(wishes)[1]!;
      return withRespondent(wishes, of, of.respondents[i]!, false);
    }, without);
    expect(all).toMatchObject({ firms: ["Acme"], respondents: [] });
    expect(tree(all)[1]!.counts).toBe(false);
    const back = withRespondent(all, tree(all)[1]!, tree(all)[1]!.respondents[1]!, true);
    expect([tree(back)[1]!.counts, ticks(back)]).toEqual(["mixed", [false, true, false, false]]);
  });
  it("keeps why, of firms and of respondents", () => {
    const out = withFirm(none, tree(none)[0]!, false);
    const why = withReason(out, tree(out)[0]!, null, "sold");
    expect(tree(why)[0]!.reason).toBe("sold");
    const acme = tree(why)[1]!;
    const single = withRespondent(why, acme, acme.respondents[1]!, false);
    const both = withReason(single, tree(single)[1]!, tree(single)[1]!.respondents[1]!, "test entry");
    expect(both.respondents).toEqual([{ firm: "Acme", respondent: "Ben", reason: "test entry" }]);
    expect(both.reasons).toEqual([{ firm: "Zeta", reason: "sold" }]);
  });
  it("whoever is not on the sheets any more can be taken in again", () => {
    const gone = { firms: ["Old"], respondents: [{ firm: "Acme", respondent: "Eve" }] };
    expect(tree(gone).map((each) => each.firm)).toEqual(["Zeta", "Acme", "Old"]);
    expect(tree(gone)[1]!.respondents.at(-1)).toMatchObject({ respondent: "Eve", counts: false });
  });
});

describe("whom the questionnaire asks", () => {
  it("reads names, numbers, and a firm alone", () => {
    expect(askedFrom("Acme: Owner, Sales manager\n\nBrown: 2\nClark").request).toEqual({
      firms: [
        { firm: "Acme", respondents: ["Owner", "Sales manager"] },
        { firm: "Brown", respondents: ["Respondent 1", "Respondent 2"] },
        { firm: "Clark", respondents: ["Respondent 1"] },
      ],
    });
  });
  it("says what is wrong with a line", () => {
    expect(askedFrom(" \n").mistake).toContain("at least one firm");
    expect(askedFrom("A\na: 3").mistake).toContain("twice");
    expect(askedFrom(": Ann").mistake).toContain("no firm");
    expect(askedFrom("A: 0").mistake).toContain("at least one respondent");
    expect(askedFrom("A: 100000").mistake).toContain("200");
  });
});

describe("start", () => {
  const told = (host: unknown, resolves = true) => {
    const heard: Readiness[] = [];
    let late = () => undefined as void;
    let answer = () => undefined as void;
    const ready = new Promise((resolve) => (answer = () => resolve({ host })));
    if (resolves) answer();
    const office = { onReady: () => ready } as unknown as Parameters<typeof whenReady>[0];
    whenReady(
      office,
      (readiness) => heard.push(readiness),
      (_, call) => {
        late = call;
        return () => (late = () => undefined);
      },
    );
    return { heard, late: () => late(), answer: () => answer(), settled: () => new Promise((r) => setTimeout(r, 0)) };
  };
  it("tells Excel from an ordinary browser", async () => {
    const [excel, browser] = [told("Excel"), told(null)];
    await excel.settled();
    excel.late();
    expect([excel.heard, browser.heard]).toEqual([["excel"], ["elsewhere"]]);
  });
  it("says that Office is silent, and goes on when it is not any more", async () => {
    const slow = told("Excel", false);
    slow.late();
    expect(slow.heard).toEqual(["silent"]);
    slow.answer();
    await slow.settled();
    expect(slow.heard).toEqual(["silent", "excel"]);
  });
  it("says that Office could not be loaded", () => {
    const heard: Readiness[] = [];
    whenReady(undefined, (readiness) => heard.push(readiness));
    expect(heard).toEqual(["unloaded"]);
  });
});

it("the theme is Excel's, else the system's", () => {
  expect(toneOf({ office: true, prefersDark: false })).toBe("dark");
  expect(toneOf({ office: false, prefersDark: true })).toBe("light");
  expect(toneOf({ office: undefined, prefersDark: true })).toBe("dark");
});

it("the pane opens with the choices of a workbook in which nothing was chosen", () => {
  expect(initialState().choices).toBe(DEFAULT_CHOICES);
});

it("an unforeseen error is told in plain words, its own in the detail", () => {
  expect(troubleOf(new TypeError("x is not a function"))).toMatchObject({
    code: "pane-failed",
    detail: "TypeError: x is not a function",
  });
});

it("a cancel says what it left, not that Excel did not answer", () => {
  const stopped = (message: string) => ({ code: "stopped", message, detail: null });
  expect(cancelledWords(stopped("Stopped, because Excel did not answer."))).toBe("Cancelled. Nothing was written.");
  expect(cancelledWords(stopped("Stopped, because Excel did not answer. Your own sheets are as they were."))).toBe(
    "Cancelled. Your own sheets are as they were.",
  );
});

it("an axis reaches the next ten, and at least 30", () => {
  expect([axisTop([5, 22]), axisTop([30]), axisTop([30.1]), axisTop([52])]).toEqual([30, 30, 40, 60]);
});
