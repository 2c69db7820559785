import { describe, expect, it } from "vitest";
import { assess, DEFAULT_KEY } from "../../../../src/methods/hvm";
import { evidenceOf, scoreFrom } from "../../../../src/methods/hvm/explain";
import { answersOf, keyOf, reconstructed, studyOf } from "../../../support/studies";

const study = reconstructed();

describe("evidence", () => {
  it("gives the scores of the assessment under both rules", () => {
    for (const scores of ["pooled", "respondent-mean"] as const) {
      for (const firm of assess(study, { scores }).firms) {
        const found = evidenceOf(study, firm.firm).map((vpd) => scoreFrom(vpd, scores)!);
        found.forEach((score, v) => expect(score).toBeCloseTo(firm.scores[v]!, 12));
      }
    }
  });
  it("counts a reversed item as 6 − x and leaves N/A and blanks out", () => {
    const key = keyOf("A", "-A", "B");
    const [a, b, c] = evidenceOf(
      studyOf(
        [
          ["Acme", 5, 2, 0],
          ["Acme", null, 0, null],
        ],
        key,
      ),
      "Acme",
    );
    expect(a).toMatchObject({ used: 2, notApplicable: 1, missing: 1, refused: 0, sum: 9, weights: 2, own: [4.5] });
    expect(scoreFrom(b!, "pooled")).toBeNull();
    expect(c!.items).toEqual([]);
  });
  it("names the key's items that the sheet lacks", () => {
    const answers = { ...answersOf([["Acme", 3]], keyOf("A")), items: [0] };
    const [a] = evidenceOf({ kind: "answers", key: DEFAULT_KEY, answers }, "Acme");
    expect(a!.absent).toContain("Q8");
    expect(a!.absent).not.toContain("Q1");
  });
});
