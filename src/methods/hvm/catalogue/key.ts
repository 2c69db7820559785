import type { Six } from "./propositions";

/** One item of a questionnaire and how it counts. */
export interface KeyItem {
  /** The item's name, e.g. "Q1". Unique within a key. */
  readonly item: string;
  /** Part of the questionnaire, e.g. "Key competence". */
  readonly part: string;
  /** What a manager rates 1–5; empty where the key came without wording. */
  readonly statement: string;
  /** Weight on each VPD, A–F; 0 where the item does not count. At least one is above 0. */
  readonly weights: Six<number>;
  /** A reversed item counts as 6 − x. */
  readonly reversed: boolean;
}

/** Which item counts for which VPD: the questionnaire as data. */
export interface Key {
  readonly items: readonly KeyItem[];
}
