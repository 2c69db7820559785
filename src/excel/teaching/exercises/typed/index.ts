import { FLAT_REASON, HIGHEST, type Key, PROPOSITIONS, SCALE, vpdHeading } from "../../../../methods/hvm";
import { absolute, cellAddress } from "../../../../cells/a1";
import { fixed } from "../../../../methods/numbers/fixed";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Exercise } from "../exercise";
import { assessed, dimensionOf, ITEMS, mean, numbersOn, type Respondent } from "../ground/answers";
import { classWords, measureRemark, saidOf } from "../ground/words";
import { AGAINST, cellsOf, columnOf, FAULTS, FIRMS, MENDED_KEY, ROWS, typedPage, WITHOUT_TWIN } from "./sheet";

const { outside, word, twin, spelling, reversed, flat, measure } = FAULTS;
const ANSWERS = cellsOf(columnOf(ITEMS[0]!), columnOf(ITEMS[ITEMS.length - 1]!));
const [FIRM, RESPONDENT] = [cellAddress(FIRST_ROW, 0), cellAddress(FIRST_ROW, 1)];
/** Another item of the same dimension as the one worded against the others. */
const COMPANION = "Q5";
/** What the mistyped word looks like. */
const MEANT = SCALE.find(({ word }) => word === "High")!;

