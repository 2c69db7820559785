/**
 * Answers on a scale of other points than five, declared: rescaled exactly (rule 44), from the workbook to every analysis. What is
 * expected is computed here from the raw numbers, and shares nothing with the product but the order of the VPDs.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswers, type Reading, type ReadRequest } from "../../../../src/excel/answers";
import { ANALYSES } from "../../../../src/methods";
import { type AnswerStudy, assess, type Cohort, type Key, sixOf } from "../../../../src/methods/hvm";
import { evidenceOf, scoreFrom } from "../../../../src/methods/hvm/explain";
import { answersByFirm } from "../../../../src/methods/hvm/analyses/robustness/firm-answers";
import { scoresOf, urnsOf } from "../../../../src/methods/hvm/analyses/robustness/urns";
import { atOnce } from "../../../../src/methods/steps";
import type { CellDraft, SheetDraft } from "../../../support/case";
import { openHost } from "../../../support/open";
import { workbookOf } from "../../../support/workbook";

interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly reversed: boolean;
}

/** An item a VPD and six more on two each, some weighted, some reversed. */
const KEY: Key = {
  items: Array.from({ length: 18 }, (_, i) => ({
    item: `Q${i + 1}`,
    part: ["Key competence", "Competitive advantage", "Operational performance"][i % 3]!,
    statement: "",
    weights: sixOf((v) => (v === i % 6 ? 1 + (i % 4) / 2 : i > 11 && v === (i + 2) % 6 ? 0.5 : 0)),
    reversed: i % 5 === 2,
  })),
};

/** Of each respondent: the firm, and what stands in the cells. */
type Row = readonly [firm: string, ...cells: (number | string | null)[]];

const HEADER = ["Firm", "Respondent", ...KEY.items.map(({ item }) => item)];
const sheetOf = (rows: readonly Row[]): SheetDraft => ({
  name: "Answers",
  rows: [HEADER, ...rows.map(([firm, ...cells], i): CellDraft[] => [firm, `Person ${i + 1}`, ...cells])],
});

async function readOn(scale: Scale | undefined, sheet: SheetDraft, more: ReadRequest = {}) {
  const host = await openHost(workbookOf([sheet]));
  const reading = await readAnswers({ key: KEY, ...(scale ? { scale } : {}), ...more });
  host.close();
  return { reading, cohort: assess(reading.study) };
}

/** Everything that the analyses find. */
async function furtherOf({ reading: { study }, cohort }: { reading: Reading; cohort: Cohort }) {
  const found: Record<string, unknown> = {};
  for (const id of ["alignment", "robustness", "reliability", "cohort"] as const) {
    const { lacking, compute, options } = ANALYSES[id];
    const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
    const lacks = lacking(study as never, cohort);
    found[id] =
      lacks ?? (await (compute as (...given: unknown[]) => unknown)(study, cohort, defaults, () => Promise.resolve()));
  }
  return found;
}

/** Equal but for 1e-12 in numbers. */
function expectAlike(actual: unknown, expected: unknown, path = ""): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const apart = Math.abs(actual - expected);
    if (!(apart <= 1e-12 * Math.max(1, Math.abs(expected))) && !Object.is(actual, expected))
      throw new Error(`${path}: ${actual} instead of ${expected}`);
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(actual as object), path).toEqual(Object.keys(expected));
    for (const [name, value] of Object.entries(expected))
      expectAlike((actual as Record<string, unknown>)[name], value, `${path}.${name}`);
  } else expect(actual, path).toEqual(expected);
}

const answers = fc.array(
  fc.tuple(
    fc.constantFrom("Acme", "Bolt", "Cargo"),
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }), { minLength: 18, maxLength: 18 }),
  ),
  { minLength: 4, maxLength: 9 },
);
const someAnswers = answers.filter((rows) => rows.some(([, cells]) => cells.some((cell) => cell !== null)));

describe("a study of 1 to 5, rescaled and declared, gives what it gave", () => {
  const scales: readonly Scale[] = [
    { lowest: 0, highest: 10, reversed: false },
    { lowest: 0, highest: 10, reversed: true },
    { lowest: -3, highest: 3, reversed: false },
    { lowest: 0, highest: 100, reversed: true },
    { lowest: 1, highest: 7, reversed: false },
  ];
  it.each(scales)("%j", async (scale) => {
    const { lowest, highest, reversed } = scale;
    const rescaled = (x: number) => lowest + ((highest - lowest) * ((reversed ? 6 - x : x) - 1)) / 4;
    await fc.assert(
      fc.asyncProperty(someAnswers, async (rows) => {
        const plain = await readOn(undefined, sheetOf(rows.map(([firm, cells]) => [firm, ...cells])));
        const declared = await readOn(
          scale,
          sheetOf(rows.map(([firm, cells]) => [firm, ...cells.map((x) => (x === null ? null : rescaled(x)))])),
        );
        expectAlike(declared.cohort.firms, plain.cohort.firms);
        expectAlike(await furtherOf(declared), await furtherOf(plain));
      }),
      { numRuns: 5 },
    );
  });
});

