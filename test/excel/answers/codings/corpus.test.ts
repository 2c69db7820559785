import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../../src/excel/answers";
import type { HvmError } from "../../../../src/excel/errors";
import type { CodingsReading } from "../../../../src/excel/answers/codings";
import { CODING_PROBLEMS } from "../../../../src/excel/answers/problems/codings";
import { FACETS } from "../../../../src/methods/constellations";
import { base, respondentRows } from "../../../support/draft";
import { openHost } from "../../../support/open";
import { workbookOf } from "../../../support/workbook";
import { cells } from "./corpus/cells";
import { sheets } from "./corpus/sheets";

const CORPUS = { cells, sheets };
const cases = Object.values(CORPUS).flat();
const met = new Set<string>();
let ran = 0;

it("the corpus has at least 80 coding sheets, and says each once", () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

describe.each(Object.entries(CORPUS))("reading codings: %s", (_, group) => {
  it.each(group.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const host = await openHost(workbookOf([...one.sheets]));
    const before = await host.state();
    const reading = await codingsOf([...one.sheets]);
    expect(await host.state(), "reading changes nothing").toEqual(before);
    for (const { code } of reading.problems) met.add(code);
    ran++;
    expect(shown(reading)).toEqual({
      relationships: one.relationships,
      problems: [...(one.problems ?? [])].sort(),
    });
    for (const { problem, remedy } of reading.problems) {
      for (const text of [problem, remedy]) expect(text).toMatch(/^[“\p{Lu}\d].*[.]$/su);
    }
  });
});

it("every kind of problem is met", (test) => {
  // A run of some of the cases, by their names, says nothing.
  if (ran < cases.length) return test.skip();
  expect(Object.keys(CODING_PROBLEMS).filter((code) => !met.has(code))).toEqual([]);
});

it("neither disturbs the other: answers beside codings are read as without them", async () => {
  const answers = { ...respondentRows(base()), name: "Answers" };
  await openHost(workbookOf([answers]));
  const alone = await readAnswers();
  await openHost(workbookOf([answers, ...cases.find(({ name }) => name.startsWith("both layouts"))!.sheets]));
  const { codings, ...answered } = await readAnswers();
  expect(answered).toEqual(alone);
  expect(codings!.sources.map(({ sheet }) => sheet)).toEqual(["Codings", "List"]);
});

it("evidence that names questions (Q1, Q2), over and over, is no list of answers", async () => {
  const codes = ["proactive", "reactive"].flatMap((code) =>
    ["Acme", "Bolt", "Core"].map((firm) => [firm, code] as const),
  );
  const rows = codes.map(([firm, code], i) => [firm, "Repair", "X", "Market orientation", code, `Q${1 + (i % 3)}`]);
  const list = { name: "List", rows: [["Firm", "Service", "Partner", "Dimension", "Code", "Evidence"], ...rows] };
  await openHost(workbookOf([list]));
  expect((await readAnswers()).codings!.relationships).toHaveLength(3);
});

it("says where codes stand, what speaks for them, and what was left out", async () => {
  const quote = `=“We shook hands” ${"and so on ".repeat(500)}`;
  const rows = [
    ["Firm", "Service", "Integration", "Evidence: integration", "Market orientation", "Source", "Year"],
    ["Acme", "Repair", "vertical", quote, "reactive", "Interview 3", 2013],
    ["Acme", "Repair", "vertical", "p. 7", null, "Interview 3", 2013],
  ];
  await openHost(workbookOf([{ name: "Codings", rows }]));
  const { codings, ...reading } = await readAnswers();
  expect(reading).toMatchObject({ sources: [], layout: null, problems: [] });
  const { sources, relationships } = codings!;
  expect(sources).toEqual([
    {
      sheet: "Codings",
      range: "A1:G3",
      layout: "row per relationship",
      columns: [
        { cell: "A1", header: "Firm", is: "firm" },
        { cell: "B1", header: "Service", is: "service" },
        { cell: "C1", header: "Integration", is: "Integration" },
        { cell: "D1", header: "Evidence: integration", is: "evidence: Integration" },
        { cell: "E1", header: "Market orientation", is: "Market orientation" },
        { cell: "F1", header: "Source", is: "evidence" },
      ],
      leftOut: [{ cell: "G1", header: "Year" }],
    },
  ]);
  const [{ cells: stands, codedAt, evidence }] = relationships as [CodingsReading["relationships"][0]];
  expect(stands.map(({ cell }) => cell)).toEqual(["A2", "A3"]);
  expect(codedAt.map(({ of, cell }) => `${of} ${cell}`)).toEqual([
    "Integration C2",
    "Market orientation E2",
    "Integration C3",
  ]);
  expect(evidence.general).toEqual(["Interview 3"]);
  expect(evidence.Integration).toEqual([quote, "p. 7"]);
});

it("evidence on a dimension is headed so also where that stands in brackets", async () => {
  const rows = [
    ["Firm", "Integration", "Evidence (integration)", "Form", "Quote [coordination, p.]", "Source (interview)"],
    ["Acme", "vertical", "p. 7", "merger", "p. 8", "p. 9"],
  ];
  await openHost(workbookOf([{ name: "Codings", rows }]));
  const [{ evidence }] = (await readAnswers()).codings!.relationships as [CodingsReading["relationships"][0]];
  expect(evidence).toEqual({ Integration: ["p. 7"], general: ["p. 8", "p. 9"] });
});

/** What is read of codings alone; where that fails, what is said of them beside answers. */
async function codingsOf(
  sheets: Parameters<typeof workbookOf>[0],
): Promise<Pick<CodingsReading, "relationships" | "problems">> {
  try {
    return (await readAnswers()).codings!;
  } catch (error) {
    expect(["no-codings-found", "no-relationships", "no-answers-found"]).toContain((error as HvmError).code);
  }
  await openHost(workbookOf([...sheets, { ...respondentRows(base()), name: "Answers" }]));
  const { codings, problems } = await readAnswers();
  expect(codings).toBeUndefined();
  return { relationships: [], problems };
}

function shown({ relationships, problems }: Pick<CodingsReading, "relationships" | "problems">) {
  return {
    relationships: relationships.map(({ firm, service, isAlone, coding, judged }) => {
      const codes = FACETS.flatMap((facet) => coding[facet]).join("; ");
      const parts = [firm, `${service ?? ""}${isAlone ? " (alone)" : ""}`, codes, judged.join(", ")];
      return parts.join(" | ").replace(/[ |]+$/, "");
    }),
    problems: problems.map(({ code, sheet, cell }) => `${code} ${cell === null ? sheet : `${sheet}!${cell}`}`).sort(),
  };
}
