import {
  FOOTPRINTS,
  MEASURE_NAMES,
  PROPOSITIONS,
  type PropositionName,
  scatterOf,
  placeOfProposition,
} from "../../../methods/hvm";
import { fixed } from "../../../cells/fixed";
import { classWords, measureRemark, type Fault } from "./fault";
import { CELLS_3, PUBLISHED_CASES, publishedResults, rightDistanceFormula } from "./exercise-3";

/** The faults of exercise 3: a distance that sees steepness more than shape, and the highest score taken for the class. */
export function faults3(): Fault[] {
  const [hvm1, hvm2] = PUBLISHED_CASES;
  const first = publishedResults().get(hvm1!.firm)!;
  const second = publishedResults().get(hvm2!.firm)!;
  const euclidean = first.agreement.euclidean as PropositionName;
  const steepness = (name: PropositionName) => fixed(scatterOf(FOOTPRINTS[placeOfProposition(name)]!), 1);
  const highest = PROPOSITIONS[hvm2!.scores.indexOf(Math.max(...hvm2!.scores))]!.name;
  return [
    {
      cell: CELLS_3.nearest,
      wrong: `Euclidean distance puts ${hvm1!.firm} with the ${euclidean}; the paper (section ${hvm1!.section}) says ${hvm1!.proposition}.`,
      said: `HVM Summary: ${classWords(first)}; ${first.measuresAgreeing} of ${MEASURE_NAMES.length} measures agree. ${measureRemark(first) ?? ""}`,
      stands: `${euclidean}, at ${fixed(Math.min(...(first.distancesBy.euclidean as readonly number[])), 1)} percentage points; ${hvm1!.proposition} are at ${fixed(first.distancesBy.euclidean[placeOfProposition(hvm1!.proposition)]!, 1)}.`,
      right: `${classWords(first)}. In ${CELLS_3.firstDistance}: ${rightDistanceFormula()}`,
      lesson:
        `Answers between medium and high make flat profiles: the spread of ${hvm1!.firm}'s is ${fixed(scatterOf(first.percentages!), 1)}, that of the footprint of ` +
        `${hvm1!.proposition} ${steepness(hvm1!.proposition)}, of ${euclidean} ${steepness(euclidean)}. Euclidean distance mostly compares steepness ` +
        "(Cronbach and Gleser 1953 take it apart); the question is which shape the profile has.",
    },
    {
      cell: CELLS_3.highest,
      wrong: `The highest score of ${hvm2!.firm} belongs to ${highest}; the paper (section ${hvm2!.section}) says ${hvm2!.proposition}.`,
      said: `HVM Summary: ${second.remarks.join(" ")}`,
      stands: highest,
      right: classWords(second),
      lesson: `The class is the footprint that the whole profile resembles. ${second.focus} of the six scores lie within 0.5 of the highest, so which of them comes first says little.`,
    },
  ];
}
