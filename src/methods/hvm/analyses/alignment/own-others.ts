import { mean } from "../../../numbers/mean";
import { VPDS } from "../../catalogue/propositions";
import { CORRELATION } from "../../classes/measures/correlation";
import type { FirmAlignment } from "./firm";
import { pairsOf } from "./pairs";

/** How alike two parts are within firms, and between different firms. Null with fewer than two firms. */
export interface OwnAndOthers {
  /** Mean over firms of r(its one part, its other part). */
  readonly own: number | null;
  /** Mean over all pairs of different firms of r(one's one part, the other's other part). */
  readonly others: number | null;
}

/** A pair of parts over all firms. */
export interface PairOverFirms extends OwnAndOthers {
  readonly parts: readonly [string, string];
}

/**
 * Whether a firm's parts are more alike than parts of different firms: if not, all answer the questionnaire in the same pattern,
 * and firms look aligned for that.
 *
 * Over firms whose parts all have a shape, at least two. Each profile becomes a unit vector z about its mean, so that r = z·z′,
 * and the sum over different firms is Σz·Σz′ − Σzᵢ·z′ᵢ, in linear time. Overall: the mean over the pairs of parts.
 *
 * Source: analyses.md, section 1(a), after Furr (2008), who calls such a common pattern normativeness.
 */
export function ownAndOthers(
  parts: readonly string[],
  firms: readonly FirmAlignment[],
): OwnAndOthers & { readonly pairs: readonly PairOverFirms[] } {
  const complete = firms.filter(({ meanSimilarity }) => meanSimilarity !== null);
  const n = complete.length;
  const shapes = complete.map((firm) => firm.parts.map(({ scores }) => unitShape(VPDS.map((vpd) => scores[vpd]!))));
  const sums = parts.map((_, p) => VPDS.map((_, v) => shapes.reduce((sum, of) => sum + of[p]![v]!, 0)));
  const pairs = pairsOf(parts.length).map(([p, q]): PairOverFirms => {
    const named = [parts[p]!, parts[q]!] as const;
    if (n < 2) return { parts: named, own: null, others: null };
    const within = shapes.reduce((sum, of) => sum + product(of[p]!, of[q]!), 0);
    return { parts: named, own: within / n, others: (product(sums[p]!, sums[q]!) - within) / (n * (n - 1)) };
  });
  if (n < 2) return { pairs, own: null, others: null };
  return { pairs, own: mean(pairs.map(({ own }) => own!)), others: mean(pairs.map(({ others }) => others!)) };
}

function unitShape(scores: readonly number[]): readonly number[] {
  return CORRELATION.describe(scores)!;
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
