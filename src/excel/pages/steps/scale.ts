import { cellAddress } from "../../../cells/a1";
import { quotedSheet } from "../../../cells/sheet-name";
import { isAnswer, pointsByCode, reverse, SCALE } from "../../../methods/hvm";
import { tablesOf } from "../../../methods/table";
import { pointsOf } from "../../answers/declared/points";
import type { Reading } from "../../answers/ground/reading";
import { trimmed } from "../../formulas/follow";
import { NAMES } from "../../formulas/names";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { ResultPage, Results } from "../page";

interface Entry {
  readonly answer: string;
  readonly value: number;
  readonly what: string;
}

/** As many as a value has where answers lie between points. */
const decimals = ({ reading: { study } }: Results) => (study.kind === "answers" && study.answers.scale ? 2 : 0);

const SCALE_WORDS = tablesOf<Entry, Results>().table({
  answer: { heading: "Answer", unit: "entry", width: 24, value: ({ answer }) => answer },
  countsAs: { heading: "Counts as", unit: "count", decimals, width: 12, value: ({ value }) => value },
  ifReversed: { heading: "If reversed", unit: "count", decimals, width: 12, value: ({ value }) => reverse(value) },
  what: { heading: "What it is", unit: "text", width: 40, value: ({ what }) => what },
});

/** Which column of the range HVM_Scale holds what an answer counts as, counted from 1 as INDEX does; and if its item is reversed. */
export const COUNTS_AS = placeOf("countsAs");
export const COUNTS_REVERSED = placeOf("ifReversed");

function placeOf(id: keyof typeof SCALE_WORDS.columns): number {
  return Object.keys(SCALE_WORDS.columns).indexOf(id) + 1;
}

/** HVM Scale: what a cell of the survey counts as. What is not in this list does not count. */
export const SCALE_PAGE: ResultPage = {
  kind: "scale",
  name: "HVM Scale",
  shows: "what an answer counts as: the numbers, the words of the scale, other spellings found in your survey",
  isMade: ({ live, reading }) => live !== null && reading.study.kind === "answers",
  title: () => "HVM Scale: what an answer counts as",
  lines: () => [
    "HVM Answers looks every answer up here. What is not listed does not count: empty cells, 0 and N/A, and whatever HVM Problems lists.",
    "Numbers and words count as the reader takes them; other spellings of your survey follow below. An answer x to a reversed item counts as 6 − x.",
  ],
  blocks: (results) => [
    blockOf(new Grid(SCALE_WORDS, results), {
      table: "HVM_Scale_Words",
      rows: entries(results.reading),
      names: [
        { name: NAMES.scale, from: "answer", to: "ifReversed" },
        { name: NAMES.scaleAnswers, of: "answer" },
      ],
    }),
  ],
};

/** What was declared goes before the scale; other spellings come last, each as it was read. */
function entries(reading: Reading): Entry[] {
  const declared = reading.declared?.scale ?? null;
  const words = (reading.declared?.words ?? []).map(({ what }) => what.toLowerCase());
  const points = (declared === null ? [] : pointsOf(declared))
    .map(({ number, countsAs }) => ({
      answer: String(number),
      value: countsAs,
      what: "A number of the declared scale",
    }))
    .filter(({ answer }) => !words.includes(answer));
  const own = (reading.declared?.words ?? []).flatMap(({ what, means }) =>
    means === "N/A" || means === "missing" ? [] : [{ answer: what, value: Number(means), what: "Declared" }],
  );
  const ours = THE_SCALE.filter(({ what }) => declared === null || what !== A_NUMBER).filter(
    ({ answer }) => !words.includes(answer.toLowerCase()),
  );
  const listed = [...own, ...points, ...ours];
  return [...listed, ...spellings(reading, listed)];
}

const A_NUMBER = "A number";

const THE_SCALE: readonly Entry[] = [
  ...SCALE.map(({ value }) => ({ answer: String(value), value, what: A_NUMBER })),
  ...SCALE.map(({ value, word }) => ({ answer: word, value, what: "A word of the scale" })),
];

/** Texts of the survey that were read as answers, and are none of those above; each where it stands first. */
function spellings({ study, places }: Reading, listed: readonly Entry[]): Entry[] {
  if (study.kind !== "answers") return [];
  const { codes, items } = study.answers;
  const points = pointsByCode(study.answers);
  // Formulas see through case and spaces around and between words.
  const known = new Set(listed.map(({ answer }) => answer.toLowerCase()));
  const found: Entry[] = [];
  places!.respondents.forEach(({ answers }, r) =>
    answers.forEach((cell, i) => {
      const code = codes[r * items.length + i]!;
      if (typeof cell?.value !== "string" || !isAnswer(code)) return;
      const answer = trimmed(cell.value);
      if (known.has(answer.toLowerCase())) return;
      known.add(answer.toLowerCase());
      const what = `As in ${quotedSheet(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;
      found.push({ answer, value: points[code]!, what });
    }),
  );
  return found;
}
