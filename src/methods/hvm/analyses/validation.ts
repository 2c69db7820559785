import { analysis } from "../../analysis";
import { differenceOf } from "./validation/compare";
import { OF_CHANCE } from "./validation/of-chance";
import { OF_PROFILES } from "./validation/of-profiles";
import { OF_RESPONDENTS } from "./validation/of-respondents";
import { OF_THE_PAPER } from "./validation/of-the-paper";
import type { Comparable, Reference } from "./validation/reference";
import type { Recomputed } from "./validation/recomputed";
import { type ReferenceId, REFERENCES } from "./validation/references";

/** Whether a reference comes out here. */
export interface Validated {
  readonly id: ReferenceId;
  readonly agrees: boolean;
  /** The largest of any number in it; null where there is none to measure, as of another word. */
  readonly difference: number | null;
}

/** The same with what was compared. */
export interface Compared extends Validated {
  readonly reference: Reference;
  /** Null where it could not be worked out at all. */
  readonly computed: Comparable;
}

const RECOMPUTED: Recomputed<ReferenceId> = { ...OF_THE_PAPER, ...OF_PROFILES, ...OF_RESPONDENTS, ...OF_CHANCE };

/** Numbers that others have printed or worked out, worked out here by the functions that the analyses use. */
export const VALIDATION = analysis({
  title: "Validation of the arithmetic",
  question: "Is the arithmetic right on this machine?",
  source: "the paper, textbooks and manuals: beside each number",
  options: {},
  finds: { firm: [], study: ["validation"] },
  lacking: () => null,
  async compute(_study: object, { firms }: { readonly firms: readonly unknown[] }, _options: object, breathe) {
    const compared: Compared[] = [];
    const ids = Object.keys(REFERENCES) as ReferenceId[];
    for (const [i, id] of ids.entries()) {
      await breathe(i / ids.length);
      compared.push(comparedWith(id));
    }
    return {
      firms: firms.map(() => ({})),
      study: {
        validation: compared.map(({ id, agrees, difference }): Validated => ({ id, agrees, difference })),
        compared,
      },
    };
  },
});

/** How many of how many agree: "23 of 23". */
export function agreeInWords(validation: readonly Validated[]): string {
  return `${validation.filter(({ agrees }) => agrees).length} of ${validation.length}`;
}

function comparedWith(id: ReferenceId): Compared {
  const reference: Reference = REFERENCES[id];
  const computed = computedFor(id, reference);
  const difference = differenceOf(computed, reference.expected);
  return { id, agrees: difference !== null && difference <= reference.tolerance, difference, reference, computed };
}

/** A function that fails here differs from the reference as one that is wrong does: it is shown, and the others are done. */
function computedFor(id: ReferenceId, { inputs }: Reference): Comparable {
  try {
    return (RECOMPUTED[id] as (inputs: unknown) => Comparable)(inputs);
  } catch {
    return null;
  }
}
