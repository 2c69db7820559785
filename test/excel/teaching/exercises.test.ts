import { cellAddress } from "../../../src/cells/a1";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { measureRemark } from "../../../src/excel/teaching/exercises/ground/words";
import { analyse, type AnalyseRequest } from "../../../src/excel/results/analyse";
import { DEFAULT_KEY, MEASURE_NAMES, PROPOSITIONS, VPDS, type Assessment } from "../../../src/methods/hvm";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { MADE, settled } from "../../support/study";
import { recordsOf, useTeachingWorkbook, withoutResults } from "../../support/teaching";

const workbook = useTeachingWorkbook(withoutResults);

const read = (sheet: string, more: Partial<AnalyseRequest> = {}) => analyse({ ...MADE, sheets: [sheet], ...more });
const named = (firms: readonly Assessment[], firm: string) => firms.find((each) => each.firm === firm)!;

/** The row of the answer key about some cells of an exercise. */
function keyOf(host: EmbeddedHost, sheet: string, cells: string) {
  const found = recordsOf(host, "Answer key").filter((row) => row["Sheet"] === sheet && row["Cells"] === cells);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What the key's numbers say of a firm; the first state of an exercise is the sheet as it stands. */
function numbersOf(host: EmbeddedHost, sheet: string, firm: string, state: number) {
  return recordsOf(host, "Answer key numbers").filter((row) => row["Sheet"] === sheet && row["Firm"] === firm)[state]!;
}

function expectNumbers(host: EmbeddedHost, sheet: string, state: number, firms: readonly Assessment[]) {
  for (const firm of firms) {
    const row = numbersOf(host, sheet, firm.firm, state);
    VPDS.forEach((vpd, v) => {
      expect(row[`${vpd}, score`], `${firm.firm} ${vpd}`).toBeCloseTo(firm.scores[v]!, 9);
    });
    expect(row["Class"]).toBe(firm.classification ?? "none");
    expect(row["Measures agreeing, of 6"]).toBe(firm.measuresAgreeing);
    if (firm.classification === null) continue;
    expect(row["Distance"]).toBeCloseTo(Math.min(...(firm.distances as readonly number[])), 9);
    expect(row["Margin"]).toBeCloseTo(firm.margin!, 9);
    expect(row["Runner-up"]).toBe(firm.runnersUp.join(" / "));
  }
}

/** The value of a formula that somebody types into a free cell of a sheet. */
async function typed(host: EmbeddedHost, sheet: string, formula: string) {
  host.user.edit(sheet, "Z99", formula);
  await settled();
  return host.document.sheet(sheet)!.grid.value(98, 25);
}

const PUBLISHED = resolve(import.meta.dirname, "../../data/published-cases.csv");

describe("exercise 1", () => {
  it.each([
    ["an answer outside the scale", "I7", "answer-outside-scale", "refused", 6],
    ["an answer that is no word of the scale", "H12", "answer-not-understood", "refused", "hihg"],
    ["a respondent who stands there twice", "B10", "respondent-twice", "notice", "Sales manager"],
    ["a firm whose name is spelt in two ways", "A17", "firm-spelling", "notice", "Fir fasteners"],
  ])(
    "%s is where the key says, and the reader says of it what the key quotes",
    async (_, cell, code, severity, value) => {
      const host = await workbook.open();
      const { reading } = await read("Exercise 1");
      const problems = reading.problems.filter((problem) => problem.cell === cell);
      expect(problems).toMatchObject([{ code, severity, value, sheet: "Exercise 1" }]);
      expect(keyOf(host, "Exercise 1", cell)["What the add-in says"]).toContain(problems[0]!.problem);
    },
  );

  it("has no other problem than those four, but that not all items were asked, and one in other words", async () => {
    await workbook.open();
    const { problems } = (await read("Exercise 1")).reading;
    expect(problems.map(({ code }) => code).sort()).toEqual([
      "answer-not-understood",
      "answer-outside-scale",
      "firm-spelling",
      "item-reworded",
      "items-absent",
      "respondent-twice",
    ]);
  });

  it("a flat profile has no class, and the key quotes why", async () => {
    const host = await workbook.open();
    const { notClassifiable } = named((await read("Exercise 1")).cohort.firms, "Dogwood Drives");
    expect(notClassifiable!.code).toBe("flat-profile");
    expect(keyOf(host, "Exercise 1", "C13:N13")["What the add-in says"]).toContain(notClassifiable!.reason);
  });

  it("as it stands its numbers are those of the key", async () => {
    const host = await workbook.open();
    const { firms } = (await read("Exercise 1")).cohort;
    expect(firms).toHaveLength(6);
    expectNumbers(host, "Exercise 1", 0, firms);
  });

  it("the row of the twin taken out, the firm is in another class, as the key says", async () => {
    const host = await workbook.open();
    const before = named((await read("Exercise 1")).cohort.firms, "Birch Pumps").classification!;
    await clearRow(host, 10);
    const after = named((await read("Exercise 1")).cohort.firms, "Birch Pumps").classification!;
    expect(after).not.toBe(before);
    const row = keyOf(host, "Exercise 1", "B10");
    expect([row["Result with the mistake, or at first sight"], row["Right result"]]).toEqual([
      expect.stringContaining(`Birch Pumps: ${before} `),
      expect.stringContaining(`: ${after} `),
    ]);
  });

  it("the statement against its dimension declared as reversed, a firm is in another class, as the key says", async () => {
    const host = await workbook.open();
    const before = named((await read("Exercise 1")).cohort.firms, "Cedar Seals").classification!;
    await reverse(host, "Q12");
    const after = named((await read("Exercise 1")).cohort.firms, "Cedar Seals").classification!;
    expect(after).not.toBe(before);
    const row = keyOf(host, "Exercise 1", "M5");
    expect(host.document.sheet("Exercise 1")!.grid.value(4, 12)).toMatch(/^Q12\. Customers have to take/);
    expect([row["Result with the mistake, or at first sight"], row["Right result"]]).toEqual([
      expect.stringContaining(`Cedar Seals: ${before} `),
      expect.stringContaining(`: ${after} `),
    ]);
  });

  it("all mended, its numbers are those of the key, and one firm alone depends on the measure", async () => {
    const host = await workbook.open();
    await clearRow(host, 10);
    await reverse(host, "Q12");
    const { firms } = (await read("Exercise 1")).cohort;
    expectNumbers(host, "Exercise 1", 1, firms);
    const depending = firms.filter(
      ({ measuresAgreeing }) => measuresAgreeing !== null && measuresAgreeing < MEASURE_NAMES.length,
    );
    expect(depending.map(({ firm }) => firm)).toEqual(["Elm Gears"]);
    expect(keyOf(host, "Exercise 1", "C14:N15")["Right result"]).toContain(measureRemark(depending[0]!));
    expect(new Set(Object.values(depending[0]!.agreement)).size).toBe(2);
  });

  it("its results follow as formulas too", async () => {
    const host = await workbook.open();
    const { cohort } = await read("Exercise 1", { results: "formulas" });
    const summary = recordsOf(host, "HVM Summary");
    expect(summary.map((row) => row["Class"])).toEqual(
      cohort.firms.map(({ classification }) => classification ?? "No class"),
    );
  });

  it("each hint finds what it hints at", async () => {
    const host = await workbook.open();
    const hints = recordsOf(host, "Exercises").map((row) => String(row["A way to find out"]));
    const formulas = hints.map((hint) => [...hint.matchAll(/=[A-Z]+\((?:[^()]|\([^()]*\))*\)/g)].map(([each]) => each));
    const value = (hint: number, formula: number) => typed(host, "Exercise 1", formulas[hint]![formula]!);
    expect(await value(0, 0)).toBe(6);
    expect(Number(await value(1, 0)) - Number(await value(1, 1))).toBe(1);
    const down = (formula: string, rows: number) => formula.replace(/(?<![$A-Z])([AB])6/g, `$1${6 + rows}`);
    const countTwin = (row: number) => typed(host, "Exercise 1", down(formulas[2]![0]!, row));
    expect([await countTwin(0), await countTwin(4)]).toEqual([1, 2]);
    const length = (row: number) => typed(host, "Exercise 1", down(formulas[3]![0]!, row));
    expect(Number(await length(11)) - Number(await length(10))).toBe(1);
    expect(await value(4, 0)).toBeLessThan(-0.7);
  });
});

describe("exercise 2", () => {
  it("a 0 counted as an answer gives the class that the sheet shows; left out, that of the key", async () => {
    const host = await workbook.open();
    const { grid } = host.document.sheet("Exercise 2")!;
    const { firms } = (await read("Exercise 2")).cohort;
    const [right] = firms;
    expectNumbers(host, "Exercise 2", 1, firms);
    const wrong = numbersOf(host, "Exercise 2", "Gorse Motors", 0);
    const nearest = () =>
      recordsOf(host, "Exercise 2", 21).find((row) => row["Dimension"] === "Nearest")!["Innovators"];
    expect(nearest()).toBe(wrong["Class"]);
    VPDS.forEach((vpd, v) => expect(grid.value(21 + v, 3)).toBeCloseTo(wrong[`${vpd}, score`] as number, 9));
    expect(right!.classification).not.toBe(wrong["Class"]);

    const row = keyOf(host, "Exercise 2", "D22:D27");
    const [formula] = /=SUM\(.*$/.exec(String(row["Right result"]))!;
    VPDS.forEach((_, v) => {
      const mended = formula.replace(/([A-Z])(\d+)/g, (_, column: string, at: string) => `${column}${Number(at) + v}`);
      host.user.edit("Exercise 2", `D${22 + v}`, mended);
    });
    await settled();
    VPDS.forEach((_, v) => expect(grid.value(21 + v, 3)).toBeCloseTo(right!.scores[v]!, 9));
    expect(nearest()).toBe(right!.classification);
  });
});

describe("exercise 3", () => {
  const published = readFileSync(PUBLISHED, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

  it("holds what the paper prints of its three firms", async () => {
    const host = await workbook.open();
    const rows = recordsOf(host, "Exercise 3").slice(0, 3);
    rows.forEach((row, i) => {
      const [firm, ...cells] = published[i]!;
      const scores = PROPOSITIONS.map(({ vpd, dimension }) => row[`${vpd} ${dimension}`]);
      expect([row["Firm"], scores, row["Class in the paper"]]).toEqual([firm, cells.slice(0, 6).map(Number), cells[7]]);
    });
  });

  it("each short cut is wrong for the firm that the key names, and the measure of the key is right for all", async () => {
    const host = await workbook.open();
    const { firms } = (await read("Exercise 3")).cohort;
    expectNumbers(host, "Exercise 3", 0, firms);
    const shown = () => recordsOf(host, "Exercise 3").slice(0, 3);
    const wrong = (column: string) =>
      shown()
        .filter((row) => row[column] !== row["Class in the paper"])
        .map((row) => row["Firm"]);
    const [highest, euclidean] = Object.keys(shown()[0]!).filter((heading) => heading.startsWith("Short cut"));
    expect([wrong(highest!), wrong(euclidean!)]).toEqual([["HVM2"], ["HVM1"]]);
    expect(shown().map((row) => row[euclidean!])).toEqual(firms.map(({ agreement }) => agreement.euclidean));
    firms.forEach((firm, i) => {
      PROPOSITIONS.forEach(({ name }, p) => {
        expect(shown()[i]![`to ${name}`]).toBeCloseTo(firm.distancesBy.euclidean[p]!, 9);
      });
    });

    const row = keyOf(host, "Exercise 3", "R6");
    keyOf(host, "Exercise 3", "H7");
    const [formula] = /=1-CORREL.*$/.exec(String(row["Right result"]))!;
    firms.forEach((firm, i) => {
      PROPOSITIONS.forEach((_, p) => {
        const here = formula.replaceAll("$12", `$${12 + p}`).replace(/\$([BG])6/g, `$$$1${6 + i}`);
        host.user.edit("Exercise 3", cellAddress(5 + i, 11 + p), here);
      });
    });
    await settled();
    expect(shown().map((row) => row[euclidean!])).toEqual(published.map((cells) => cells[8]));
  });
});

describe("the answer key", () => {
  it("has an answer to each question, in the same order", async () => {
    const host = await workbook.open();
    const questions = recordsOf(host, "Exercises");
    const answers = recordsOf(host, "Answer key");
    expect(answers.map((row) => [row["No."], row["Sheet"]])).toEqual(
      questions.map((row) => [row["No."], row["Sheet"]]),
    );
    for (const row of answers) for (const cell of Object.values(row)) expect(cell).not.toBe("");
  });

  it("links to the cells that it speaks of", async () => {
    const host = await workbook.open();
    const { hyperlinks } = (await host.state()).sheets.find(({ name }) => name === "Answer key")!;
    expect(hyperlinks.size).toBe(recordsOf(host, "Answer key").length);
  });
});

/** Takes a respondent out, as a person does who deletes what is in the row. */
async function clearRow(host: EmbeddedHost, row: number): Promise<void> {
  for (let column = 0; column < 14; column++) {
    host.user.edit("Exercise 1", cellAddress(row - 1, column), "");
  }
  await settled();
}

/** Says on the sheet HVM Key that an item is reversed. */
async function reverse(host: EmbeddedHost, item: string): Promise<void> {
  const row = DEFAULT_KEY.items.findIndex((each) => each.item === item);
  expect(host.document.sheet("HVM Key")!.grid.value(5 + row, 0)).toBe(item);
  host.user.edit("HVM Key", `E${6 + row}`, "Yes");
  await settled();
}
