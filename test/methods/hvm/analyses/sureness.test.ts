import { describe, expect, it } from "vitest";
import { assess } from "../../../../src/methods/hvm";
import { robustnessOf } from "../../../../src/methods/hvm/analyses/robustness";
import { stabilityFacts, stabilityLacks } from "../../../../src/methods/hvm/analyses/robustness/certainty";
import { type Sureness, surenessOf } from "../../../../src/methods/hvm/analyses/robustness/sureness";
import { showVerdict, VERDICTS } from "../../../../src/methods/hvm/analyses/robustness/verdict";
import { meaningOf } from "../../../../src/methods/hvm/analyses/robustness/verdict-words";
import { certaintyInSentences } from "../../../../src/methods/hvm/told/certainty";
import { atOnce } from "../../../../src/methods/steps";
import { keyOf, studyOf } from "../../../support/studies";

describe("sorted as texts, verdicts are in order", () => {
  const shown = VERDICTS.map(showVerdict);

  it.each(["en", "de", "sv", "tr", "zh", "ja"])("under %s: from unsure to stable or the other way", (locale) => {
    const sorted = [...shown, ...shown].sort(new Intl.Collator(locale).compare);
    const order = [...new Set(sorted)];
    expect([shown, [...shown].reverse()]).toContainEqual(order);
  });

  it("by code points too, with what stands behind them", () => {
    expect([...shown, `${showVerdict("fairly stable")}, items only`].sort()).toEqual([
      "●○○ unsure",
      "●●○ fairly stable",
      "●●○ fairly stable, items only",
      "●●● stable",
    ]);
  });
});

describe("what could not be asked does not look answered", () => {
  const six = [5, 4, 2, 2, 1, 1] as const;
  const study = studyOf(
    [
      ["One", ...six, null],
      ["Two", ...six, null],
      ["Two", ...six, null],
      ...Array.from({ length: 5 }, () => ["Five", ...six, null] as const),
      ["Items", ...six, 4],
    ],
    keyOf(..."ABCDEFA"),
  );
  const { firms } = assess(study);
  const found = atOnce(robustnessOf(study, assess(study), { seed: 1, resamples: 200 }));
  const sure = surenessOf(firms, { found });
  const of = (firm: string) => firms.findIndex((each) => each.firm === firm);

  it.each<[string, Sureness]>([
    ["One", { verdict: "fairly stable", says: "●●○ fairly stable, untested", keptItems: null, keptRespondents: null }],
    [
      "Two",
      { verdict: "fairly stable", says: "●●○ fairly stable, respondents only", keptItems: null, keptRespondents: null },
    ],
    [
      "Five",
      { verdict: "fairly stable", says: "●●○ fairly stable, respondents only", keptItems: null, keptRespondents: 1 },
    ],
    ["Items", { verdict: "fairly stable", says: "●●○ fairly stable, items only", keptItems: 1, keptRespondents: null }],
  ])("of %s", (firm, expected) => {
    expect(sure[of(firm)]).toEqual(expected);
  });

  it("of one item a dimension and one respondent nothing is said of drawing anew, and that it is not known", () => {
    const [firm, robustness] = [firms[of("One")]!, found.firms[of("One")]!];
    expect(stabilityFacts(robustness.stability!, firm.classification)).toEqual([
      ["Kept without any one item", "0 of 6"],
    ]);
    expect(stabilityLacks(robustness.stability, firm).join(" ")).toMatch(
      /^One item alone stands behind each score.*One respondent/,
    );
    expect(meaningOf(robustness.stability)!.text).toMatch(/is not known/);
    const sentences = certaintyInSentences(firm, robustness).join(" ");
    expect(sentences).toContain("6 of 6 items would change it if left out.");
    expect(sentences).not.toMatch(/Drawn anew 200|likeliest/);
  });
});
