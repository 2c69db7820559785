import { HVM_OPTIONS, MEASURE_NAMES, MEASURES } from "../methods/hvm";
import { optional, required } from "./cells";
import { choiceGiven, footprintsGiven, propositionGiven, withinGiven } from "./choices";
import { answers } from "./compute/answers";
import { type Against, classify, distances, distanceTo, explain, margin, runnerUp } from "./compute/classes";
import { focus, percentages, ranksOfFirms, scores, sequence } from "./compute/profile";
import { footprintRows, propertyOf } from "./compute/propositions";
import { ranksOfCells } from "./compute/ranks";
import { CONSTELLATION_FUNCTIONS } from "./constellations";
import type { ExcelFunction } from "./function";
import { ALIGNMENT_FUNCTIONS } from "./further/alignment";
import { OF_TRANSITIONS } from "./further/transitions";
import { OF_ROBUSTNESS } from "./further/robustness";
import { RELIABILITY_FUNCTIONS } from "./further/reliability";
import { REPORT } from "./further/report";
import * as P from "./parameters";
import { answersGiven, type Subject, subjectGiven } from "./subject";

const HVM1 = "{2.5,3.4,3.54,2.38,3.29,4.88}";
const NO_PROFILE = "an empty cell or a 0 in the profile; no answer on one of the six dimensions";
const IN_POINTS = MEASURE_NAMES.filter((name) => MEASURES[name].unit.name === "percentage points");
const NO_CLASS = `${NO_PROFILE}; all six alike`;

const subject = (data: unknown, key: unknown, firms: unknown): Subject =>
  subjectGiven(P.PROFILE.name, data, key, firms);
const against = (measure: unknown, footprints: unknown): Against => ({
  measure: choiceGiven(P.MEASURE.name, HVM_OPTIONS.measure, measure),
  footprints: footprintsGiven(optional("footprints", footprints)),
});

