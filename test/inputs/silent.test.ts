/**
 * No new silent wrong (issue 13): of an input that is read, one row less or one header renamed changes nothing in the firms'
 * scores, or is refused, or changes them and says something that was not said before. A respondent's own row may be missed as
 * that respondent alone. INPUTS=all tries every row and every header (an hour); otherwise one or two of each input.
 */
import { describe, it } from "vitest";
import { INPUTS } from "./cases";
import { firmDifferences } from "./compare";
import type { Input, Outcome as Expected } from "./input";
import { run, type Outcome } from "./run";
import { spoilt, type Spoilt } from "./spoilt";
import { outcomeOf } from "./study";

const ALL = process.env["INPUTS"] === "all";
/** Not those of which nothing is read, nor plain tables whose file alone is uncommon. */
const tried = INPUTS.filter(
  ({ kind, expect }) =>
    !/^(samples|packages|texts|what a file is)/.test(kind) && [expect].flat().some((one) => "firms" in one),
);

describe("one row less or one header renamed is never wrong in silence", () => {
  for (const [number, input] of tried.entries()) {
    it(`${input.kind}: ${input.what} (${input.file})`, async (test) => {
      const some = spoilt(input, ALL).filter((_, index) => ALL || index % 4 === number % 4);
      const before = await run({ ...input, saved: false });
      // What is wrong before anything is spoilt, the other test tells.
      if (!isAsExpected(before, input)) return test.skip();
      const complaints: string[] = [];
      for (const one of some) complaints.push(...(await complaintsOf(one, before, input)));
      if (complaints.length > 0) throw new Error(complaints.join("\n"));
    });
  }
});

const isAsExpected = (got: Outcome, { expect }: Input): boolean =>
  got.code === 0 &&
  ([expect].flat() as readonly Expected[]).some(
    (one) => !("refused" in one) && (!one.firms || firmDifferences(got.firms, one.firms).length === 0),
  );

async function complaintsOf(one: Spoilt, before: Outcome, input: Input): Promise<readonly string[]> {
  const after = await run(one.input);
  const changes = after.code === 0 ? firmDifferences(after.firms, before.firms) : ["is refused"];
  if (changes.length === 0) return [];
  const complaint = `${one.what}: ${changes.slice(0, 3).join("; ")}`;
  if (one.unseen) return [complaint];
  if (after.code !== 0 || saysMore(after, before) || isWithout(one, after, input)) return [];
  if (one.rowless && (isWithoutFirm(after, before, input) || refusedIn(after) < refusedIn(before))) return [];
  return [complaint];
}

/** A row that contradicted another is gone, and the other counts. */
const refusedIn = ({ problems }: Outcome): number => problems.filter(({ severity }) => severity === "refused").length;

/** Of six values per firm, a row is a firm. */
const isWithoutFirm = (after: Outcome, before: Outcome, { kind }: Input): boolean =>
  kind === "six values per firm" &&
  before.firms.some(
    (gone) =>
      firmDifferences(
        after.firms,
        before.firms.filter((one) => one !== gone),
      ).length === 0,
  );

/** Something is said that was not: of rows that moved, the numbers may have changed. */
function saysMore(after: Outcome, before: Outcome): boolean {
  const told = ({ problems }: Outcome) =>
    problems.map(({ code, sheet, value, problem }) => [code, sheet, value, problem].join(" ").replace(/\d+/g, "#"));
  const known = told(before);
  return after.problems.length > before.problems.length || told(after).some((one) => !known.includes(one));
}

/** The firms are as without that respondent, or without that one answer; of respondents of one name, without any one of them. */
function isWithout({ without }: Spoilt, after: Outcome, input: Input): boolean {
  if (!without) return false;
  return ([input.expect].flat() as readonly Expected[]).some((outcome) => {
    if ("refused" in outcome) return false;
    const { people = [], key } = outcome;
    return people.some((missed) => {
      if (missed.name !== without.person) return false;
      const left = people.flatMap((person) => {
        if (person !== missed) return [person];
        const answers = person.answers.map((answer, index) => (index + 1 === without.item ? null : answer));
        return without.item === undefined ? [] : [{ ...person, answers }];
      });
      // Where the first spelling of a firm goes, the next one is shown.
      const expected = outcomeOf(left, key);
      const named = after.firms.map((one, index) => ({ ...one, firm: expected[index]?.firm ?? one.firm }));
      return firmDifferences(named, expected).length === 0;
    });
  });
}
