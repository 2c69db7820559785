import { MEASURE_NAMES, NO_CLASS, TOLERANCE } from "../../../methods/hvm";
import { inWords } from "../../../methods/words";
import { spelt } from "../../../cells/spelt";
import type { Wanted } from "../ground/places";

/** A cell in the results in which a step can be seen, and how its value is shown. */
export interface Look extends Wanted {
  readonly format?: string;
  /** What its formula says, in words. */
  readonly says: string;
}

export interface Step {
  readonly name: string;
  readonly words: string;
  readonly looks: readonly Look[];
  readonly source: string;
}

const PAPER = "HVM paper";

/** From the answers to the class, in the order in which it is done. */
export const STEPS: readonly Step[] = [
  {
    name: "Answers become numbers",
    words:
      "An answer is a point on a scale from 1 (Low) to 5 (Very High). Not applicable and an empty cell are no points on it: they are left out, and count neither as 0 nor as something in the middle. An answer to a statement that is worded against its dimension counts as 6 minus the answer. HVM Scale is the list in which each answer is looked up.",
    looks: [
      {
        kind: "answers",
        heading: "Q1",
        lowest: true,
        format: "0",
        says: "The cell of the study is looked up in HVM Scale, in the column whose number stands above; what is not listed there gives nothing.",
      },
    ],
    source: `${PAPER}, section 4.1`,
  },
  {
    name: "Answers become six scores",
    words:
      "Each statement belongs to one of six dimensions, called VPDs; HVM Key says to which, and with what weight; here all weights are 1. A firm's score on a dimension is the mean of everything that its respondents answered to the statements of that dimension: the sum of the answers divided by their number (with weights: by the sum of the weights).",
    looks: [
      {
        kind: "answers",
        heading: "Q1",
        says: "The weights on HVM Key in the rows that name this item and this dimension, added up.",
      },
      {
        kind: "answers",
        heading: "A sum",
        says: "The respondent's answers times the weights of their items on A, added up.",
      },
      {
        kind: "answers",
        heading: "A weight",
        says: "The weights on A of the items that the respondent answered, added up.",
      },
      {
        kind: "profiles",
        heading: "A Innovation, score",
        format: "0.00",
        says: "The sums of all respondents of the firm, divided by their weights; nothing if nobody answered an item on A.",
      },
    ],
    source: `${PAPER}, sections 4.1 and 4.2.1; the key is the add-in's own, as the original is not public`,
  },
  {
    name: "Scores become percentages",
    words:
      "Each score is divided by the sum of the six. Managers who rate everything high and managers who are sparing with praise can then be compared: what counts is which dimensions stand out. The six percentages are the firm's own footprint.",
    looks: [
      {
        kind: "profiles",
        heading: "A Innovation, %",
        format: "0.0",
        says: "If there are six scores: this one times 100, divided by their sum.",
      },
    ],
    source: `${PAPER}, section 4.1 and Figure 1`,
  },
  {
    name: "The firm is compared with six footprints",
    words:
      "HVM Footprints holds the percentages that are expected of a firm that follows one value proposition. The distance to each is 1 minus Pearson's correlation: 0 means the same shape, 1 no likeness, 2 the opposite shape. The paper does not say which distance it used; this one finds the class that the paper prints for each of its three firms.",
    looks: [
      {
        kind: "distances",
        heading: "Innovators",
        format: "0.000",
        says: "If the profile has any spread: 1 minus the correlation of the firm's six percentages with the footprint.",
      },
    ],
    source: `${PAPER}, section 4.1 and Table 5`,
  },
  {
    name: "The nearest footprint names the class",
    words:
      "The class is the proposition at the smallest distance, and not simply that of the highest score. It has its place in the matrix of three disciplines and hard or soft value.",
    looks: [
      {
        kind: "distances",
        heading: "Nearest",
        says: `Every name whose distance is the smallest, give or take ${spelt(TOLERANCE)}. More than one is a tie.`,
      },
      {
        kind: "summary",
        heading: "Class",
        says: `The nearest on HVM Distances; “${NO_CLASS}” where the profile has no spread.`,
      },
      { kind: "summary", heading: "Discipline", says: "The discipline that the class belongs to." },
    ],
    source: `${PAPER}, section 4.1 and Table 1; disciplines: Treacy and Wiersema (1993)`,
  },
  {
    name: "How clear is the class?",
    words:
      "The runner-up is the second nearest proposition, and the margin says how much farther it is. A small margin means that a few other answers would give another class.",
    looks: [
      {
        kind: "steps",
        heading: "Second smallest",
        format: "0.000",
        says: "The second smallest of the firm's six distances.",
      },
      { kind: "summary", heading: "Runner-up", says: "From HVM Steps: the proposition at that distance." },
      { kind: "summary", heading: "Margin", format: "0.000", says: "That distance minus the smallest." },
    ],
    source: "The add-in's own; the paper gives no margins",
  },
  {
    name: "What stands out in the firm?",
    words:
      "The sequence lists the dimensions from the highest score to the lowest; an equals sign joins equal scores. Focus counts the scores within 0.5 of the highest: 1 is a clear focus, 3 or more is none.",
    looks: [
      {
        kind: "steps",
        heading: "Sequence",
        says: "The letter in the first place, then that in the second, and so on; an equals sign between two with equal scores.",
      },
      {
        kind: "summary",
        heading: "Focus",
        format: "0",
        says: "How many of the six scores are no lower than the highest minus 0.5.",
      },
    ],
    source: `Sequence: ${PAPER}, section 4.2.1. Focus: the add-in's own, after what section 4.3.1 says of HVM2`,
  },
  {
    name: "Where does the firm stand among the others?",
    words:
      "On each dimension the firms are ranked by score, the highest first; equal scores share the better rank. The rank on the dimension of its own class says whether a firm is also strong, beside others, at what it is about.",
    looks: [
      {
        kind: "rankings",
        heading: "A Innovation",
        format: "0",
        says: "1 plus the number of firms with a higher score.",
      },
      {
        kind: "summary",
        heading: "Rank on its class's VPD",
        format: "0",
        says: "The firm's rank in the column of its class.",
      },
    ],
    source: `${PAPER}, section 4.6, Figure 2 and Table 8`,
  },
  {
    name: "Would another distance say the same?",
    words: `${inWords(MEASURE_NAMES.length)[0]!.toUpperCase()}${inWords(MEASURE_NAMES.length).slice(1)} measures of distance are compared. Some see shape only, others also how steep a profile is; as answers make flat profiles and footprints are steep, that can decide. This column says how many agree; where those that see shape or order do not, a remark says so. Both are values: they change only when the analysis is run again.`,
    looks: [
      {
        kind: "summary",
        heading: "Measures agreeing",
        format: "0",
        says: "Written as a value when the analysis was run.",
      },
    ],
    source: "Cronbach and Gleser (1953) on elevation, scatter and shape",
  },
  {
    name: "Judge",
    words:
      "A class is where the numbers point. The paper decides by the closest pattern and by supporting evidence: interviews, documents, what the firm does. Read the class with its margin, the agreement of the measures, and the remarks.",
    looks: [],
    source: `${PAPER}, sections 3 and 4.1`,
  },
];
