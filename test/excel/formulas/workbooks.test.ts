import { expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import { assess, equal, MEASURE_NAMES, type Assessment, type Cohort } from "../../../src/methods/hvm";
import { openHost } from "../../support/open";
import { stateOf } from "./run";
import { WORKBOOKS } from "./workbooks";

const cohorts: { cohort: Cohort; layout: string }[] = [];

it.each(WORKBOOKS.map((book) => [book.name, book] as const))("can be read: %s", async (_, book) => {
  await openHost(stateOf(book));
  const { study, layout, footprints } = await readAnswers();
  cohorts.push({ cohort: assess(study, { ...book.assess, footprints }), layout: layout! });
});

it("every layout, measure and rule is among them", () => {
  const chosen = (of: (cohort: Cohort) => string) => [...new Set(cohorts.map(({ cohort }) => of(cohort)))].sort();
  expect([...new Set(cohorts.map(({ layout }) => layout))].sort()).toEqual([
    "item rows",
    "long",
    "profiles",
    "respondent rows",
    "sheet per firm",
  ]);
  expect(chosen(({ options }) => options.measure)).toEqual([...MEASURE_NAMES].sort());
  expect(chosen(({ options }) => options.scores)).toEqual(["pooled", "respondent-mean"]);
  expect(chosen(({ options }) => options.ranks)).toEqual(["average", "dense", "shared-best"]);
});

const NOTABLE: Record<string, (firm: Assessment) => boolean> = {
  "a tie of classes": ({ tie }) => tie !== null,
  "a tie of runners-up": ({ runnersUp }) => runnersUp.length > 1,
  "a tie of scores": ({ sequenceTies }) => sequenceTies.length > 0,
  "a tie of three scores": ({ sequenceTies }) => sequenceTies.some((run) => run.length > 2),
  "a tie that differs in the last digits": ({ scores }) =>
    scores.some((a, i) => scores.some((b, j) => i < j && a !== b && a !== null && b !== null && equal(a, b))),
  "a rank between two": ({ ranks }) => ranks.some((rank) => rank !== null && rank % 1 !== 0),
  "a flat profile": ({ notClassifiable }) => notClassifiable?.code === "flat-profile",
  "a VPD without an answer": ({ notClassifiable, answers }) =>
    notClassifiable?.code === "no-answers-on-vpd" && answers.used > 0,
  "an answer of N/A": ({ answers }) => answers.notApplicable > 0,
  "a missing answer": ({ answers }) => answers.missing > 0,
  "a refused answer": ({ answers }) => answers.refused > 0,
};

it.each(Object.keys(NOTABLE))("%s is among them", (name) => {
  expect(cohorts.filter(({ cohort }) => cohort.firms.some(NOTABLE[name]!)).length).toBeGreaterThan(0);
});
