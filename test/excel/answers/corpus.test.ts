import { TOLERANCE } from "../../../src/methods/numbers/equal";
import { describe, expect, it } from "vitest";
import { readAnswers, type Problem, type Reading, type ReadRequest } from "../../../src/excel/answers";
import { PROBLEMS, type ProblemCode } from "../../../src/excel/answers/problems";
import { HvmError } from "../../../src/excel/errors";
import { ANSWER_ERRORS } from "../../../src/excel/errors/answers";
import { DECLARED_ERRORS } from "../../../src/excel/errors/declared";
import { HEADER_ERRORS } from "../../../src/excel/errors/headers";
import { assess, VPDS, type Cohort } from "../../../src/methods/hvm";
import type { WorkbookState } from "../../../src/workbench/workbook";
import { CORPUS } from "./corpus";
import type { Case, ExpectedFirm, ExpectedProblem, Outcome, Refusal } from "../../support/case";
import { base, respondentRows } from "../../support/draft";
import { touches } from "./touches";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";

const READING_ERRORS = { ...ANSWER_ERRORS, ...HEADER_ERRORS, ...DECLARED_ERRORS };
const cases = Object.values(CORPUS).flat();
const SEED = "Answers of an earlier run";
/** The codes of all problems and refusals that the cases gave. */
const met = new Set<string>();
let ran = 0;

/** Kinds that no workbook of the corpus gives, and why not. */
const NOT_MET: Partial<Record<ProblemCode | keyof typeof READING_ERRORS, string>> = {
  "sheet-too-large": "twenty million cells: analyse.test.ts",
  "validation-differs": "of the add-in's own arithmetic, not of what is read: test/excel/pages/validation.test.ts",
  "no-codings-found": "of codings, which have a corpus of their own: codings/corpus.test.ts",
  "no-relationships": "likewise",
  "firm-long": "names of more letters than look-ups of Excel's take: platform.test.ts",
  "firm-name-too-long": "likewise",
  "answers-too-large": "Excel hands over nothing for a range that is too large, which the reader never asks for",
};

