import type { TieRule } from "../../numbers/ranks";

/** What a formula can count of the scores on a VPD, each as the text of a formula. */
export interface RankReferences {
  /** How many scores are higher. */
  readonly higher: string;
  /** How many are equal, the score itself among them. */
  readonly tied: string;
  /** How many different scores are higher. */
  readonly differentHigher: string;
}

/** A rule for the ranks of tied firms: its words, and its ranks as an Excel formula. */
interface RankRuleFacts {
  /** Where it is chosen. */
  readonly label: string;
  /** The ranks of four firms, the second and third tied. */
  readonly hint: string;
  /** A sentence for the reader of the ranks. */
  readonly says: string;
  readonly decimals: 0 | 1;
  excel(at: RankReferences): string;
}

/** The rules for ties, in the order in which they are listed. */
export const RANK_RULES = {
  "shared-best": {
    label: "Share the better rank (1, 2, 2, 4)",
    hint: "1 2 2 4, as RANK.EQ",
    says: "Firms with equal scores share the better rank, and the next ranks are skipped (1, 2, 2, 4).",
    decimals: 0,
    excel: ({ higher }) => `1+${higher}`,
  },
  average: {
    label: "Share the average rank (1, 2.5, 2.5, 4)",
    hint: "1 2.5 2.5 4, as RANK.AVG",
    says: "Firms with equal scores share the average of their ranks (1, 2.5, 2.5, 4).",
    decimals: 1,
    excel: ({ higher, tied }) => `1+${higher}+(${tied}-1)/2`,
  },
  dense: {
    label: "Share a rank, none skipped (1, 2, 2, 3)",
    hint: "1 2 2 3",
    says: "Firms with equal scores share a rank, and none is skipped (1, 2, 2, 3).",
    decimals: 0,
    excel: ({ differentHigher }) => `1+${differentHigher}`,
  },
} as const satisfies Readonly<Record<TieRule, RankRuleFacts>>;

export type RankRule = keyof typeof RANK_RULES;
