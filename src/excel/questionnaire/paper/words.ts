import { SCALE } from "../../../methods/hvm";
import { count } from "../../../methods/words";

/** What stands at each form's top, a word beside each; whoever asks may type over it. */
export function introduction(items: number): readonly (readonly [word: string, text: string])[] {
  return [
    [
      "Purpose",
      "Manufacturers earn their customers in different ways: by new products, by a name, by price, by ease, by made-to-measure solutions, by close relationships. We want to find out which of these your firm is about. There are no right or wrong answers: say how it is today, not how you would like it to be.",
    ],
    ["Time", `About ${minutesFor(items)} minutes for ${count(items, "statement")}.`],
    [
      "Confidential",
      "Only those who carry out the study see your answers. What is reported is your firm's result, put together from all answers, and nobody's own.",
    ],
    ["Return", "Please return it by  ____________________   to  ________________________________________"],
  ];
}

/** How to answer, above the statements. */
export const HOW_TO =
  "How far is each statement true of your firm? Mark one circle in each line. N/A: does not apply to us. If you cannot say, leave the line empty. To correct, cross out and mark another.";

export const REMARKS = "Anything that you would like to add?";
export const THANKS = "Thank you for your time.";

/** One statement takes some 15 seconds to read and to judge. */
const SECONDS = 15;

function minutesFor(items: number): number {
  return Math.max(5, Math.ceil((items * SECONDS) / 60 / 5) * 5);
}

/** Headings above the circles, and the circles themselves: a number in each, so that they are quickly typed in. */
export const SCALE_WORDS = [...SCALE.map(({ word }) => word), "N/A"];
export const CIRCLES = [...SCALE.map((_, i) => "①②③④⑤"[i]!), "◯"];
