import {
  type CodeName,
  codeNamed,
  CODES_OF,
  CONSTELLATIONS,
  type Facet,
  factsOf,
  isDetail,
  NAMES,
  SHEET_COLUMNS,
  type SheetColumn,
} from "../../methods/constellations";
import type { Column } from "../sheets/sheet";
import { TEXT } from "../sheets/sheet";

/** What a column offers to choose from, and says to whoever is in one of its cells. */
export interface Choice {
  readonly list: readonly string[];
  readonly title: string;
  readonly message: string;
}

/** So many letters Excel takes of a message. */
const MOST_LETTERS = 255;

const SEVERAL = "Several: with ; between. Not known: leave empty.";

/** The rows of definitions above the headings: a question to each column, and its codes. */
const QUESTION_ROW = 4;
const MOST_CODES = Math.max(NAMES.length, ...Object.values(CODES_OF).map((codes) => codes.length));

/** Where the headings stand, from 0; above them, from `first` on, the definitions. */
export const HEADINGS_AT = QUESTION_ROW + 1 + MOST_CODES;
export const DEFINITIONS = { first: QUESTION_ROW, rows: HEADINGS_AT - QUESTION_ROW };

/** Rows below the headings that offer codes; as many as a study of small firms has, and some more. */
export const ROWS_OFFERED = 200;

/** Above everything: what a row is, and how a cell is filled in. */
export function linesAbove(isFolded: boolean): readonly string[] {
  const where = isFolded
    ? `open rows ${DEFINITIONS.first + 1} to ${HEADINGS_AT} by the + beside row ${HEADINGS_AT + 1}`
    : "it stands above each heading";
  return [
    "Service relationships, to be coded",
    "A row is one relationship: a firm, one of its services, and the partners it is provided with. Choose a code, or type several with ; between: each applies, or may apply.",
    `Leave empty what is not known: that never rules anything out. What the codes mean: ${where}. Details and structure (grouped) are as welcome, and may be left out.`,
  ];
}

const WIDTHS: Readonly<Record<Exclude<SheetColumn["is"], "codes">, number>> = {
  firm: 20,
  service: 28,
  partners: 28,
  evidence: 34,
  judged: 44,
  employees: 12,
};

/** The columns as they look. */
export const COLUMNS: readonly Column[] = SHEET_COLUMNS.map((column) => ({
  heading: column.heading,
  format: column.is === "employees" ? "General" : TEXT,
  width: column.is === "codes" ? (isDetail(column) ? 20 : 28) : WIDTHS[column.is],
  wrap: true,
}));

/** The first of the grouped columns, and how many there are. */
export const GROUPED = { first: SHEET_COLUMNS.findIndex(isDetail), columns: SHEET_COLUMNS.filter(isDetail).length };

/** The cells above a heading: what is asked, and what may be answered, each with its meaning. */
export function definitionsOf(column: SheetColumn): readonly string[] {
  if (column.is === "codes") return [factsOf(column.facet).question, ...CODES_OF[column.facet].map(meaning)];
  if (column.is === "judged")
    return [ASKED.judged, ...CONSTELLATIONS.map(({ name, lookFor }) => `${name}: ${lookFor}.`)];
  return [column.is === "evidence" ? EVIDENCE : ASKED[column.is]];
}

const EVIDENCE = "What do the codes rest on: a quotation, a page, an interview?";

const ASKED = {
  firm: "Which firm? Spelt alike in every row.",
  service: "Which of its services? Without one, a row is never taken together with another.",
  partners:
    "With whom? Several with ; between. Without partners: none, alone or in-house; that is no constellation, and is counted as such.",
  judged:
    "Which of the nine do you hold it to be, if you have a judgement? It is set beside what the codes come to, and changes nothing of that.",
  employees: "How many people work for the firm? The firms that were studied have fewer than 250.",
} as const;

/** What a column offers; null where there is nothing to choose. */
export function choiceOf(column: SheetColumn): Choice | null {
  if (column.is === "judged")
    return { list: NAMES, title: column.heading, message: "What you hold it to be, if you have a judgement." };
  if (column.is !== "codes") return null;
  return { list: CODES_OF[column.facet], title: column.heading, message: messageOf(column.facet) };
}

/** What each code means, where that is short enough; else what is asked. */
function messageOf(facet: Facet): string {
  const meanings = `${CODES_OF[facet].map(meaning).join(". ")}. ${SEVERAL}`;
  if (meanings.length <= MOST_LETTERS) return meanings;
  return `${factsOf(facet).question} ${SEVERAL} Meanings: above the heading.`;
}

function meaning(code: CodeName): string {
  return `${code}: ${codeNamed(code)!.meaning}`;
}
