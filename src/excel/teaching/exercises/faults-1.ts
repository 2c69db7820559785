import { FLAT_REASON, HIGHEST, type Key, PROPOSITIONS, SCALE } from "../../../methods/hvm";
import { fixed } from "../../../cells/fixed";
import type { Reading } from "../../answers/ground/reading";
import { vpdHeading } from "../../../methods/hvm";
import { assessed, dimensionOf, mean, numbersOn, type Respondent } from "./answers";
import { AGAINST, FAULTS_1, MENDED_KEY, ROWS_1, WITHOUT_TWIN } from "./exercise-1";
import { classWords, measureRemark, saidOf, type Fault } from "./fault";

/** What the mistyped word looks like. */
const MEANT = SCALE.find(({ word }) => word === "High")!;

/** The faults of exercise 1 in the order of the questions; the numbers are computed, and the reader's words are its own. */
export function faults1(reading: Pick<Reading, "problems">): Fault[] {
  const { outside, word, twin, spelling, reversed, flat, measure } = FAULTS_1;
  const firm = (name: string, rows = ROWS_1, key?: Key) => assessed(rows, key).get(name)!;
  const score = ({ firm: name, item }: { firm: string; item: string }, rows = ROWS_1) =>
    fixed(firm(name, rows).scores[dimensionOf(item)]!, 2);
  const measured = firm(measure.firm, WITHOUT_TWIN, MENDED_KEY);
  return [
    {
      cell: outside.cell,
      wrong: `${outside.value} is no answer: the scale ends at ${HIGHEST}. What was meant only the respondent can say.`,
      said: saidOf(reading, outside.cell),
      stands: `Taken into the mean, it makes ${dimension(outside.item)} of ${outside.firm} ${fixed(mean(numbersOn(rowsOf(outside.firm), dimensionOf(outside.item))), 2)}.`,
      right: `${score(outside)}, from the answers that are on the scale.`,
      lesson:
        "A mean takes in whatever is a number. Look at the smallest and the largest answer before anything is computed.",
    },
    {
      cell: word.cell,
      wrong: `“${word.value}” is a text, probably a slip for ${MEANT.word}.`,
      said: saidOf(reading, word.cell),
      stands: `AVERAGE passes over a text without a word: ${dimension(word.item)} of ${word.firm} is ${score(word)}, from one answer less.`,
      right: `${score(word)} while it is left out; ${score(word, withWord(MEANT.value))} if the respondent confirms ${MEANT.word} (${MEANT.value}).`,
      lesson:
        "A missing answer and a mistyped one look the same in a mean. Ask before you correct: a guess is not an answer.",
    },
    {
      cell: twin.cell,
      wrong: "The sales manager stands in two rows with the same answers, and weighs double in the firm's scores.",
      said: saidOf(reading, twin.cell),
      stands: `${twin.firm}: ${classWords(firm(twin.firm))}.`,
      right: `With one of the two rows removed: ${classWords(firm(twin.firm, WITHOUT_TWIN))}.`,
      lesson:
        "The add-in counts both rows, since two people may share a title; whether to remove one is for you to decide.",
    },
    {
      cell: spelling.cell,
      wrong: "The firm's name has two spaces and a small letter here, unlike in the row above.",
      said: saidOf(reading, spelling.cell),
      stands:
        "A pivot table or COUNTIF takes them for two firms with one respondent each: Excel passes over capitals, but not over spaces.",
      right: `One firm with two respondents: ${classWords(firm(spelling.firm))}.`,
      lesson:
        "Most tools compare names character by character, and a firm falls apart without a word. The add-in passes over spaces and capitals.",
    },
    {
      cell: reversed.cell,
      wrong: `“${AGAINST.statement}” speaks against ${dimension(AGAINST.item)}: its answers have to be turned round, 6 minus the answer.`,
      said:
        "Nothing, and it cannot: no answer is wrong by itself. The sheet HVM Key says which statements are reversed; " +
        `write Yes for ${AGAINST.item} in its column Reversed, analyse, and put No back afterwards.`,
      stands: `${reversed.firm}: ${classWords(firm(reversed.firm))}.`,
      right: `${AGAINST.item} reversed: ${classWords(firm(reversed.firm, ROWS_1, MENDED_KEY))}.`,
      lesson: "Whether an item is reversed is declared by whoever wrote it, never inferred from the answers.",
    },
    {
      cell: flat.cell,
      wrong: "Every answer is the same. The six scores are equal, so the profile has no shape.",
      said: `HVM Summary: ${FLAT_REASON}`,
      stands: `CORREL gives #DIV/0!; Euclidean distance names ${String(firm(flat.firm).agreement.euclidean)} all the same, as the flattest footprint.`,
      right: "No class. It may be a firm without a profile, or a person who did not read the questions: ask.",
      lesson: "A method that always gives an answer is not better than one that sometimes says it has none.",
    },
    {
      cell: measure.cell,
      wrong:
        "Nothing is mistyped. The profile lies between two footprints, and the measures weigh its differences unlike.",
      said: `HVM Distances, for each measure: ${measureRemark(firm(measure.firm)) ?? "all agree."}`,
      stands: `As the sheet stands: ${classWords(firm(measure.firm))}.`,
      right: `With all else mended: ${classWords(measured)}. ${measureRemark(measured) ?? ""}`,
      lesson:
        "Report the class together with the measure and the disagreement. It is the one firm on which the measures still differ when all else is mended.",
    },
  ];
}

/** The rows with a number in the place of the mistyped word. */
function withWord(answer: number): Respondent[] {
  return ROWS_1.map((row) => ({
    ...row,
    answers: row.answers.map((each) => (each === FAULTS_1.word.value ? answer : each)),
  }));
}

function rowsOf(name: string): Respondent[] {
  return ROWS_1.filter(({ firm }) => firm === name);
}

function dimension(item: string): string {
  return vpdHeading(PROPOSITIONS[dimensionOf(item)]!);
}
