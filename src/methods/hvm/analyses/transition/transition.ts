import { TOLERANCE } from "../../../numbers/equal";
import {
  type ByVpd,
  byVpd,
  mapSix,
  placeOfProposition,
  type PropositionName,
  type Six,
} from "../../catalogue/propositions";
import type { Assessment, AssessOptions } from "../../study/assessment";
import { type Caution, cautionOn, type Change, changeOf } from "./kind";
import { type Gap, gapOf } from "./gap";
import { type Road, roadBy } from "./road";

/** From the class that a firm has to the proposition that it wishes for. Null where there is no value. */
export interface Transition extends Nullable<Change> {
  readonly desired: PropositionName;
  /** Null where classes are tied or the firm has none; so are kind, verdict, what changes, and the rank on it. */
  readonly current: PropositionName | null;
  readonly caution: Caution | null;
  readonly rankOnCurrent: number | null;
  readonly rankOnDesired: number | null;
  /** To the desired footprint, under the chosen measure. */
  readonly distance: number | null;
  /** Its place among the six distances: 1 is the nearest, equal ones share the better. */
  readonly place: number | null;
  /** Footprint minus VPD %, in percentage points. */
  readonly gapPercent: ByVpd<number> | null;
  readonly target: ByVpd<number> | null;
  readonly gapScore: ByVpd<number> | null;
  readonly targetWithinScale: boolean | null;
  readonly road: (Road & { readonly change: ByVpd<number> | null }) | null;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

const NO_CHANGE: Nullable<Change> = { kind: null, verdict: null, disciplineChanges: null, valueChange: null };

/** What all firms of a study share. */
export interface Ground {
  readonly options: Required<AssessOptions>;
  /** r between the footprints. */
  readonly between: Six<Six<number>>;
}

/**
 * All that is known of a firm's way to the proposition it wishes for: what changes, ranks (Table 8), distance, gap and road.
 *
 * Of a firm that cannot be classified only the rank on the desired VPD is known. The road is worked out under the correlation
 * distance only.
 *
 * Source: the HVM paper, Table 8 and its discussion; analyses.md, section 2.
 */
export function transitionOf(firm: Assessment, desired: PropositionName, { options, between }: Ground): Transition {
  const { classification: current, ranks, rankOnClass, notClassifiable, percentages } = firm;
  const to = placeOfProposition(desired);
  const footprint = options.footprints[to]!;
  const isClassed = notClassifiable === null;
  const gap = isClassed && !firm.scores.includes(null) ? gapOf(firm.scores as Six<number>, footprint) : null;
  return {
    desired,
    current,
    ...(current === null ? NO_CHANGE : changeOf(current, desired)),
    caution: isClassed ? cautionOn(current, desired) : null,
    rankOnCurrent: rankOnClass,
    rankOnDesired: ranks[to]!,
    ...(isClassed ? standing(firm.distances as Six<number>, to) : { distance: null, place: null }),
    gapPercent: isClassed && percentages ? byVpd(mapSix(footprint, (value, v) => value - percentages[v]!)) : null,
    target: gap && byVpd(gap.target),
    gapScore: gap && byVpd(gap.gapScore),
    targetWithinScale: gap && gap.targetWithinScale,
    road:
      isClassed && options.measure === "correlation"
        ? roadOf(firm.distances as Six<number>, between[to]!, to, gap)
        : null,
  };
}

function standing(distances: Six<number>, to: number): Pick<Transition, "distance" | "place"> {
  const distance = distances[to]!;
  return { distance, place: 1 + distances.filter((each) => each < distance - TOLERANCE).length };
}

function roadOf(distances: Six<number>, between: Six<number>, to: number, gap: Gap | null): Transition["road"] {
  const similarities = mapSix(distances, (each) => 1 - each);
  const road = roadBy(similarities, between, to);
  return { ...road, change: gap && byVpd(mapSix(gap.gapScore, (points) => road.share * points)) };
}