describe("the corpus", () => {
  it("has at least 100 malformed tables", () => {
    expect(cases.filter((one) => one.malformed).length).toBeGreaterThanOrEqual(100);
  });

  it("says every contract once", () => {
    const names = cases.map((one) => one.name);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

for (const [theme, group] of Object.entries(CORPUS)) {
  describe(`reading: ${theme}`, () => {
    for (const one of group) {
      it(one.name, async () => {
        const opened = one.earlierRun ? await afterEarlierRun(one) : workbookOf(one.sheets);
        const host = await openHost(opened);
        const before = await host.state();
        const result = await read(one.request);
        for (const code of codesOf(result)) met.add(code);
        ran++;
        expect(await host.state(), "reading changes nothing").toEqual(before);
        const allowed = "either" in one.expect ? one.expect.either : [one.expect];
        const complaints = allowed.map((outcome) => complaintsOf(result, outcome));
        if (complaints.every((some) => some.length > 0)) throw new Error(report(one, result, complaints));
      });
    }
  });
}

describe("the catalogues of problems and of errors", () => {
  it("hold no kind that no workbook gives, unless it is said why", (test) => {
    // A run of some of the cases, by their names, says nothing.
    if (ran < cases.length) return test.skip();
    const kinds = [...Object.keys(PROBLEMS), ...Object.keys(READING_ERRORS)];
    expect(kinds.filter((code) => !met.has(code)).sort()).toEqual(Object.keys(NOT_MET).sort());
  });
});

function codesOf(result: Result): string[] {
  return "error" in result ? [result.error.code] : result.reading.problems.map(({ code }) => code);
}

/** The case's workbook with the add-in's own sheets in it, made by the add-in from a sheet that is gone now. */
async function afterEarlierRun(one: Case): Promise<WorkbookState> {
  const { analyse } = await import("../../../src/excel/results/analyse");
  const earlier = await openHost(workbookOf([...one.sheets, { ...respondentRows(base()), name: SEED }]));
  await analyse({ sheets: [SEED], version: "0.0.0", now: new Date(0) });
  const state = await earlier.state();
  earlier.close();
  return {
    ...state,
    activeSheet: state.sheets[0]!.id,
    selection: null,
    sheets: state.sheets.filter(({ name }) => name !== SEED),
  };
}

type Result = { reading: Reading; cohort: Cohort } | { error: HvmError };

async function read(request?: ReadRequest): Promise<Result> {
  try {
    const reading = await readAnswers(request);
    return { reading, cohort: assess(reading.study, { footprints: reading.footprints }) };
  } catch (error) {
    if (error instanceof HvmError) return { error };
    throw error;
  }
}

/** What differs from what is expected; nothing: it is as expected. */
function complaintsOf(result: Result, expected: Refusal | Outcome): string[] {
  if ("error" in expected) {
    if (!("error" in result)) return ["it was read, and should be refused"];
    return [expected.error, ...(expected.mentions ?? [])]
      .filter((pattern) => !pattern.test(result.error.message))
      .map((pattern) => `the message does not match ${pattern}`);
  }
  if ("error" in result) return ["it was refused, and should be read"];
  const { reading, cohort } = result;
  const headers = reading.leftOut.map(({ header }) => spelling(header));
  return [
    ...(expected.layout !== undefined && reading.layout !== expected.layout
      ? [`layout: expected ${expected.layout}, got ${reading.layout}`]
      : []),
    ...differencesOfFirms(cohort, expected.firms),
    ...differencesOfFacts(reading, expected.facts),
    ...(expected.problems ?? [])
      .filter((wanted) => !reading.problems.some((problem) => matches(problem, wanted)))
      .map((wanted) => `no problem like ${show(wanted)}`),
    ...unexpectedRefusals(reading, expected),
    ...(expected.sources && show(sourcesOf(reading)) !== show(expected.sources)
      ? [`sources: expected ${show(expected.sources)}, got ${show(sourcesOf(reading))}`]
      : []),
    ...(expected.leftOut ?? [])
      .filter((header) => !headers.includes(spelling(header)))
      .map((header) => `column "${header}" is not listed as left out`),
    ...(expected.notLeftOut ?? [])
      .filter((header) => headers.includes(spelling(header)))
      .map((header) => `column "${header}" is listed as left out`),
    ...reading.problems.flatMap(shortcomings),
  ];
}

function differencesOfFirms(cohort: Cohort, expected: Record<string, ExpectedFirm>): string[] {
  const names = cohort.firms.map(({ firm }) => spelling(firm));
  const wanted = Object.keys(expected).map(spelling);
  // Keys like "7" come first in an object: their order says nothing.
  const ordered = (list: string[]) => (wanted.some((name) => /^(0|[1-9]\d*)$/.test(name)) ? [...list].sort() : list);
  if (show(ordered(names)) !== show(ordered(wanted))) return [`firms: expected ${show(wanted)}, got ${show(names)}`];
  return Object.entries(expected).flatMap(([name, firm]) => {
    const actual = cohort.firms[names.indexOf(spelling(name))]!;
    const { scores, classification, respondents, ...counts } = firm;
    const differences: string[] = [];
    const compare = (what: string, want: unknown, got: unknown) => {
      if (want !== undefined && want !== got)
        differences.push(`${name}: ${what}: expected ${show(want)}, got ${show(got)}`);
    };
    compare("respondents", respondents, actual.respondents);
    for (const [kind, count] of Object.entries(counts)) {
      compare(kind, count, actual.answers[kind as keyof typeof actual.answers]);
    }
    for (const [index, vpd] of VPDS.entries()) {
      const want = scores?.[vpd];
      const got = actual.scores[index]!;
      const near = typeof want === "number" && typeof got === "number" && Math.abs(want - got) <= TOLERANCE;
      if (!near) compare(`score ${vpd}`, want, got);
    }
    compare("class", classification, actual.classification);
    return differences;
  });
}

function differencesOfFacts({ study }: Reading, expected: Outcome["facts"]): string[] {
  if (expected === undefined) return [];
  const firms = study.kind === "answers" ? study.answers.firms : study.firms;
  const facts = (study.facts ?? []).map(({ desired, processes }, i) => [
    firms[i]!,
    { ...(desired ? { desired } : {}), ...(processes ? { processes } : {}) },
  ]);
  const known = Object.fromEntries(facts.filter(([, known]) => Object.keys(known!).length > 0)) as typeof expected;
  return show(known) === show(expected) ? [] : [`facts: expected ${show(expected)}, got ${show(known)}`];
}

function matches(problem: Problem, wanted: ExpectedProblem): boolean {
  const text = `${problem.problem} ${problem.remedy} ${String(problem.value)}`;
  return (
    (wanted.severity === undefined || problem.severity === wanted.severity) &&
    (wanted.sheet === undefined || problem.sheet === wanted.sheet) &&
    (wanted.cell === undefined || problem.cell === wanted.cell) &&
    (wanted.near === undefined || problem.cell === null || touches(problem.cell, wanted.near)) &&
    (wanted.value === undefined || problem.value === wanted.value) &&
    (wanted.mentions ?? []).every((pattern) => pattern.test(text))
  );
}

function unexpectedRefusals(reading: Reading, expected: Outcome): string[] {
  if (expected.noOtherRefusals === false) return [];
  return reading.problems
    .filter(({ severity }) => severity === "refused")
    .filter((problem) => !(expected.problems ?? []).some((wanted) => matches(problem, wanted)))
    .map((problem) => `refused beyond what is expected: ${show(problem)}`);
}

/** Rule 26: what every problem has. */
function shortcomings(problem: Problem): string[] {
  const lacks = (["code", "problem", "remedy"] as const).filter((field) => problem[field].trim() === "");
  return lacks.map((field) => `a problem without ${field}: ${show(problem)}`);
}

function sourcesOf(reading: Reading): string[] {
  return [...new Set(reading.sources.map(({ sheet }) => sheet))];
}

/** Rule 15, without the case. */
function spelling(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof RegExp ? String(inner) : inner));
}

function report(one: Case, result: Result, complaints: string[][]): string {
  const problems = "error" in result ? [] : result.reading.problems.map((problem) => `  ${show(problem)}`);
  return [
    one.name,
    ...complaints.map((some, index) =>
      [
        complaints.length > 1 ? `Outcome ${index + 1} of ${complaints.length}:` : "Differences:",
        ...some.map((line) => `  ${line}`),
      ].join("\n"),
    ),
    "error" in result ? `Refused: [${result.error.code}] ${result.error.message}` : `Read as: ${result.reading.layout}`,
    `Problems reported: ${problems.length}`,
    ...problems.slice(0, 40),
  ].join("\n");
}
