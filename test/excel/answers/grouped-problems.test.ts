import { expect, it } from "vitest";
import { CODE_REFUSALS } from "../../../src/cells/codings/refusals";
import { groupedProblems, placesOf, wordsOfGroup } from "../../../src/excel/answers/grouped-problems";
import type { Problem } from "../../../src/excel/answers";

it("many codes that are none are told together for each dimension, with the codes of that dimension", () => {
  const problems = (["Market orientation", "Integration"] as const).flatMap((dimension, d) =>
    ["foo", "bar", "baz", "qux"].map((piece, i): Problem => {
      const cell = { dimension, refusal: { why: "code-not-understood", piece } } as const;
      const { problem, remedy } = CODE_REFUSALS["code-not-understood"];
      const said = { problem: problem(cell), remedy: remedy(cell) };
      return {
        code: "code-not-understood",
        severity: "refused",
        sheet: "S",
        cell: `${"AB"[d]!}${i}`,
        value: piece,
        ...said,
      };
    }),
  );
  const groups = groupedProblems(problems);
  expect(groups.map(placesOf)).toEqual(["A0, A1, A2, A3", "B0, B1, B2, B3"]);
  expect(groups.map((group) => `${wordsOfGroup(group)} ${group.first.remedy.slice(0, 40)}`)).toEqual([
    "“foo” is none of the codes of Market orientation. (And 3 more places of this kind.) Choose one of reactive, proactive, or se",
    "“foo” is none of the codes of Integration. (And 3 more places of this kind.) Choose one of horizontal, vertical, forw",
  ]);
});
