import type { QuickFinder } from "../../classes/finder";
import { type Nearest, nearestIn } from "../../classes/nearest";
import { MISSING, NOT_APPLICABLE } from "../../profile/answers";
import { SCORE_RULES, type ScoreRule } from "../../profile/scores";
import type { FirmAnswers } from "./firm-answers";
import type { Steps } from "../../../steps";
import { isAnswered, scoresOf, type Urns, urnsOf } from "./urns";

/** What would be nearest, had the analyst decided otherwise. */
export interface Sensitivity {
  /** By name, in the order of `variantsOf`; those that cannot differ for the firm are absent. */
  readonly variants: Readonly<Record<string, Nearest>>;
  /** How many variants there are. */
  readonly compared: number;
  /** In how many the class is another; null without a class. */
  readonly changed: number | null;
}

/** The names of two wrong rules, which are there for comparison. */
const WRONG_RULES = ["notApplicableAsZero", "blanksAsZeroToo"] as const;

/** The names of all variants of a study with these parts, in their order. */
export function variantsOf(parts: readonly string[], scores: ScoreRule): string[] {
  return [...WRONG_RULES, otherRule(scores), ...(parts.length < 2 ? [] : parts.map(withoutPart))];
}

/** The parts that items belong to, in the key's order. */
export function partsOf(items: readonly { readonly part: string }[]): string[] {
  return [...new Set(items.map(({ part }) => part))];
}

/**
 * Which of the analyst's decisions decide the class: what would be nearest with N/A (and blank cells) counted as 0, which is wrong
 * and shown for comparison; under the other score rule, from two respondents on; and without each part of the key, from two on.
 *
 * @param own the firm's class, or all that are tied, or null where it is not classifiable: the variants stand all the same, as they
 * show what a wrong rule would have claimed
 */
export function* sensitivityOf(
  firm: FirmAnswers,
  own: Nearest,
  scores: ScoreRule,
  finder: QuickFinder,
): Steps<Sensitivity> {
  const variants: Record<string, Nearest> = {};
  const whole = (urns: Urns) => nearestIn(finder.nearest(scoresOf(urns, () => false)));
  if (firm.codes.includes(NOT_APPLICABLE)) {
    variants[WRONG_RULES[0]] = whole(yield* urnsOf(firm, scores, WRONG_RULES[0]));
  }
  if (firm.codes.includes(MISSING)) variants[WRONG_RULES[1]] = whole(yield* urnsOf(firm, scores, WRONG_RULES[1]));
  const other = otherRule(scores);
  if (firm.respondents.length > 1) variants[other] = whole(yield* urnsOf(firm, other));
  const parts = partsOf(firm.items);
  const urns = yield* urnsOf(firm, scores);
  const answered =
    parts.length < 2
      ? []
      : parts.filter((part) => firm.items.some((item, i) => item.part === part && isAnswered(firm, i)));
  for (const part of answered) {
    const rest = scoresOf(urns, (i) => firm.items[i]!.part === part);
    variants[withoutPart(part)] = nearestIn(finder.nearest(rest));
    yield 2 * firm.codes.length;
  }
  const found = Object.values(variants);
  const changed = typeof own === "string" ? found.filter((nearest) => nearest !== own).length : null;
  return { variants, compared: found.length, changed };
}

/**
 * A variant's name in words, as within a sentence.
 *
 * @example
 * variantInWords("notApplicableAsZero") // "N/A as 0 (a wrong rule, for comparison)"
 * variantInWords("without Key competence") // "without Key competence"
 */
export function variantInWords(variant: string): string {
  if (variant === WRONG_RULES[0]) return "N/A as 0 (a wrong rule, for comparison)";
  if (variant === WRONG_RULES[1]) return "N/A and blanks as 0 (a wrong rule, for comparison)";
  if (!(variant in SCORE_RULES)) return variant;
  const { says } = SCORE_RULES[variant as ScoreRule];
  return `${says[0]!.toLowerCase()}${says.slice(1)}`;
}

function withoutPart(part: string): string {
  return `without ${part}`;
}

function otherRule(scores: ScoreRule): ScoreRule {
  return (Object.keys(SCORE_RULES) as ScoreRule[]).find((rule) => rule !== scores)!;
}
