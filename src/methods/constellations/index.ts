/**
 * The second method, value constellations: from a coding of a service relationship to which of the nine remain.
 *
 * catalogue/ holds what is given (dimensions and facets, codes with their spellings, the nine, the rules with their places in the
 * paper), reading/ how a cell's text becomes codes, identify/ what remains of the nine and why, question/ what to ask next,
 * firms/ what several relationships of a firm come to, and sheet/ the columns of a coding sheet. `identify` does the main thing; nothing here ranks the nine.
 */
export * from "./catalogue/facets";
export * from "./catalogue/constellations";
export { type Code, type CodeName, CODES, CODES_OF, codeNamed, isNeutral } from "./catalogue/codes";
export { type Allowed, allowedBy, sourcesOf } from "./catalogue/allowed";
export { type Coding, codingOf, NOTHING, type Settled, settle } from "./reading/coding";
export { type ReadText, readText, type Refusal } from "./reading/read-text";
export { isAlone, isUnknown } from "./reading/doubt";
export { ALONE, identify, type Identification, type OneAway, type Status } from "./identify/identify";
export type { Comparison } from "./identify/compare";
export { findingOf, firstFit, inDigits, resultOf } from "./identify/finding";
export { RESULT_WORDS, resultInBrief, resultInWords, type ResultWord } from "./identify/result-words";
export { paperHas, type Why, whyOf } from "./identify/why";
export { type Verdict, verdictOn, type VerdictWord } from "./identify/verdict";
export { CONSTELLATION_OPTIONS, type ConstellationOptions, leastKnown } from "./identify/options";
export { type Answer, NONE_OF_THESE, type Reply } from "./question/expected";
export {
  answerInWords,
  effectInWords,
  type NextQuestion,
  nextQuestion,
  questionAbout,
  questionInWords,
} from "./question/next";
export { type Answered, type InterviewStands, interviewStands } from "./question/interview";
export {
  type AssessedRelationship,
  assessRelationship,
  type JudgedStanding,
  type Relationship,
  serviceInWords,
  standingOf,
} from "./firms/relationship";
export { type Evidence, type EvidenceList, evidenceOf, type Standing } from "./firms/evidence";
export { type Portfolio, portfoliosOf } from "./firms/portfolio";
export { portfolioInWords } from "./firms/portfolio-words";
export { type AsInThePaper, asInThePaper, differOn } from "./firms/observed";
export { type ClassMeets, classesMeet } from "./firms/classes";
export { type ConstellationStudy, IDENTIFICATION } from "./analysis";
export { IN_BRIEF, LIMITS, OF_LARGE_MAKERS } from "./catalogue/limits";
export { CASES, type ObservedCase } from "./catalogue/cases";
export { OBSERVED_FIRMS, type ObservedFirm } from "./catalogue/firms";
export { type Actor, type Frame, type Link, NETWORKS, type Panel } from "./catalogue/network";
export { type Box, type Drawing, drawingOf, type End, GROUND, type Side, SIDES } from "./catalogue/network-drawing";
export { headingOfFacet, isDetail, SHEET_COLUMNS, type SheetColumn } from "./sheet/columns";
export { rowOfSheet, type SheetRow } from "./sheet/row";
export { calledAs, endsOf, heldBy, linksInWords, NETWORK_NOTE, networkInWords } from "./catalogue/network-words";
export { type Pair, PAIRS } from "./catalogue/pairs";
export { type Carriers, constellationsFor } from "./catalogue/strategies";
export { RULES } from "./catalogue/rules";
