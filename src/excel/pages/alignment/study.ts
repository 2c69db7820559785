import { type Association, onAssociation } from "../../../methods/hvm/analyses/alignment/association";
import type { StudyAlignment } from "../../../methods/hvm/analyses/alignment";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

interface AssociationRow extends Association {
  readonly what: string;
}

/** What the mean similarity goes together with. */
export const ASSOCIATIONS = tablesOf<AssociationRow, Results>().table({
  what: { heading: "Mean similarity with", unit: "text", width: 54, value: ({ what }) => what },
  rho: {
    heading: "Spearman's ρ",
    unit: "coefficient",
    width: 14,
    means:
      "Whether aligned firms are nearer to their class, clearer in it and better ranked on it: +1 all the way, −1 the reverse.",
    value: ({ rho }) => rho,
  },
  lower: {
    heading: "95 % from",
    unit: "coefficient",
    width: 14,
    means: "The interval of ρ after Bonett & Wright (2000), from ten firms on; rough under 25.",
    value: ({ lower }) => lower,
  },
  upper: { heading: "95 % to", unit: "coefficient", width: 10, value: ({ upper }) => upper },
  firms: { heading: "Firms", unit: "count", width: 8, value: ({ n }) => n },
  note: { heading: "Note", unit: "text", width: 40, value: onAssociation },
});

interface PairRow {
  readonly what: string;
  readonly own: number | null;
  readonly others: number | null;
}

/** Whether parts are more alike within firms than between them. */
export const PAIRS = tablesOf<PairRow, Results>().table({
  what: { heading: "Parts", unit: "text", width: 54, value: ({ what }) => what },
  own: {
    heading: "r within firms",
    unit: "coefficient",
    width: 14,
    means: "Mean over firms of r between the one part and the other part of the same firm.",
    value: ({ own }) => own,
  },
  others: {
    heading: "r across firms",
    unit: "coefficient",
    width: 14,
    means:
      "Mean of r between the one part of a firm and the other part of another firm. Where it is hardly below r within firms, firms look aligned because all answer in the same pattern.",
    value: ({ others }) => others,
  },
  note: {
    heading: "Why not",
    unit: "text",
    // No wider than what stands above it: a reason has room on its right.
    width: 10,
    value: ({ own }) => (own === null ? "Needs two firms whose parts all have a shape." : null),
  },
});

export function associationRows({ withFit, withMargin, withRank }: StudyAlignment): AssociationRow[] {
  return [
    { what: "Fit (minus the distance to the class)", ...withFit },
    { what: "Margin to the runner-up", ...withMargin },
    { what: "Rank on the class's VPD (better is higher)", ...withRank },
  ];
}

export function pairRows({ pairs, own, others }: StudyAlignment): PairRow[] {
  return [
    ...pairs.map(({ parts, ...pair }) => ({ what: parts.join(" and "), ...pair })),
    { what: "All pairs", own, others },
  ];
}
