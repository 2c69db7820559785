import type { CodeFacts, PhraseFacts } from "./facts";

/**
 * Who changes what it does for the other, and how much.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections as each says; the meanings are in words of ours.
 */
export const ADAPTATION = [
  {
    facet: "adaptation",
    code: "unilateral",
    meaning: "Only one of the firms changes what it does for the other",
    source: "2.2.6",
    spellings: ["unilateral adaptation", "one-sided", "unilaterally"],
  },
  {
    facet: "adaptation",
    code: "reciprocal",
    meaning: "Both change and invest for each other",
    source: "2.2.6",
    spellings: ["reciprocal adaptation", "mutual", "mutual adaptation", "two-sided", "reciprocally"],
  },
  {
    facet: "extent",
    code: "low",
    meaning: "Little is changed",
    source: "Table 2; 4.7",
    spellings: ["low extent", "to a low extent", "limited", "limited extent", "to a limited extent"],
  },
  {
    facet: "extent",
    code: "high",
    meaning: "Much is changed",
    source: "4.9",
    spellings: ["high extent", "to a high extent", "extensive", "to a large extent"],
  },
] as const satisfies readonly CodeFacts[];

/** What stands for several codes. */
export const ADAPTATION_PHRASES: readonly PhraseFacts[] = [
  {
    facet: "extent",
    codes: ["reciprocal", "low"],
    meaning: "Both change a little",
    source: "4.7",
    spellings: ["limited reciprocal adaptation", "limited reciprocal", "reciprocal to a low extent"],
  },
];
