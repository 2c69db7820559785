import { describe, expect, it } from "vitest";
import { analyse, type AnalyseRequest } from "../../../src/excel/results/analyse";
import { markdownOf, paperText, plain, plainTable, tableHtml } from "../../../src/excel/report-text";
import { MADE, openSheets, STUDY, withCells } from "../../support/study";

async function textOf(sheet = STUDY, request: Partial<AnalyseRequest> = {}) {
  await openSheets(sheet);
  const analysis = await analyse({ ...MADE, ...request });
  return paperText(analysis, MADE);
}

describe("the method paragraph", () => {
  it("counts who answered, and what does not count, by kind", async () => {
    const { method } = await textOf(withCells(STUDY, { C2: 0, D2: "", E2: "", F3: "hihg" }));
    const words = method.map(plain).join("\n");
    expect(words).toContain(
      "Respondents (N = 3) of 2 firms (1 to 2 per firm) answered 33 items of a questionnaire whose items and key come with the program",
    );
    expect(words).toContain(
      "Of 99 possible answers, 95 (96.0 %) were given; of the others, 1 marked not applicable, 2 left blank and 1 not usable.",
    );
    expect(words).toContain("HVM for Excel, version 1.2.3, on 22 November 2026");
  });

  it("says which rules were chosen", async () => {
    const { method } = await textOf(STUDY, { assess: { scores: "respondent-mean", measure: "euclidean" } });
    const words = method.map(plain).join("\n");
    expect(words).toContain("is the mean of its respondents’ own scores");
    expect(words).toContain(
      "is nearest to its own percentages by Euclidean distance, in percentage points. All 2 firms have a class.",
    );
  });

  it("has reliability where it was asked for, with the table that has the intervals, and no word of it otherwise", async () => {
    const asked = await textOf(STUDY, { further: ["reliability"] });
    expect(asked.tables).toHaveLength(4);
    expect(asked.tables[3]!.headings.map(plain)).toContain("95% CI");
    expect(asked.method.map(plain).join()).toMatch(/Cronbach’s alpha|Cronbach’s α .* Table 4/);
    const usual = await textOf();
    expect(usual.tables).toHaveLength(3);
    expect(usual.method.map(plain).join()).not.toContain("Cronbach");
  });

  it("of the robustness test says how often was drawn, and where the draws began", async () => {
    await openSheets(STUDY);
    const decided = { seed: 7, resamples: 300 };
    const { method } = paperText(await analyse({ ...MADE, decided }), { ...MADE, decided });
    expect(method.map(plain).join()).toContain("drawing items anew 300 times (seed 7)");
  });
});

describe("what stood in cells is data", () => {
  const EVIL = `=1+1 |*_[x](http://a.b) 1 <2 "c" & 'd'>e \`\\ ~~s~~ www.a.b\n# h`;

  it("never Markdown", async () => {
    const text = await textOf(withCells(STUDY, { A4: EVIL }));
    const line = markdownOf(text)
      .split("\n")
      .find((each) => each.includes("=1"))!;
    expect(line).toContain(
      "| =1+1 \\|\\*\\_\\[x\\](http\\://a.b) 1 \\<2 \"c\" \\& 'd'\\>e \\`\\\\ \\~\\~s\\~\\~ www\\.a.b \\# h |",
    );
    // As many columns as the headings have, and no line of its own.
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(text.tables[0]!.headings.length + 1);
    expect(markdownOf(text)).not.toMatch(/^# h/m);
  });

  it("never HTML", async () => {
    const { tables } = await textOf(withCells(STUDY, { A4: EVIL }));
    const html = tableHtml(tables[0]!);
    expect(html).toContain("1 &lt;2 &quot;c&quot; &amp; &#39;d&#39;&gt;e");
    expect(html).not.toContain("<2");
  });

  it("never more than a cell of the plain table", async () => {
    const { tables } = await textOf(withCells(STUDY, { A2: "A\tB\nC", A3: "A\tB\nC" }));
    const [, , headings, row] = plainTable(tables[0]!).split("\n");
    expect(row!.split("\t")).toHaveLength(headings!.split("\t").length);
  });
});

it("a study of six values a firm has no respondents, and says how they came", async () => {
  const rows = [
    ["Firm", "A", "B", "C", "D", "E", "F"],
    ["Acme", 12, 15, 10, 39, 8, 16],
    ["Bolt", 20, 10, 20, 20, 10, 20],
  ];
  const { method, tables } = await textOf({ name: "Profiles", rows });
  expect(plain(method[0]!)).toBe(
    "Of 2 firms, six percentages on the value proposition dimensions were given and taken as they are.",
  );
  expect(tables[0]!.headings.map(plain)).not.toContain("n");
});
