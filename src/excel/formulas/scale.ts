import { HIGHEST, LOWEST, reverse, SCALE } from "../../methods/hvm";
import { cellAddress } from "../../cells/a1";
import { quotedSheet } from "../../cells/sheet-name";
import type { Reading } from "../answers/ground/reading";
import { COMPUTED_TEXT, HEADINGS_ROW, TEXT, type Cell, type ReportSheet } from "../sheets/sheet";
import { trimmed } from "./follow";
import { NAMES } from "./names";

/** Which column of the scale holds what an answer counts as, counted from 1 as INDEX does; and if its item is reversed. */
export const COUNTS_AS = 2;
export const COUNTS_REVERSED = 3;

/** HVM Scale: what a cell of the survey counts as. What is not in this list does not count. */
export function scaleSheet(reading: Reading): ReportSheet {
  return {
    kind: "scale",
    title: "HVM Scale: what an answer counts as",
    lines: [
      "HVM Answers looks every answer up here. What is not listed does not count: empty cells, 0 and N/A, and whatever HVM Problems lists.",
      "Numbers and words count as the reader takes them; other spellings of your survey follow below. An answer x to a reversed item counts as 6 − x.",
    ],
    blocks: [
      {
        table: "HVM_Scale_Words",
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "Answer", format: COMPUTED_TEXT, width: 24 },
          { heading: "Counts as", format: "0", width: 12 },
          { heading: "If reversed", format: "0", width: 12 },
          { heading: "What it is", format: TEXT, width: 40 },
        ],
        rows: [...theScale(), ...spellings(reading)],
        names: [
          { name: NAMES.scale, column: 0, columns: 3 },
          { name: NAMES.scaleAnswers, column: 0 },
        ],
      },
    ],
    figures: [],
  };
}

function entry(answer: string, value: number, what: string): Cell[] {
  return [answer, value, reverse(value), what];
}

function theScale(): Cell[][] {
  return [
    ...SCALE.map(({ value }) => entry(String(value), value, "A number")),
    ...SCALE.map(({ value, word }) => entry(word, value, "A word of the scale")),
  ];
}

/** Texts of the survey that were read as answers, and are none of those above; each where it stands first. */
function spellings({ study, places }: Reading): Cell[][] {
  if (study.kind !== "answers") return [];
  const { codes, items } = study.answers;
  // Formulas see through case and spaces around and between words.
  const known = new Set(theScale().map(([answer]) => String(answer).toLowerCase()));
  const found: Cell[][] = [];
  places!.respondents.forEach(({ answers }, r) =>
    answers.forEach((cell, i) => {
      const code = codes[r * items.length + i]!;
      if (typeof cell?.value !== "string" || code < LOWEST || code > HIGHEST) return;
      const spelling = trimmed(cell.value);
      if (known.has(spelling.toLowerCase())) return;
      known.add(spelling.toLowerCase());
      found.push(entry(spelling, code, `As in ${quotedSheet(cell.sheet)}!${cellAddress(cell.row, cell.column)}`));
    }),
  );
  return found;
}