/** All functions, in the order in which they are listed. */
export const FUNCTIONS: readonly ExcelFunction[] = [
  {
    id: "SCORES",
    description:
      "Gives a firm's six scores, A to F: the mean of its respondents' answers to the items of each dimension.",
    parameters: [P.ANSWERS, P.KEY, P.FIRMS],
    result: "six scores from 1 to 5",
    notAvailable: "in the cell of a dimension on which no item was answered",
    example: ['=HVM.SCORES({4,3,5,2,1,3;5,3,4,2,2,0},{"A","B","C","D","E","F"})', "{4.5,3,4.5,2,1.5,3}"],
    compute: (data, key, firms) => scores(answersGiven(P.ANSWERS.name, data, key, firms)),
  },
  {
    id: "VPD",
    description: "Gives a firm's profile: its six scores in per cent of their sum.",
    parameters: [P.PROFILE, P.KEY, P.FIRMS],
    result: "six percentages that sum to 100",
    notAvailable: NO_PROFILE,
    example: ["=HVM.VPD({2,4,3,1,5,5})", "{10,20,15,5,25,25}"],
    compute: (data, key, firms) => percentages(subject(data, key, firms)),
  },
  {
    id: "SEQUENCE",
    description: "Gives the letters A to F from the highest score to the lowest, with = between tied ones.",
    parameters: [P.PROFILE, P.KEY, P.FIRMS],
    result: "six letters",
    notAvailable: NO_PROFILE,
    example: [`=HVM.SEQUENCE(${HVM1})`, '"FCBEAD"'],
    compute: (data, key, firms) => sequence(subject(data, key, firms)),
  },
  {
    id: "CLASSIFY",
    description: "Gives the value proposition whose footprint is nearest to a firm's profile; of a tie all, as A / B.",
    parameters: [P.PROFILE, P.MEASURE, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "the proposition's name; what each means is said below the functions",
    notAvailable: NO_CLASS,
    example: [`=HVM.CLASSIFY(${HVM1})`, '"Socialisors"'],
    compute: (data, measure, footprints, key, firms) =>
      classify(subject(data, key, firms), against(measure, footprints)),
  },
  {
    id: "DISTANCE",
    description: "Gives the distance of a firm's profile to the footprint of one proposition.",
    parameters: [P.PROFILE, P.PROPOSITION, P.MEASURE, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: `0 or more; at most 2, or percentage points for ${IN_POINTS.join(" and ")}`,
    notAvailable: `${NO_PROFILE}; all six alike, where the measure compares shapes or orders`,
    example: [`=HVM.DISTANCE(${HVM1},"Socialisors")`, "0.115…"],
    compute: (data, proposition, measure, footprints, key, firms) =>
      distanceTo(subject(data, key, firms), propositionGiven(proposition), against(measure, footprints)),
  },
  {
    id: "DISTANCES",
    description: "Gives the distances of a firm's profile to the six footprints, Innovators to Socialisors.",
    parameters: [P.PROFILE, P.MEASURE, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "six distances",
    notAvailable: `${NO_PROFILE}; all six alike, where the measure compares shapes or orders`,
    example: [`=HVM.DISTANCES(${HVM1},"spearman")`, "{1.37…,0.857…,1.08…,1.14…,1.08…,0.4}"],
    compute: (data, measure, footprints, key, firms) =>
      distances(subject(data, key, firms), against(measure, footprints)),
  },
  {
    id: "MARGIN",
    description: "Gives how clear a firm's class is: the second smallest distance minus the smallest; 0 on a tie.",
    parameters: [P.PROFILE, P.MEASURE, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "0 or more, in the unit of the measure",
    notAvailable: NO_CLASS,
    example: [`=HVM.MARGIN(${HVM1})`, "0.466…"],
    compute: (data, measure, footprints, key, firms) => margin(subject(data, key, firms), against(measure, footprints)),
  },
  {
    id: "RUNNERUP",
    description: "Gives the second nearest value proposition, or all that share the second place, as A / B.",
    parameters: [P.PROFILE, P.MEASURE, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "the proposition's name",
    notAvailable: `${NO_CLASS}; a tie for the first place`,
    example: [`=HVM.RUNNERUP(${HVM1})`, '"Technological Integrators"'],
    compute: (data, measure, footprints, key, firms) =>
      runnerUp(subject(data, key, firms), against(measure, footprints)),
  },
  {
    id: "FOCUS",
    description: "Gives how many of a firm's scores lie within 0.5 of its highest; 3 or more mean no clear focus.",
    parameters: [
      { ...P.PROFILE, description: P.PROFILE.description.replace(" or percentages", "") },
      P.WITHIN,
      P.KEY,
      P.FIRMS,
    ],
    result: "a number from 1 to 6",
    notAvailable: NO_PROFILE,
    example: ["=HVM.FOCUS({4,3.7,3.18,3.47,3.95,4.17})", "4"],
    compute: (data, within, key, firms) => focus(subject(data, key, firms), withinGiven(within)),
  },
  {
    id: "RANKS",
    description: "Ranks each column of scores, the highest first; with firms, the six scores of each firm.",
    parameters: [P.SCORES, P.RULE, P.KEY, P.FIRMS],
    result: "a rank for each cell, or six for each firm",
    notAvailable: "for an empty cell or a 0",
    example: ["=HVM.RANKS({4.5;3.5;3.5;1})", "{1;2;2;4}"],
    compute: (data, rule, key, firms) =>
      optional("firms", firms) === null
        ? ranksOfCells(required(P.SCORES.name, data), choiceGiven(P.RULE.name, HVM_OPTIONS.ranks, rule))
        : ranksOfFirms(
            answersGiven(P.SCORES.name, data, key, firms),
            choiceGiven(P.RULE.name, HVM_OPTIONS.ranks, rule),
          ),
  },
  {
    id: "FOOTPRINT",
    description: "Gives the theoretical footprint of a proposition in per cent, A to F (Table 5 of the HVM paper).",
    parameters: [P.PROPOSITION_CELLS],
    result: "six percentages",
    example: ['=HVM.FOOTPRINT("Simplifier")', "{12,15,10,39,8,16}"],
    compute: (proposition) => footprintRows(required(P.PROPOSITION_CELLS.name, proposition)),
  },
  {
    id: "DISCIPLINE",
    description: "Gives the discipline of a proposition.",
    parameters: [P.PROPOSITION_CELLS],
    result: "Product Leadership, Operational Excellence or Customer Intimacy",
    example: ['=HVM.DISCIPLINE("brand manager")', '"Product Leadership"'],
    compute: (proposition) =>
      propertyOf(required(P.PROPOSITION_CELLS.name, proposition), ({ discipline }) => discipline),
  },
  {
    id: "VALUE",
    description: "Says whether the value of a proposition is hard or soft.",
    parameters: [P.PROPOSITION_CELLS],
    result: "Hard or Soft",
    example: ['=HVM.VALUE("F")', '"Soft"'],
    compute: (proposition) => propertyOf(required(P.PROPOSITION_CELLS.name, proposition), ({ value }) => value),
  },
  {
    id: "EXPLAIN",
    description:
      "Takes the squared Euclidean distance of a profile and a footprint apart: elevation, scatter, shape, and each dimension's part.",
    parameters: [P.PROFILE, P.PROPOSITION, P.FOOTPRINTS_CELLS, P.KEY, P.FIRMS],
    result: "a row of nine headings, and below it nine numbers for each firm",
    notAvailable: NO_PROFILE,
    example: [
      '=HVM.EXPLAIN({10,20,15,5,25,25},"Socialisors")',
      '{"Elevation","Scatter","Shape","Innovation (A)","Brand Management (B)","Price Minimisation (C)","Simplification (D)","Technological Integration (E)","Socialisation (F)";0,470.2…,591.7…,36,196,4,16,81,729}',
    ],
    compute: (data, proposition, footprints, key, firms) =>
      explain(
        subject(data, key, firms),
        propositionGiven(proposition),
        footprintsGiven(optional("footprints", footprints)),
      ),
  },
  {
    id: "ANSWER",
    description:
      "Gives the answer that a cell holds, 1 to 5, or 0 for not applicable, from a number or a word; else says why it is none.",
    parameters: [P.TEXT],
    result: "0 to 5; an empty cell gives an empty text, or 0 where Excel hands over empty cells as 0",
    example: ['=HVM.ANSWER("4 - High")', "4"],
    compute: (text) => answers(required(P.TEXT.name, text)),
  },
  REPORT,
  ...ALIGNMENT_FUNCTIONS,
  ...OF_TRANSITIONS,
  ...OF_ROBUSTNESS,
  ...RELIABILITY_FUNCTIONS,
  ...CONSTELLATION_FUNCTIONS,
];
