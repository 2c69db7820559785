import { type FirmFacts, PROCESSES, PROPOSITIONS } from "../../methods/hvm";
import type { Page, PageBlock } from "../sheets/page";
import { HEADINGS_ROW, TEXT } from "../sheets/sheet";
import { FIRMS_SHEET } from "../workbook/setting-sheets";

/** A firm and what else is known of it. */
export interface KnownFirm extends FirmFacts {
  readonly firm: string;
}

/** What is entered to mark a process. */
const MARK = "x";

export const HEADINGS = ["Firm", "Desired proposition", ...PROCESSES] as const;

/** What the columns beside the firm offer to choose from, and what is said of anything else. */
export const CHOICES: readonly {
  readonly list: readonly string[];
  readonly title: string;
  readonly message: string;
}[] = [
  {
    list: PROPOSITIONS.map(({ name }) => name),
    title: "Not a proposition",
    message: "Choose one of the six propositions from the list; or leave the cell empty.",
  },
  ...PROCESSES.map(() => ({
    list: [MARK],
    title: "Not a mark",
    message: `Enter ${MARK} to mark the process; or leave the cell empty.`,
  })),
];

/** A firm's row. */
export function rowOf({ firm, desired, processes }: KnownFirm): string[] {
  return [firm, desired ?? "", ...PROCESSES.map((process) => (processes?.includes(process) ? MARK : ""))];
}

/** Rows without a firm below those with one: that many can be typed into as they are. */
const BLANK_ROWS = 10;

export type FirmsPage = Page & { readonly blocks: readonly [PageBlock] };

/** The sheet, with a row for each firm and some without. */
export function firmsPage(firms: readonly KnownFirm[]): FirmsPage {
  return {
    title: `${FIRMS_SHEET}: what else is known of the firms`,
    lines: [
      "Which proposition does the firm wish to follow? Which of its processes are predominant? Choose from the lists in the cells.",
      "Leave empty what is not known. Firms are spelt as beside their answers; further ones can be added below.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: HEADINGS.map((heading, c) => ({ heading, format: TEXT, width: c < 2 ? 28 : 16 })),
        centred: [2, HEADINGS.length - 1],
        rows: [...firms.map(rowOf), ...Array.from({ length: BLANK_ROWS }, () => HEADINGS.map(() => ""))],
      },
    ],
  };
}
