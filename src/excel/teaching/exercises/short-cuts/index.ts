import {
  FOOTPRINTS,
  MEASURE_NAMES,
  PROPOSITIONS,
  type PropositionName,
  scatterOf,
  placeOfProposition,
} from "../../../../methods/hvm";
import { fixed } from "../../../../methods/numbers/fixed";
import type { Answer, Exercise } from "../exercise";
import { classWords, measureRemark } from "../ground/words";
import { CELLS, PUBLISHED_CASES, publishedResults, rightDistanceFormula, shortCutsPage } from "./sheet";

const [HVM1, HVM2] = PUBLISHED_CASES;

/** A distance that sees steepness more than shape, and the highest score taken for the class. */
export const SHORT_CUTS: Exercise = {
  page: shortCutsPage,
  questions: [
    {
      question:
        "By the smallest Euclidean distance HVM1 is in another class than in the paper. Which? Why does this distance prefer it? Put a measure of shape in its place and look again.",
      hint: `Start at ${CELLS.firstDistance}. Compare the range of HVM1's shares with the range of each footprint: how flat, how steep are they?`,
      answer: steepness,
    },
    {
      question:
        "Short cut 1 takes the class from the highest score. For which firm is that not what the paper found, and why does the paper not do so?",
      hint: "Read section 4.3.1 of the HVM paper. How many of the firm's scores are close to the highest?",
      answer: highestScore,
    },
  ],
  states: () => [{ state: "By correlation distance", firms: publishedResults().values() }],
};

function steepness(): Answer {
  const first = publishedResults().get(HVM1!.firm)!;
  const euclidean = first.agreement.euclidean as PropositionName;
  const spread = (name: PropositionName) => fixed(scatterOf(FOOTPRINTS[placeOfProposition(name)]!), 1);
  return {
    cell: CELLS.nearest,
    wrong: `Euclidean distance puts ${HVM1!.firm} with the ${euclidean}; the paper (section ${HVM1!.section}) says ${HVM1!.proposition}.`,
    said: `HVM Summary: ${classWords(first)}; ${first.measuresAgreeing} of ${MEASURE_NAMES.length} measures agree. ${measureRemark(first) ?? ""}`,
    stands: `${euclidean}, at ${fixed(Math.min(...(first.distancesBy.euclidean as readonly number[])), 1)} percentage points; ${HVM1!.proposition} are at ${fixed(first.distancesBy.euclidean[placeOfProposition(HVM1!.proposition)]!, 1)}.`,
    right: `${classWords(first)}. In ${CELLS.firstDistance}: ${rightDistanceFormula()}`,
    lesson:
      `Answers between medium and high make flat profiles: the spread of ${HVM1!.firm}'s is ${fixed(scatterOf(first.percentages!), 1)}, that of the footprint of ` +
      `${HVM1!.proposition} ${spread(HVM1!.proposition)}, of ${euclidean} ${spread(euclidean)}. Euclidean distance mostly compares steepness ` +
      "(Cronbach and Gleser 1953 take it apart); the question is which shape the profile has.",
  };
}

function highestScore(): Answer {
  const second = publishedResults().get(HVM2!.firm)!;
  const highest = PROPOSITIONS[HVM2!.scores.indexOf(Math.max(...HVM2!.scores))]!.name;
  return {
    cell: CELLS.highest,
    wrong: `The highest score of ${HVM2!.firm} belongs to ${highest}; the paper (section ${HVM2!.section}) says ${HVM2!.proposition}.`,
    said: `HVM Summary: ${second.remarks.join(" ")}`,
    stands: highest,
    right: classWords(second),
    lesson: `The class is the footprint that the whole profile resembles. ${second.focus} of the six scores lie within 0.5 of the highest, so which of them comes first says little.`,
  };
}
