import { equal, TOLERANCE } from "../../../numbers/equal";
import type { Footprints } from "../../catalogue/footprints";
import { PROPOSITIONS, type PropositionName, type Six, sixOf } from "../../catalogue/propositions";
import { similarityOf } from "../../classes/similarity";

/** How much of the straight way to a desired shape must be gone until its footprint is the nearest. */
export interface Road {
  /** 0 to 1; 0 where the desired footprint is nearest already, alone or jointly. */
  readonly share: number;
  /** The footprint that is nearest until then; the first in their order where there are several, null at 0. */
  readonly overtakesLast: PropositionName | null;
  /** r of the profile at that point with the desired footprint: being nearest there can mean little. Null where it is flat. */
  readonly similarity: number | null;
}

/**
 * The road from a profile to the shape of the desired footprint, under the correlation distance.
 *
 * share = max over j ≠ d of (r_j − r_d) / ((r_j − r_d) + 1 − ρ_dj) where r_j > r_d + 1e-9, else 0; r is the similarity of the
 * firm to the footprints, ρ that of the footprints. It is exact: on the straight way the correlations with two footprints
 * compare as linear functions of the part that is gone.
 *
 * Source: analyses.md, section 2. Chosen over the smallest change, which is hardly shorter and ends less like the wish.
 *
 * @param similarities of the firm's profile to the six footprints
 * @param between of the desired footprint to the six, itself included
 * @param desired its place, from 0
 */
export function roadBy(similarities: Six<number>, between: Six<number>, desired: number): Road {
  const own = similarities[desired]!;
  const shares = sixOf((j) => {
    const ahead = similarities[j]! - own;
    return ahead > TOLERANCE ? ahead / (ahead + 1 - between[j]!) : 0;
  });
  const share = Math.max(...shares);
  const last = share > 0 ? shares.findIndex((each) => each > 0 && equal(each, share)) : -1;
  const length = Math.sqrt((1 - share) ** 2 + share ** 2 + 2 * share * (1 - share) * own);
  return {
    share,
    overtakesLast: PROPOSITIONS[last]?.name ?? null,
    similarity: length > TOLERANCE ? ((1 - share) * own + share) / length : null,
  };
}

/**
 * As `roadBy`, of a profile in any unit; null where it is flat.
 *
 * @example
 * roadTo([2.5, 3.4, 3.54, 2.38, 3.29, 4.88], 0, FOOTPRINTS) // {"share": 0.53730171…, "overtakesLast": "Brand Managers", "similarity": 0.57668835…}
 */
export function roadTo(profile: Six<number>, desired: number, footprints: Footprints): Road | null {
  const similarities = sixOf((j) => similarityOf(profile, footprints[j]!));
  if (similarities.includes(null)) return null;
  return roadBy(similarities as Six<number>, similaritiesBetween(footprints)[desired]!, desired);
}

/** How alike the footprints are, each to each: r. */
export function similaritiesBetween(footprints: Footprints): Six<Six<number>> {
  // No footprint is flat: `normaliseFootprints` sees to it.
  return sixOf((i) => sixOf((j) => similarityOf(footprints[i]!, footprints[j]!)!));
}
