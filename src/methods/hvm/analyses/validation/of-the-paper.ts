import { FOOTPRINTS } from "../../catalogue/footprints";
import { type Six } from "../../catalogue/propositions";
import { equal } from "../../../numbers/equal";
import { sequenceOf } from "../../profile/sequence";
import { sampleStudy } from "../../sample/study";
import { assess } from "../../study/assess";
import { similaritiesBetween } from "../transition/road";
import { transitionOf } from "../transition/transition";
import type { Comparable } from "./reference";
import type { Recomputed } from "./recomputed";

/** The paper's own classes, sequences, footprints and ranks. */
export const OF_THE_PAPER: Recomputed<"V1" | "V2" | "V3" | "V4" | "V5" | "V6"> = {
  V1: ofScores,
  V2: ofScores,
  V3: ofScores,
  V4: () =>
    FOOTPRINTS.map((footprint) => {
      const sum = footprint.reduce((total, each) => total + each, 0);
      return equal(sum, 100) ? sequenceOf(footprint).letters : null;
    }),
  V5: () => {
    const study = sampleStudy();
    const { firms, options } = assess(study);
    const ground = { options, between: similaritiesBetween(options.footprints) };
    return firms.flatMap((firm, i) => {
      const desired = study.facts?.[i]?.desired;
      if (!desired) return [];
      const { rankOnCurrent, rankOnDesired } = transitionOf(firm, desired, ground);
      return [[rankOnCurrent, rankOnDesired]];
    });
  },
  V6: () =>
    assess(sampleStudy())
      .firms.filter(({ firm }) => firm.startsWith("FG"))
      .map(({ classification }) => classification),
};

function ofScores(scores: Six<number>): Comparable {
  const { firms } = assess({ kind: "profiles", unit: "scores", firms: ["HVM"], profiles: [scores] });
  const { classification, sequence, distances } = firms[0]!;
  return { class: classification, sequence, distance: Math.min(...distances.map((each) => each ?? NaN)) };
}
