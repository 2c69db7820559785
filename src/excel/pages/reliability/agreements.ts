import { type Assessment, type Proposition, PROPOSITIONS, vpdHeading } from "../../../methods/hvm";
import type { Agreement } from "../../../methods/hvm/analyses/reliability/agreement";
import type { FirmAgreement } from "../../../methods/hvm/analyses/reliability/within-firms";
import { onAgreement } from "../../../methods/hvm/analyses/reliability/lacking";
import { FIRM } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

interface Row {
  readonly firm: string;
  readonly respondents: number;
  readonly proposition: Proposition;
  readonly agreement: Agreement | null;
}

const index = { unit: "coefficient", width: 11 } as const;

/** How far the respondents of each firm agree on each VPD. */
export const AGREEMENTS = tablesOf<Row, Results>().table({
  firm: FIRM,
  respondents: { heading: "Respondents", unit: "count", width: 12, value: ({ respondents }) => respondents },
  vpd: { heading: "Dimension", unit: "text", width: 26, value: ({ proposition }) => vpdHeading(proposition) },
  verdict: {
    heading: "Agreement",
    unit: "text",
    width: 12,
    means:
      "Strong from .71, moderate from .51, else weak, on r_wg(j) against slightly skewed chance. The usual .70 against evenly spread chance is no test: of three respondents who answer at random, 18 of 100 pass it.",
    value: ({ agreement }) => agreement && agreement.verdict,
  },
  slightSkew: {
    ...index,
    heading: "r_wg(j), slight skew",
    means:
      "How much closer together the answers are than by chance, 0 to 1, where chance leans to the upper end as raters do (James, Demaree and Wolf 1984).",
    value: ({ agreement }) => agreement && agreement.rwgjSlightSkew,
  },
  rwgj: {
    ...index,
    heading: "r_wg(j)",
    means: "The same where chance is spread evenly over the scale: shown as reviewers ask for it.",
    value: ({ agreement }) => agreement && agreement.rwgj,
  },
  rStar: {
    ...index,
    heading: "r*_wg(j)",
    means: "1 minus the mean variance over that of evenly spread chance: it does not grow with the number of items.",
    value: ({ agreement }) => agreement && agreement.rStar,
  },
  ad: {
    ...index,
    heading: "AD, points",
    means:
      "Mean distance of an answer from the mean of its item, in points of the scale; up to 0.83 counts as agreement (Burke and Dunlap 2002).",
    value: ({ agreement }) => agreement && agreement.ad,
  },
  items: {
    heading: "Items of two or more",
    unit: "count",
    width: 12,
    means: "Items of the dimension that at least two respondents of the firm answered. Only they count here.",
    value: ({ agreement }) => agreement && agreement.items,
  },
  raters: {
    heading: "Answers an item",
    unit: "score",
    decimals: 1,
    width: 10,
    value: ({ agreement }) => agreement && agreement.raters,
  },
  why: {
    heading: "Why no verdict",
    unit: "text",
    width: 37,
    wrap: true,
    value: ({ agreement, respondents }) => onAgreement(agreement, respondents),
  },
});

/** Six rows for each firm with two respondents or more. */
export function agreementRows(
  firms: readonly Assessment[],
  found: readonly { readonly respondentAgreement: FirmAgreement }[],
): Row[] {
  return firms.flatMap(({ firm, respondents }, i) => {
    const { respondentAgreement } = found[i]!;
    if (respondentAgreement === null) return [];
    return PROPOSITIONS.map((proposition) => ({
      firm,
      respondents,
      proposition,
      agreement: respondentAgreement[proposition.vpd],
    }));
  });
}
