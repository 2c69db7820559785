/**
 * Each notice is tried both ways: of one workbook it must be said, of a near neighbour it must not, so that none says a false thing. (Those
 * of codings have it in their own corpus, which names all problems of each sheet.)
 */
import { describe, expect, it } from "vitest";
import { problemsPage } from "../../src/workbench/tools/docs/problems";
import { ANSWER_NOTICES } from "./notices/answers";
import { FIRM_FACT_NOTICES, FIRM_NOTICES } from "./notices/firms";
import type { Pair, Tried } from "./notices/pair";
import { RESPONDENT_NOTICES } from "./notices/respondents";
import { PROFILE_NOTICES, TABLE_NOTICES } from "./notices/tables";
import { run } from "./run";

const NOTICES: Readonly<Record<string, Pair>> = {
  ...ANSWER_NOTICES,
  ...RESPONDENT_NOTICES,
  ...FIRM_NOTICES,
  ...TABLE_NOTICES,
  ...PROFILE_NOTICES,
  ...FIRM_FACT_NOTICES,
};

async function codesOf(tried: Tried): Promise<string[]> {
  const { code, problems, said } = await run({ kind: "notices", what: "", file: "study.xlsx", expect: {}, ...tried });
  expect(code, said).toBe(0);
  return problems.filter(({ severity }) => severity === "notice").map(({ code }) => code);
}

describe.each(Object.entries(NOTICES))("%s", (code, { said, unsaid }) => {
  it("is said where it holds", async () => expect(await codesOf(said)).toContain(code));
  it("is not said of a near neighbour", async () => expect(await codesOf(unsaid)).not.toContain(code));
});

it("no notice is left out", () => {
  const [problems] = problemsPage().split("### Codings of value constellations");
  const sections = problems!.split("#### ").filter((section) => section.includes("> **Notice.**"));
  expect(Object.keys(NOTICES).sort()).toEqual(sections.map((section) => /^`(.+)`/.exec(section)![1]!).sort());
});
