import { cellAddress } from "../../../cells/a1";
import { quotedSheet } from "../../../cells/sheet-name";
import { COMPUTED_TEXT, HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import type { Page, PageCell } from "../../sheets/page";
import type { Place, Places } from "../ground/places";
import { STEPS, type Look, type Step } from "./steps";

/** What a cell shows while there are no results. */
const NOTHING = '"(no result: run Analyse)"';

/** From the answers to the class, a step a row, with the cells in which each can be seen. */
export function stepsPage(places: Places): Page {
  return {
    title: "Steps explained: how a class comes out of the answers",
    lines: [
      "Each step in words, with cells in which it is done for the first firm. Click an address to read its formula; Excel 365 may show an @ in it, which changes no value.",
      "Change an answer, a weight on HVM Key or a percentage on HVM Footprints: everything follows. Names such as HVM_Sum_A are explained under Formulas, Name Manager.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "Step", format: TEXT, width: 16, wrap: true },
          { heading: "What is done, and why", format: TEXT, width: 40, wrap: true },
          { heading: "Look at", format: TEXT, width: 20, wrap: true },
          { heading: "Column", format: TEXT, width: 15, wrap: true },
          { heading: "Its value", format: TEXT, width: 13, wrap: true },
          { heading: "Its formula", format: TEXT, width: 30, wrap: true },
          { heading: "In words", format: TEXT, width: 28, wrap: true },
          { heading: "Source", format: TEXT, width: 17, wrap: true },
        ],
        rows: STEPS.flatMap((step, i) => rowsOf(step, i + 1, places)),
      },
    ],
  };
}

function rowsOf({ name, words, looks, source }: Step, number: number, places: Places): PageCell[][] {
  const seen = looks.flatMap((look) => {
    const place = places(look);
    return place ? [lookCells(place, look)] : [];
  });
  const [first = [null, null, null, null, null], ...others] = seen;
  return [
    [titleOf(name, number), words, ...first, source],
    ...others.map((cells): PageCell[] => [null, null, ...cells, null]),
  ];
}

function lookCells({ sheet, row, column, heading }: Place, { format = COMPUTED_TEXT, says }: Look): PageCell[] {
  const address = cellAddress(row, column);
  const cell = `${quotedSheet(sheet)}!${address}`;
  return [
    { text: `${sheet}, ${address}`, to: cell },
    heading,
    { formula: `=IFERROR(${cell},${NOTHING})`, format },
    { formula: `=IFERROR(FORMULATEXT(${cell}),"(a value, not a formula)")` },
    says,
  ];
}

/** A step and its row on the page, from 0. */
export interface SeenStep {
  readonly number: number;
  readonly row: number;
}

/** The steps that can be seen on a result sheet. */
export function stepsSeenOn(kind: string, page: Page): SeenStep[] {
  const { row, rows } = page.blocks[0]!;
  return STEPS.flatMap(({ looks, name }, i) => {
    if (!looks.some((look) => look.kind === kind)) return [];
    return [{ number: i + 1, row: row + 1 + rows.findIndex(([first]) => first === titleOf(name, i + 1)) }];
  });
}

function titleOf(name: string, number: number): string {
  return `${number}. ${name}`;
}
