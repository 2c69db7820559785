/** What a single cell may hold: one answer of the base study is replaced, nothing else. */
import type { Case, CellDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import type { Answer } from "../../../support/draft";
import { base, cellOf, change, ITEMS, put, reads, respondentRows } from "../../../support/draft";

/** A different cell for each case, so that no place is special. */
let turn = 0;
function next(): { person: number; item: string } {
  turn += 1;
  return { person: 1 + ((turn * 3) % 5), item: ITEMS[(turn * 7) % 33]! };
}

function refused(value: CellDraft, name: string, format?: string): Case {
  const { person, item } = next();
  const cell = cellOf(person, item);
  const sheet = put(respondentRows(base()), { [cell]: value });
  if (format !== undefined) sheet.formats = { [cell]: format };
  const raw = typeof value === "object" && value !== null ? value.error : value!;
  return malformed(
    `${name} is refused and named by cell`,
    sheet,
    reads(change(base(), person, { [item]: "refused" }), {
      problems: [{ severity: "refused", sheet: "Answers", cell, value: raw }],
    }),
  );
}

function counts(value: CellDraft, as: Answer, name: string): Case {
  const { person, item } = next();
  return unusual(
    `${name} ${typeof as === "number" ? `counts as ${as}` : `is ${as}`}`,
    put(respondentRows(base()), { [cellOf(person, item)]: value }),
    reads(change(base(), person, { [item]: as })),
  );
}

function dated(): Case {
  const { person, item } = next();
  const cell = cellOf(person, item);
  return malformed(
    "a 3 with a date format counts as 3 and is reported",
    { ...put(respondentRows(base()), { [cell]: 3 }), formats: { [cell]: "yyyy-mm-dd" } },
    reads(change(base(), person, { [item]: 3 }), {
      problems: [{ severity: "notice", sheet: "Answers", cell, mentions: [/date/i] }],
    }),
  );
}

export const answers: Case[] = [
  // Numbers off the scale
  refused(6, "an answer of 6"),
  refused(7, "an answer of 7"),
  refused(9, "a 9 that means no answer"),
  refused(99, "a 99 that means no answer"),
  refused(-9, "a −9 that means no answer"),
  refused(-1, "an answer of −1"),
  refused(-4, "a 4 with a slip of the minus key"),
  refused(33, "an answer of 33 (a key held too long)"),
  refused(45, "an answer of 45 (two keys at once)"),
  refused(1e9, "an answer of 1,000,000,000"),
  refused(3.5, "an answer of 3.5"),
  refused(0.5, "an answer of 0.5 (which rounding makes 0 or 1)"),
  refused(4.5, "an answer of 4.5"),
  refused(5.4, "an answer of 5.4"),
  refused(0.8, "an answer of 0.8"),
  refused(3.00000001, "an answer that is 1e-8 off a whole number"),
  refused(2000, "a year as an answer"),

  // Numbers that are whole within 1e-9
  counts(2.9999999999999996, 3, "2.9999999999999996"),
  counts(3.0000000001, 3, "3.0000000001, within 1e-9,"),
  counts(5.0000000001, 5, "5.0000000001, within 1e-9,"),
  counts(0, "N/A", "0"),

  // Dates and formats
  refused(45000, "a date", "yyyy-mm-dd"),
  refused(45385, "a date that Excel made of 4/3", "d-mmm"),
  refused(0.125, "a time of day", "hh:mm"),
  refused(0.8, "80 %", "0%"),
  dated(),

  // Booleans and errors
  refused(true, "TRUE"),
  refused(false, "FALSE (which is 0 to JavaScript)"),
  refused("TRUE", 'the text "TRUE"'),
  refused({ error: "#N/A" }, "the error #N/A, which is not N/A,"),
  refused({ error: "#DIV/0!" }, "the error #DIV/0!"),
  refused({ error: "#VALUE!" }, "the error #VALUE!"),
  refused({ error: "#REF!" }, "the error #REF!"),
  refused({ error: "#NAME?" }, "the error #NAME?"),
  refused("#N/A", 'the text "#N/A"'),

  // Slips and near misses
  refused("hihg", '"hihg"'),
  refused("Hgih", '"Hgih"'),
  refused("Hi gh", '"Hi gh"'),
  refused("Med", '"Med"'),
  refused("VH", '"VH"'),
  refused("Very Low", '"Very Low", which is not on the scale,'),
  refused("Medium to High", '"Medium to High", which is not on the scale,'),
  refused("Not high", '"Not high"'),
  refused("Higher", '"Higher"'),
  refused("High, Medium", "two words of the scale"),
  refused("three", "a number in words"),
  refused("IV", "a Roman number"),
  refused("Ⅳ", "a Roman number of one character"),
  refused("４", "a full-width digit"),
  refused("٤", "an Arabic-Indic digit"),
  refused("⑤", "a digit in a circle"),
  refused("4²", "a digit with a footnote mark"),
  refused("l", "a letter l for 1"),
  refused("O", "a letter O for 0"),
  refused("S", "a letter S for 5"),

  // Two answers, or a doubt
  refused("3 or 4", '"3 or 4"'),
  refused("3-4", '"3-4"'),
  refused("1-2", '"1-2"'),
  refused("3–4", '"3–4" with a long dash'),
  refused("3/4", '"3/4"'),
  refused("4/5", '"4/5" (four out of five)'),
  refused("4;5", '"4;5"'),
  refused("4, 5", '"4, 5"'),
  refused("4 5", '"4 5"'),
  refused("4?", '"4?"'),
  refused("~4", '"~4"'),
  refused("4*", '"4*"'),
  refused(">3", '">3"'),
  refused("<5", '"<5"'),
  refused("4+", '"4+"'),
  refused("4th", '"4th"'),
  refused("4 stars", '"4 stars"'),
  refused("4 (not sure)", '"4 (not sure)"'),
  refused("4 see comment", '"4 see comment"'),
  refused("5 = Low", 'number and word that disagree, "5 = Low",'),
  refused("1 - Very High", 'number and word of a turned scale, "1 - Very High",'),
  refused("3 - N/A", '"3 - N/A"'),
  refused("4 - Hihg", '"4 - Hihg"'),
  refused("6 - Very High", '"6 - Very High"'),

  // Numbers that only a lenient parser takes for 1..5
  refused("3,5", '"3,5"'),
  refused("3.5", 'the text "3.5"'),
  refused("6", 'the text "6"'),
  refused("45", 'the text "45"'),
  refused("0x4", '"0x4" (which JavaScript reads as 4)'),
  refused("4%", '"4%"'),
  refused("$4", '"$4"'),
  refused("#4", '"#4"'),
  refused("'4", "a 4 behind an apostrophe that is part of the text"),
  refused("(3)", "an accountant's negative number"), // our reading of rule 21: a bracket without a word is no answer
  refused("1,000", '"1,000"'),
  refused("4\u200b", "a 4 with an invisible character"), // our reading of rule 15: zero width is no white space
  refused("<b>4</b>", "a 4 in HTML"),
  refused("=4", "the text =4 that was never a formula"),
  refused("2023-04-01", "a date as text"),
  refused("1-Apr", "a date that Excel would make of 1-4, as text,"),

  // Other ways of saying nothing; only N/A, NA, not applicable, the three dashes and 0 are N/A
  refused("?", '"?"'),
  refused("x", '"x"'),
  refused("*", '"*"'),
  refused(".", '"."'),
  refused("✓", "a tick"),
  refused("don't know", '"don\'t know"'),
  refused("yes", '"yes"'),
  refused("none", '"none"'),
  refused("NaN", '"NaN"'),
  refused("null", '"null"'),
  refused("undefined", '"undefined"'),
  refused("See attached e-mail of 4 March, where I gave this a 5.", "a sentence"),
  // our reading of section 2: the list of N/A is closed; points inside it are not folded away
  refused("N.A.", '"N.A."'),

  counts("N/A", "N/A", '"N/A"'),
  counts("n/a", "N/A", '"n/a"'),
  counts("NA", "N/A", '"NA"'),
  counts("na", "N/A", '"na"'),
  counts(" Not  Applicable ", "N/A", '" Not  Applicable "'),
  counts("-", "N/A", "a hyphen"),
  counts("–", "N/A", "an en dash"),
  counts("—", "N/A", "an em dash"),
  counts("0", "N/A", 'the text "0"'),
  counts("0 = Not Applicable", "N/A", '"0 = Not Applicable"'), // our reading of rule 21: number and word agree
  counts("", "missing", 'the text ""'),
  counts("   ", "missing", "a cell of spaces"),
  counts("\u00a0", "missing", "a no-break space"),

  counts("4", 4, 'the text "4"'),
  counts(" 4 ", 4, 'the text " 4 "'),
  counts("\u00a04", 4, "a 4 behind a no-break space"),
  counts("3.0", 3, 'the text "3.0"'),
  counts("very high", 5, '"very high"'),
  counts("VERY HIGH", 5, '"VERY HIGH"'),
  counts("very\u00a0 high", 5, '"very  high" with a no-break space'),
  counts("Low to Medium", 2, '"Low to Medium"'),
  counts("low TO medium ", 2, '"low TO medium "'),
  counts("low", 1, '"low"'),
  counts("Medium", 3, '"Medium"'),
  counts("4 - High", 4, '"4 - High"'),
  counts("5 = Very High", 5, '"5 = Very High"'),
  counts("2 - Low to Medium", 2, '"2 - Low to Medium"'),
  // our reading of rule 21: number and word together count when they agree, whatever stands between them
  counts("4 – High", 4, '"4 – High"'),
  counts("4. High", 4, '"4. High"'),
  counts("4: high", 4, '"4: high"'),
  counts("4 High", 4, '"4 High"'),
  counts("(4) High", 4, '"(4) High"'),
  counts("High (4)", 4, '"High (4)"'),
];
