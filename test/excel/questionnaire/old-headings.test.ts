import { describe, expect, it } from "vitest";
import { inspect, readAnswers } from "../../../src/excel";
import { type AnswerStudy, DEFAULT_KEY } from "../../../src/methods/hvm";
import { answers, openSheets, refusal } from "../../support/study";

type Cells = (string | number | null)[][];

/** The questionnaire as it was made until 1.1: a row above each part, and answers in columns C and D. */
function old(ann: readonly (string | number | null)[], ben: readonly (string | number | null)[]): Cells {
  const rows: Cells = [
    ["High Value Manufacturing questionnaire"],
    ["How far is each statement true of your firm?"],
    [null],
    [null],
    ["Firm", null, "Acme", "Acme"],
    ["Respondent", "Statement", "Ann", "Ben"],
  ];
  let part = "";
  for (const { item, statement, part: own } of DEFAULT_KEY.items) {
    if (own !== part) rows.push([own, null]);
    part = own;
    rows.push([item, statement]);
  }
  return rows.map((row, r) => (r < 6 ? row : [...row, ann[r - 6] ?? null, ben[r - 6] ?? null]));
}

/** Answers each beside its statement: nothing beside the three headings. */
function beside(codes: readonly number[]): (number | null)[] {
  return [null, ...codes.slice(0, 7), null, ...codes.slice(7, 13), null, ...codes.slice(13)];
}

const sheet = (rows: Cells) => ({ name: "Questionnaire", rows });

describe("a questionnaire of an earlier version, with rows that head its parts", () => {
  it("is read as ever where nothing stands beside a heading", async () => {
    await openSheets(sheet(old(beside(answers(1)), beside(answers(2)))));
    const { problems, study } = await readAnswers();
    expect(problems).toEqual([]);
    expect([...(study as AnswerStudy).answers.codes]).toEqual([...answers(1), ...answers(2)]);
  });

  it("holds back whoever typed straight down, and names the cells; the others count", async () => {
    await openSheets(sheet(old(answers(1), beside(answers(2)))));
    const { reading, progress } = await inspect();
    expect(reading.problems.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ["answer-beside-heading", "refused", "C7"],
      ["answer-beside-heading", "refused", "C15"],
      ["answer-beside-heading", "refused", "C22"],
    ]);
    expect(reading.problems[0]!.problem).toContain("“Key competence”");
    const { respondents, codes } = (reading.study as AnswerStudy).answers;
    expect(respondents).toEqual(["Ben"]);
    expect([...codes]).toEqual(answers(2));
    expect(progress).toMatchObject({ of: 33, finished: 1, unfinished: [{ respondent: "Ann", isHeldBack: true }] });
  });

  it("a single answer beside a heading, even N/A, is enough; with nobody else the message names the cell", async () => {
    const slipped = beside(answers(1)).map((code, i) => (i === 8 ? "N/A" : code));
    await openSheets(sheet(old(slipped, [])));
    const { code, message } = await refusal(readAnswers());
    expect(code).toBe("no-answers-found");
    expect(message).toContain("C15");
  });

  it("an answer beside a heading and none below is a problem, too", async () => {
    await openSheets(sheet(old([4], beside(answers(2)))));
    const { problems } = await readAnswers();
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([["answer-beside-heading", "C7"]]);
  });

  it("sums and averages beside a heading, and notes, hold nobody back", async () => {
    const [ann, ben] = [beside(answers(1)), beside(answers(2))] as Cells;
    ann![0] = 3.43;
    ben![0] = 4;
    ann![8] = "asked again in May" as never;
    await openSheets(sheet(old(ann!, ben!)));
    const { problems, study } = await readAnswers();
    expect(problems).toEqual([]);
    expect((study as AnswerStudy).answers.respondents).toEqual(["Ann", "Ben"]);
  });
});
