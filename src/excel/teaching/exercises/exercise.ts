import type { Assessment } from "../../../methods/hvm";
import type { Reading } from "../../answers/ground/reading";
import type { Page } from "../../sheets/page";
import type { Sample } from "./ground/sample";

/** A sheet with a small table, and questions on it: all that the workbook knows of an exercise. */
export interface Exercise {
  /** What stands on its sheet. */
  page(sample: Sample): Page;
  /** Whether its answers quote what the add-in's reader says of the sheet. */
  readonly quotesReader?: true;
  readonly questions: readonly Question[];
  /** Its numbers, with faults and without, for the hidden sheet that has them all. */
  states(sample: Sample): readonly State[];
}

/** A question with a way to find out, and what comes out. */
export interface Question {
  readonly question: string;
  /** A way to find it with Excel alone, where there is one. */
  readonly hint: string;
  answer(known: Known): Answer;
}

/** What answers are made of: nothing in them is typed that can be computed. */
export interface Known {
  readonly sample: Sample;
  /** What the reader said of the exercise's sheet, if the exercise quotes it. */
  readonly problems: Reading["problems"];
}

/** What the key says of a question. */
export interface Answer {
  /** A1 address on the exercise's sheet. */
  readonly cell: string;
  /** The fault, or what was asked. */
  readonly wrong: string;
  /** What the add-in says. */
  readonly said: string;
  /** The result with the fault in it, or what one would say in haste. */
  readonly stands: string;
  readonly right: string;
  readonly lesson: string;
}

/** What the method makes of the table in one state. */
export interface State {
  readonly state: string;
  readonly firms: Iterable<Assessment>;
}
