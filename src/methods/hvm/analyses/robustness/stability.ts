import { VPDS, type Vpd } from "../../catalogue/propositions";
import type { QuickFinder } from "../../classes/finder";
import { type Nearest, nearestIn } from "../../classes/nearest";
import type { ScoreRule } from "../../profile/scores";
import type { Steps } from "../../../steps";
import { type Ballots, ballotsOf, scoresWithoutEach } from "./ballots";
import type { FirmAnswers } from "./firm-answers";
import { type Draws, drawsFrom } from "./draws";
import { itemResamples, respondentResamples } from "./resampling";
import { type Resampled, resampledOf } from "./tally";
import { isAnswered, scoreOf, scoresOf, sizesOf, type Urns, urnsOf } from "./urns";
import { type Verdict, verdictFrom } from "./verdict";

/** From so many respondents on they are drawn anew. */
export const FEWEST_DRAWN = 5;

/** What came of leaving each of some things out in turn. */
export interface LeftOut<Change> {
  /** How many there are. */
  readonly of: number;
  /** How many of them change the class; a tie, or none, counts as changed. Null without a class. */
  readonly changed: number | null;
  /** Those that do, in order. */
  readonly changes: readonly Change[];
}

/** How steady a firm's class is. */
export interface Stability {
  readonly withoutEachItem: LeftOut<{ readonly item: string; readonly nearest: Nearest }>;
  /** Null for a single respondent. */
  readonly withoutEachRespondent: LeftOut<{ readonly respondent: string; readonly nearest: Nearest }> | null;
  readonly items: Resampled & { readonly drawn: Readonly<Record<Vpd, number>> };
  /** Null under five respondents. */
  readonly respondents: Resampled | null;
  /** Null on a tie. */
  readonly verdict: Verdict | null;
}

/** What stability depends on besides the firm. */
export interface Rules {
  readonly scores: ScoreRule;
  readonly finder: QuickFinder;
  readonly draws: Draws;
}

/**
 * Would other items, or other managers, have given the same class? Two questions, never mixed: each item and each respondent is left
 * out in turn, and both are drawn anew.
 *
 * @param own the firm's class, or all that are tied; null, and so the result, where it is not classifiable
 *
 * Source: Rao & Wu (1988) and Agresti & Coull (1998) for resampling; the verdict is this project's. Not both at once, which would
 * overstate the spread (Owen 2007).
 */
export function* stabilityOf(firm: FirmAnswers, own: Nearest, rules: Rules): Steps<Stability | null> {
  if (own === null) return null;
  const urns = yield* urnsOf(firm, rules.scores);
  const withoutEachItem = yield* leavingItems(firm, urns, own, rules.finder);
  const ballots = yield* ballotsOf(firm, rules.scores);
  const respondents = firm.respondents.length;
  const withoutEachRespondent = respondents < 2 ? null : yield* leavingRespondents(firm, ballots, own, rules.finder);
  const items = resampledOf(yield* itemResamples(urns, rules.finder, rules.draws), own);
  const managers =
    respondents < FEWEST_DRAWN
      ? null
      : resampledOf(yield* respondentResamples(ballots, rules.finder, rules.draws), own);
  const verdict = verdictFrom(
    [items.kept, managers?.kept ?? null],
    [withoutEachItem.changed, withoutEachRespondent?.changed ?? null],
  );
  const sizes = sizesOf(urns);
  const drawn = Object.fromEntries(VPDS.map((vpd, v) => [vpd, drawsFrom(sizes[v]!)]));
  return {
    withoutEachItem,
    withoutEachRespondent,
    items: { ...items, drawn: drawn as Record<Vpd, number> },
    respondents: managers,
    verdict,
  };
}

function* leavingItems(
  firm: FirmAnswers,
  urns: Urns,
  own: Nearest,
  finder: QuickFinder,
): Steps<Stability["withoutEachItem"]> {
  const whole = scoresOf(urns, () => false);
  const without = whole.slice();
  const sizes = sizesOf(urns);
  const found: { item: string; nearest: Nearest }[] = [];
  for (const [i, { item, weights }] of firm.items.entries()) {
    if (!isAnswered(firm, i)) continue;
    without.set(whole);
    for (let v = 0; v < 6; v++) if (weights[v]! > 0) without[v] = scoreOf(urns, v, (other) => other === i);
    found.push({ item, nearest: nearestIn(finder.nearest(without)) });
    yield 250 + urns.voices * sizes.reduce((sum, size, v) => sum + (weights[v] === 0 ? 0 : size), 0);
  }
  return changesAmong(found, own);
}

function* leavingRespondents(
  firm: FirmAnswers,
  ballots: Ballots,
  own: Nearest,
  finder: QuickFinder,
): Steps<NonNullable<Stability["withoutEachRespondent"]>> {
  const scores = scoresWithoutEach(ballots);
  const found: { respondent: string; nearest: Nearest }[] = [];
  for (const [r, respondent] of firm.respondents.entries()) {
    found.push({ respondent, nearest: nearestIn(finder.nearest(scores, 6 * r)) });
    yield 250;
  }
  return changesAmong(found, own);
}

function changesAmong<Change extends { readonly nearest: Nearest }>(
  found: readonly Change[],
  own: Nearest,
): LeftOut<Change> {
  const changes = typeof own === "string" ? found.filter(({ nearest }) => nearest !== own) : [];
  return { of: found.length, changed: typeof own === "string" ? changes.length : null, changes };
}
