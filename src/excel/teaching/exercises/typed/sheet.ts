import { DEFAULT_KEY, type Key, SCALE_LEGEND } from "../../../../methods/hvm";
import { foldedName } from "../../../../cells/text";
import { areaAddress, cellAddress } from "../../../../cells/a1";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { itemNamed, ITEMS, type Respondent } from "../ground/answers";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page } from "../../../sheets/page";

/** The rows as a clerk typed them, with seven faults or traps. */
const TYPED: readonly (readonly [firm: string, respondent: string, ...answers: (number | string)[]])[] = [
  ["Alder Valves", "Managing director", 5, 4, 3, 2, 1, 2, 4, 4, 2, 2, 5, 3],
  ["Alder Valves", "Design manager", 4, 3, 3, 2, 2, 2, 6, 4, 2, 3, 5, 2],
  ["Birch Pumps", "Sales manager", 5, 4, 3, 3, 3, 2, 3, 3, 3, 2, 3, 2],
  ["Birch Pumps", "Managing director", 3, 5, 3, 3, 3, 5, 3, 4, 1, 4, 3, 3],
  ["Birch Pumps", "Sales manager", 5, 4, 3, 3, 3, 2, 3, 3, 3, 2, 3, 2],
  ["Cedar Seals", "Managing director", 3, 2, 2, 3, 4, 4, 3, 3, 2, 3, 1, 4],
  ["Cedar Seals", "Production manager", 3, 2, 2, 3, 5, "hihg", 3, 2, 2, 3, 1, 3],
  ["Dogwood Drives", "Production manager", 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
  ["Elm Gears", "Managing director", 2, 3, 3, 3, 3, 5, 3, 4, 3, 3, 2, 5],
  ["Elm Gears", "Sales manager", 2, 3, 3, 3, 3, 5, 3, 3, 3, 3, 2, 4],
  ["Fir Fasteners", "Managing director", 2, 2, 5, 3, 1, 2, 3, 3, 5, 3, 5, 3],
  ["Fir  fasteners", "Production manager", 2, 3, 4, 4, 1, 3, 2, 2, 4, 4, 4, 3],
];

/** How many firms there are, however they are spelt. */
export const FIRMS = new Set(TYPED.map(([firm]) => foldedName(firm))).size;

/** Columns that name whose answers they are. */
const NAMES = 2;

export const ROWS: readonly Respondent[] = TYPED.map(([firm, respondent, ...answers]) => ({
  firm,
  respondent,
  answers,
}));

/** The statement that runs against the others: agreeing with it speaks against technological integration. */
export const AGAINST = { item: "Q12", statement: "Customers have to take our products as they are." } as const;

/** The questionnaire's key as this exercise needs it. */
export const MENDED_KEY: Key = {
  items: DEFAULT_KEY.items.map((item) => (item.item === AGAINST.item ? { ...item, reversed: true } : item)),
};

/** The row that repeats a respondent. */
const TWIN = 4;

/** Without the row that repeats a respondent; with `MENDED_KEY` everything that can be mended without asking is. */
export const WITHOUT_TWIN: readonly Respondent[] = ROWS.filter((_, row) => row !== TWIN);

/** Where each fault is. */
export const FAULTS = {
  outside: answerAt(1, "Q8"),
  word: answerAt(6, "Q6"),
  twin: { firm: "Birch Pumps", cell: cellAddress(FIRST_ROW + TWIN, 1) },
  spelling: { firm: "Fir Fasteners", cell: cellAddress(FIRST_ROW + 11, 0) },
  reversed: { firm: "Cedar Seals", cell: cellAddress(HEADINGS_ROW, columnOf(AGAINST.item)) },
  flat: { firm: "Dogwood Drives", cell: rowsAddress(7, 1) },
  measure: { firm: "Elm Gears", cell: rowsAddress(8, 2) },
} as const;

/** The cells of some columns of the table, without their headings. */
export function cellsOf(first: number, last = first): string {
  return areaAddress({ row: FIRST_ROW, column: first, rows: ROWS.length, columns: last - first + 1 });
}

export function columnOf(item: string): number {
  return NAMES + ITEMS.indexOf(item);
}

function answerAt(row: number, item: string) {
  const { firm, answers } = ROWS[row]!;
  return { firm, item, cell: cellAddress(FIRST_ROW + row, columnOf(item)), value: answers[ITEMS.indexOf(item)]! };
}

/** The answers of some respondents. */
function rowsAddress(row: number, rows: number): string {
  return areaAddress({ row: FIRST_ROW + row, column: NAMES, rows, columns: ITEMS.length });
}

/** The table of answers, headed by the statements, of which one is worded against the others. */
export function typedPage(): Page {
  const statements = ITEMS.map((item) => (item === AGAINST.item ? AGAINST.statement : itemNamed(item).statement));
  return {
    title: "Exercise 1: find what is wrong with these answers",
    lines: [
      `${FIRMS} invented firms answered ${ITEMS.length} of the ${DEFAULT_KEY.items.length} statements, a row each respondent: ${SCALE_LEGEND}, 0 not applicable.`,
      "The questions are on the sheet Exercises. Correct the cells here as you go; choose this sheet in the add-in's pane to check.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "Firm", format: TEXT, width: 17 },
          { heading: "Respondent", format: TEXT, width: 18 },
          ...ITEMS.map((item, i) => ({ heading: `${item}. ${statements[i]!}`, format: "0", width: 11 })),
        ],
        centred: [NAMES, NAMES + ITEMS.length - 1],
        rows: ROWS.map(({ firm, respondent, answers }) => [firm, respondent, ...answers]),
      },
    ],
  };
}