/** Answers as a clerk typed them; the numbers of the key are computed, and the reader's words are its own. */
export const TYPED_ANSWERS: Exercise = {
  page: typedPage,
  quotesReader: true,
  questions: [
    {
      question:
        "One answer is not on the scale. In which cell? Which score of which firm does it touch, and how large is that score with and without it?",
      hint: `Compare =MAX(${ANSWERS}) with the scale. A mean in Excel takes in every number, on the scale or not.`,
      answer: ({ problems }) => ({
        cell: outside.cell,
        wrong: `${outside.value} is no answer: the scale ends at ${HIGHEST}. What was meant only the respondent can say.`,
        said: saidOf(problems, outside.cell),
        stands: `Taken into the mean, it makes ${dimension(outside.item)} of ${outside.firm} ${fixed(mean(numbersOn(rowsOf(outside.firm), dimensionOf(outside.item))), 2)}.`,
        right: `${score(outside)}, from the answers that are on the scale.`,
        lesson:
          "A mean takes in whatever is a number. Look at the smallest and the largest answer before anything is computed.",
      }),
    },
    {
      question:
        "One answer is a slip of the keyboard. In which cell? What would AVERAGE make of it, and what should you do before you correct it?",
      hint: `=COUNTA(${ANSWERS}) counts filled cells, =COUNT(${ANSWERS}) numbers. Where they differ there is a text.`,
      answer: ({ problems }) => ({
        cell: word.cell,
        wrong: `“${word.value}” is a text, probably a slip for ${MEANT.word}.`,
        said: saidOf(problems, word.cell),
        stands: `AVERAGE passes over a text without a word: ${dimension(word.item)} of ${word.firm} is ${score(word)}, from one answer less.`,
        right: `${score(word)} while it is left out; ${score(word, withWord(MEANT.value))} if the respondent confirms ${MEANT.word} (${MEANT.value}).`,
        lesson:
          "A missing answer and a mistyped one look the same in a mean. Ask before you correct: a guess is not an answer.",
      }),
    },
    {
      question:
        "One person was typed in twice. Who? Which class does the firm have with both rows, and which with one?",
      hint: `Count each firm and respondent: =COUNTIFS(${absolute(cellsOf(0))},${FIRM},${absolute(cellsOf(1))},${RESPONDENT}) for the first row, and so on.`,
      answer: ({ problems }) => ({
        cell: twin.cell,
        wrong: "The sales manager appears in two rows with the same answers, and so counts twice in the firm's scores.",
        said: saidOf(problems, twin.cell),
        stands: `${twin.firm}: ${classWords(firm(twin.firm))}.`,
        right: `With one of the two rows removed: ${classWords(firm(twin.firm, WITHOUT_TWIN))}.`,
        lesson:
          "The add-in counts both rows, since two people may share a title; whether to remove one is for you to decide.",
      }),
    },
    {
      question: `There are ${FIRMS} firms, but a pivot table finds ${new Set(ROWS.map(({ firm }) => firm)).size}. Why?`,
      hint: `Compare the lengths of the names: =LEN(${FIRM}), and so on. Or count the rows of each name: =COUNTIF(${absolute(cellsOf(0))},${FIRM}).`,
      answer: ({ problems }) => ({
        cell: spelling.cell,
        wrong: "The firm's name has two spaces and a small letter here, unlike in the row above.",
        said: saidOf(problems, spelling.cell),
        stands:
          "A pivot table or COUNTIF takes them for two firms with one respondent each: Excel passes over capitals, but not over spaces.",
        right: `One firm with two respondents: ${classWords(firm(spelling.firm))}.`,
        lesson:
          "Most tools compare names character by character, and a firm falls apart without a word. The add-in passes over spaces and capitals.",
      }),
    },
    {
      question:
        "One statement is worded against its dimension: who agrees says little of it. Which? What has to be done with its answers, and which firm changes its class when it is done?",
      hint: `Read the headings. Then compare two statements on the same dimension: =CORREL(${cellsOf(columnOf(COMPANION))},${cellsOf(columnOf(AGAINST.item))}).`,
      answer: ({ problems }) => ({
        cell: reversed.cell,
        wrong: `“${AGAINST.statement}” speaks against ${dimension(AGAINST.item)}: its answers have to be turned round, 6 minus the answer.`,
        said:
          `${saidOf(problems, reversed.cell)} More it cannot say: no answer is wrong by itself. The sheet HVM Key says which statements are reversed; ` +
          `write Yes for ${AGAINST.item} in its column Reversed, analyse, and put No back afterwards.`,
        stands: `${reversed.firm}: ${classWords(firm(reversed.firm))}.`,
        right: `${AGAINST.item} reversed: ${classWords(firm(reversed.firm, ROWS, MENDED_KEY))}.`,
        lesson: "Whether an item is reversed is declared by whoever wrote it, never inferred from the answers.",
      }),
    },
    {
      question:
        "One person gave the same answer to everything. What does the firm's profile look like, and which class is nearest to it?",
      hint: "Draw the six scores. Which of the six footprints has that shape? What does CORREL say of a row of equal numbers?",
      answer: () => ({
        cell: flat.cell,
        wrong: "Every answer is the same. The six scores are equal, so the profile has no shape.",
        said: `HVM Summary: ${FLAT_REASON}`,
        stands: `CORREL gives #DIV/0!; Euclidean distance names ${String(firm(flat.firm).agreement.euclidean)} all the same, as the flattest footprint.`,
        right: "No class. It may be a firm without a profile, or a person who did not read the questions: ask.",
        lesson: "A method that always gives an answer is not better than one that sometimes says it has none.",
      }),
    },
    {
      question:
        "Mend what you have found so far. For one firm the class still depends on how distance is measured. Which? Which measures say what? What would you report?",
      hint: "Work out two distances for each firm, as on the sheets Exercise 2 and Exercise 3; or let the add-in do it and read “Measures agreeing” in HVM Summary.",
      answer() {
        const measured = firm(measure.firm, WITHOUT_TWIN, MENDED_KEY);
        return {
          cell: measure.cell,
          wrong:
            "Nothing is mistyped. The profile lies between two footprints, and the measures weigh its differences unlike.",
          said: `HVM Distances, for each measure: ${measureRemark(firm(measure.firm)) ?? "all agree."}`,
          stands: `As given: ${classWords(firm(measure.firm))}.`,
          right: `With all else mended: ${classWords(measured)}. ${measureRemark(measured) ?? ""}`,
          lesson:
            "Report the class together with the measure and the disagreement. It is the one firm on which the measures still differ when all else is mended.",
        };
      },
    },
  ],
  states: () => [
    { state: "As given", firms: assessed(ROWS).values() },
    {
      state: `Repeated row removed, ${AGAINST.item} reversed; what is no answer left out`,
      firms: assessed(WITHOUT_TWIN, MENDED_KEY).values(),
    },
  ],
};

function firm(name: string, rows = ROWS, key?: Key) {
  return assessed(rows, key).get(name)!;
}

function score({ firm: name, item }: { firm: string; item: string }, rows = ROWS): string {
  return fixed(firm(name, rows).scores[dimensionOf(item)]!, 2);
}

/** The rows with a number in the place of the mistyped word. */
function withWord(answer: number): Respondent[] {
  return ROWS.map((row) => ({
    ...row,
    answers: row.answers.map((each) => (each === FAULTS.word.value ? answer : each)),
  }));
}

function rowsOf(name: string): Respondent[] {
  return ROWS.filter(({ firm }) => firm === name);
}

function dimension(item: string): string {
  return vpdHeading(PROPOSITIONS[dimensionOf(item)]!);
}
