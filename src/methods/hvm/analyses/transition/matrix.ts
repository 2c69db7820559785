import type { Footprints } from "../../catalogue/footprints";
import { PROPOSITIONS, type PropositionName, type Six, sixOf } from "../../catalogue/propositions";
import { changeOf, isSaid, type Verdict } from "./kind";
import { similaritiesBetween } from "./road";

/** One of the transitions between propositions, as the whole study sees it. */
export interface MatrixCell {
  readonly verdict: Verdict;
  /** Whether the paper gives the verdict itself, or it follows by its rule. */
  readonly isSaid: boolean;
  /** r between the two footprints. */
  readonly similarity: number;
  /** How many firms wish it. */
  readonly firms: number;
}

/** From each proposition (a row) to each (a column), in their order: the 30 transitions, and on the diagonal staying. */
export type Matrix = Six<Six<MatrixCell>>;

interface Wish {
  readonly current: PropositionName | null;
  readonly desired: PropositionName;
}

/** All transitions, with the firms that wish them counted; those without a single class count nowhere. */
export function matrixOf(footprints: Footprints, wishes: readonly Wish[]): Matrix {
  const between = similaritiesBetween(footprints);
  return sixOf((i) =>
    sixOf((j) => {
      const [current, desired] = [PROPOSITIONS[i]!.name, PROPOSITIONS[j]!.name];
      return {
        verdict: changeOf(current, desired).verdict,
        isSaid: isSaid(current, desired),
        similarity: between[i]![j]!,
        firms: wishes.filter((wish) => wish.current === current && wish.desired === desired).length,
      };
    }),
  );
}