/** The scores of a firm from the raw numbers, one by one. */
function naiveScores(rows: readonly Row[], firm: string, { lowest, highest, reversed }: Scale): (number | null)[] {
  return [0, 1, 2, 3, 4, 5].map((v) => {
    let [above, below] = [0, 0];
    for (const [name, ...cells] of rows) {
      if (name !== firm) continue;
      cells.forEach((cell, i) => {
        if (typeof cell !== "number") return;
        const { weights, reversed: isReversed } = KEY.items[i]!;
        const share = (cell - lowest) / (highest - lowest);
        const point = reversed ? 5 - 4 * share : 1 + 4 * share;
        above += weights[v]! * (isReversed ? 6 - point : point);
        below += weights[v]!;
      });
    }
    return below === 0 ? null : above / below;
  });
}

const ends: readonly (readonly [number, number])[] = [
  [1, 7],
  [0, 10],
  [1, 10],
  [-3, 3],
  [1, 4],
  [1, 3],
  [0, 100],
  [0, 200],
];
const onEnds = ends.flatMap(([lowest, highest]) => [false, true].map((reversed) => ({ lowest, highest, reversed })));

/** Whole numbers of the scale, a blank now and then, always the same for a scale. */
function numbersOn({ lowest, highest }: Scale, people = 8): Row[] {
  let seed = 7 + highest;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: people }, (_, r): Row => [
    ["Acme", "Bolt", "Cargo"][r % 3]!,
    ...KEY.items.map(() => (next() < 0.08 ? null : lowest + Math.floor(next() * (highest - lowest + 1)))),
  ]);
}

describe("whole numbers of a declared scale count in proportion", () => {
  it.each(onEnds)("%j", async (scale) => {
    const rows = numbersOn(scale);
    const { cohort, reading } = await readOn(scale, sheetOf(rows));
    expect(reading.problems).toEqual([]);
    expect(reading.declared).toMatchObject({ scale });
    for (const { firm, scores } of cohort.firms) expectAlike(scores, naiveScores(rows, firm, scale), firm);
    const own = assess(reading.study, { scores: "respondent-mean" });
    cohort.firms.forEach(({ firm, scores }, f) => {
      const urns = atOnce(urnsOf(answersByFirm(reading.study as AnswerStudy).of(f), "pooled"));
      expectAlike([...scoresOf(urns, () => false)], scores, `urns of ${firm}`);
    });
    for (const { firm, scores } of cohort.firms) {
      const evidence = evidenceOf(reading.study as AnswerStudy, firm);
      expectAlike(
        evidence.map((of) => scoreFrom(of, "pooled")),
        scores,
        `why ${firm}`,
      );
      const means = own.firms.find((each) => each.firm === firm)!.scores;
      expectAlike(
        evidence.map((of) => scoreFrom(of, "respondent-mean")),
        means,
        `why ${firm}, respondents`,
      );
    }
  });

  it.each(onEnds)("agreement is held against chance on that scale: %j", async (scale) => {
    const rows = numbersOn(scale).map(([, ...cells]): Row => ["Acme", ...cells]);
    const found = (await furtherOf(await readOn(scale, sheetOf(rows)))) as {
      reliability: { firms: { inWords: string; respondentAgreement: Record<string, Record<string, number | null>> }[] };
    };
    const { respondentAgreement, inWords } = found.reliability.firms[0]!;
    // In raw numbers: r_wg(j) with (A² − 1)/12, and AD in steps of the scale.
    const points = scale.highest - scale.lowest + 1;
    const chance = (points ** 2 - 1) / 12;
    [..."ABCDEF"].forEach((vpd, v) => {
      const items = KEY.items.flatMap(({ weights }, i) => (weights[v]! > 0 ? [i] : []));
      const spreads = items.flatMap((i) => {
        const numbers = rows.flatMap((row) => (typeof row[i + 1] === "number" ? [row[i + 1] as number] : []));
        const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
        const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (numbers.length - 1);
        return numbers.length < 2
          ? []
          : [{ variance, ad: numbers.reduce((sum, x) => sum + Math.abs(x - mean), 0) / numbers.length }];
      });
      const mean = (of: "variance" | "ad") => spreads.reduce((sum, each) => sum + each[of], 0) / spreads.length;
      const x = Math.max(0, 1 - mean("variance") / chance);
      const agreement = respondentAgreement[vpd]!;
      expectAlike(agreement["rwgj"], (spreads.length * x) / (spreads.length * x + 1 - x), `${vpd} rwgj`);
      expectAlike(agreement["rStar"], 1 - mean("variance") / chance, `${vpd} r*`);
      expectAlike(agreement["ad"], (mean("ad") * 4) / (points - 1), `${vpd} ad`);
      expect([agreement["rwgjSlightSkew"], agreement["verdict"]]).toEqual([null, null]);
    });
    expect(inWords).toMatch(/published for scales of five points/);
  });
});

