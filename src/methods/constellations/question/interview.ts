import type { Facet } from "../catalogue/facets";
import { findingOf } from "../identify/finding";
import { identify, type Identification } from "../identify/identify";
import { type Coding, codingOf, type Settled, settle } from "../reading/coding";
import { NONE_OF_THESE, type Reply } from "./expected";
import { type NextQuestion, nextQuestion } from "./next";

/** What was said when a facet was asked for. */
export interface Answered {
  readonly facet: Facet;
  /** Each of them applies, or may apply. None of them where it is not known. */
  readonly replies: readonly Reply[];
}

/** Where an interview stands. */
export interface InterviewStands {
  /** What the answers come to, with what follows from them. */
  readonly coding: Coding;
  readonly notices: readonly Settled[];
  readonly found: Identification;
  readonly finding: string;
  /** What has not been asked yet and is best asked now; null where nothing is left to ask. */
  readonly next: NextQuestion | null;
}

/**
 * Where an interview stands after some answers. The same answers in a coding sheet come to the same.
 *
 * @example
 * interviewStands([{ facet: "form", replies: ["acquisition"] }]).found.best // "Competence acquisition"
 * interviewStands([{ facet: "form", replies: [] }]).next.facet // "strategy"
 */
export function interviewStands(answers: readonly Answered[], minKnown?: number): InterviewStands {
  const replies = answers.flatMap((answer) => answer.replies);
  const { coding, notices } = settle(codingOf(replies.flatMap((reply) => (reply === NONE_OF_THESE ? [] : reply))));
  const found = identify(coding, minKnown);
  const asked = answers.map(({ facet }) => facet);
  return { coding, notices, found, finding: findingOf(found, coding), next: nextQuestion(found, coding, asked) };
}
