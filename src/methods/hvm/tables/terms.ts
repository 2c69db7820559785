import { FAIRLY_STABLE, showVerdict, STABLE } from "../analyses/robustness/verdict";
import { HOW_ASKED } from "../analyses/robustness/verdict-words";
import { MEASURE_NAMES, MEASURES } from "../classes/measures";
import { NO_CLASS } from "../classes/nearest";
import { inWords } from "../../words";
import type { Meaning } from "../../table";

/** What each word and column of the results means, in the order in which a reader is told. */
export const TERMS = {
  score: {
    point: "Score",
    text: "Mean of the answers 1 (Low) to 5 (Very High) to the items of a value proposition dimension (VPD), weighted as the key says. N/A and blank cells are left out; they are not low answers.",
  },
  percentage: {
    point: "VPD %",
    text: "A score as a share of the firm's six scores. The six percentages are the firm's own footprint, or profile.",
  },
  footprint: {
    point: "Footprint",
    text: "The percentages that are expected of a firm that follows one value proposition. HVM Distances lists the six that were used.",
  },
  class: {
    point: "Class",
    text: "The value proposition whose footprint is nearest to the profile. It need not be the one with the highest score.",
  },
  sure: {
    point: "How sure",
    text: `Would other items, or other managers of the firm, have given the same class? Items, and respondents where there are five or more, are drawn anew many times: the percentages say how often the class is kept. ${showVerdict("stable")}: at least ${100 * STABLE} %, and no single item or respondent decides; ${showVerdict("fairly stable")}: at least ${100 * FAIRLY_STABLE} %; ${showVerdict("unsure")}: less. ${HOW_ASKED} It is no probability of being right. HVM Robustness has the details.`,
  },
  tie: {
    point: "A / B as a class",
    text: "Two or more footprints are equally near, so the distances do not decide. There is no margin and no rank then.",
  },
  noClass: {
    point: NO_CLASS,
    text: "A VPD without any answer, or six equal scores, cannot be compared with the footprints. The remarks say which it was.",
  },
  distance: {
    point: "Distance",
    text: "How far a profile is from a footprint. The default, correlation, compares shapes: questionnaires give flat profiles and footprints are steep, and the other kinds of distance mostly measure that difference.",
  },
  runnerUp: {
    point: "Runner-up and margin",
    text: "The second nearest value proposition, and how much farther it is. A small margin means that a few other answers would change the class.",
  },
  agreeing: {
    point: "Measures agreeing",
    text: `How many of ${inWords(MEASURE_NAMES.length)} distance measures (${MEASURE_NAMES.map((name) => MEASURES[name].short).join(", ")}) have the same nearest footprint. The first three compare shapes or orders, and told the published cases apart best; the others mostly see how flat a profile is, so that few agreeing measures are common and no alarm. A class that fewer than half of them give is not in bold, and is to be read with more care.`,
  },
  remarks: {
    point: "Remarks",
    text: "Marks for what a reader should know before relying on a class; HVM Remarks has each in full. Not classifiable or tie: there is no class, or there are several. Other measures: another way to compare shapes gives another class. Top elsewhere: the highest score belongs to another class. No focus: three dimensions or more are near the top. Shared second: several are runner-up. One respondent; few answers: what the class rests on. Not ranked: only percentages are known.",
  },
  sequence: {
    point: "Sequence",
    text: "The VPDs from the highest score to the lowest. An equals sign joins letters with equal scores: C=FEBDA.",
  },
  focus: {
    point: "Focus",
    text: "How many VPDs score within 0.5 of the highest, the highest included. 1 is a clear focus; 3 or more is none.",
  },
  rank: {
    point: "Rank on its class's VPD",
    text: "Where the firm stands among all firms of the study on the VPD that belongs to its class.",
  },
  answered: {
    point: "Answered, %",
    text: "Answers 1 to 5 out of all cells that could hold one: respondents times items found in the sheet.",
  },
  trust: {
    point: "How much to trust it",
    text: "Three published cases are all there is to check a distance against, and only one of them tells the measures apart. Read a class together with its margin, the agreement of the measures and the remarks, and with what is known of the firm.",
  },
} as const satisfies Readonly<Record<string, Meaning>>;