describe("what is no point of a declared scale", () => {
  const scale = { lowest: 0, highest: 10, reversed: false };
  const rows = numbersOn(scale);
  const withCell = (value: number | string): Row[] =>
    rows.map((row, r) => (r === 0 ? [row[0], value, ...row.slice(2)] : row));

  it.each([
    [3.3, "answer-not-whole"],
    ["6.5", "answer-not-whole"],
    [11, "answer-outside-scale"],
    [-1, "answer-outside-scale"],
    ["7 - High", "answer-contradicts-itself"],
    [true, "answer-not-a-rating"],
  ])("%j is refused by its cell, and the others count", async (value, code) => {
    const { reading, cohort } = await readOn(scale, sheetOf(withCell(value as number)));
    expect(reading.problems).toMatchObject([{ code, cell: "C2", severity: "refused" }]);
    const expected = naiveScores(withCell(null as never), "Acme", scale);
    expectAlike(cohort.firms.find(({ firm }) => firm === "Acme")!.scores, expected);
  });

  it("7 as text, and within 1e-9 of 7, is 7; a word of ours is our point", async () => {
    for (const [value, counts] of [
      ["7", 7],
      [7 + 1e-10, 7],
      [" 7 ", 7],
      ["High", 7.5],
      ["Very High", 10],
    ] as const) {
      const { reading, cohort } = await readOn(scale, sheetOf(withCell(value)));
      expect(reading.problems).toEqual([]);
      const expected = naiveScores(withCell(counts), "Acme", scale);
      expectAlike(cohort.firms.find(({ firm }) => firm === "Acme")!.scores, expected, String(value));
    }
  });

  it("many such numbers refuse the table, and nothing is rounded", async () => {
    const between = rows.map(([firm, ...cells]): Row => [
      firm,
      ...cells.map((x) => (typeof x === "number" ? x / 3 : x)),
    ]);
    await expect(readOn(scale, sheetOf(between))).rejects.toMatchObject({ code: "scale-between-points" });
  });

  it("a scale that is not declared stays refused", async () => {
    await expect(readOn(undefined, sheetOf(rows))).rejects.toMatchObject({ code: "another-scale" });
  });
});

describe("a declared scale in tables of every kind", () => {
  const scale = { lowest: 0, highest: 10, reversed: true };
  const rows = numbersOn(scale);
  const expected = ["Acme", "Bolt", "Cargo"].map((firm) => naiveScores(rows, firm, scale));

  it("a list of an answer a row", async () => {
    const list: CellDraft[][] = rows.flatMap(([firm, ...cells], r) =>
      cells.flatMap((cell, i): CellDraft[][] =>
        cell === null ? [] : [[firm, `Person ${r + 1}`, KEY.items[i]!.item, cell]],
      ),
    );
    const { cohort } = await readOn(scale, {
      name: "List",
      rows: [["Firm", "Respondent", "Item", "Answer"], ...list],
    });
    expectAlike(
      cohort.firms.map(({ scores }) => scores),
      expected,
    );
  });

  it("items down, respondents across", async () => {
    const across: CellDraft[][] = [
      ["Firm", ...rows.map(([firm]) => firm)],
      ...KEY.items.map(({ item }, i): CellDraft[] => [item, ...rows.map((row) => row[i + 1] ?? null)]),
    ];
    const { cohort } = await readOn(scale, { name: "Across", rows: across });
    expectAlike(
      cohort.firms.map(({ scores }) => scores),
      expected,
    );
  });

  it("a respondent called Max counts, rows of totals, maxima and averages do not", async () => {
    const columns = KEY.items.map((_, i) =>
      rows.flatMap((row) => (typeof row[i + 1] === "number" ? [row[i + 1] as number] : [])),
    );
    const ofBolt = KEY.items.map((_, i) =>
      Math.max(
        ...rows.flatMap((row) => (row[0] === "Bolt" && typeof row[i + 1] === "number" ? [row[i + 1] as number] : [])),
      ),
    );
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const sheet = sheetOf(rows);
    sheet.rows[1]![1] = "Max";
    sheet.rows.push(
      ["Bolt", "Max", ...ofBolt],
      ["", "Total", ...columns.map(sum)],
      ["", "Max", ...columns.map((numbers) => Math.max(...numbers))],
      ["", "Average", ...columns.map((numbers) => sum(numbers) / numbers.length)],
    );
    const { cohort, reading } = await readOn(scale, sheet);
    expectAlike(
      cohort.firms.map(({ scores }) => scores),
      expected,
    );
    expect(reading.problems.map(({ code }) => code).sort()).toEqual([
      "named-like-statistic",
      "summary-row",
      "summary-row",
      "summary-row",
      "summary-row",
    ]);
  });
});
