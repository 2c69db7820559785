import { DEFAULT_KEY, VPDS } from "../../../../methods/hvm";
import { absolute, areaAddress, cellAddress } from "../../../../cells/a1";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page, PageBlock, PageCell } from "../../../sheets/page";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { Calculation } from "../ground/calculation";
import { dimensionOf } from "../ground/answers";
import type { Sample } from "../ground/sample";
import { answersOf } from "./without";

/** A firm with one respondent, whose class no single item changes. */
export const FIRM = "FG4";

const { items: ITEMS } = DEFAULT_KEY;
/** Item, statement and dimension stand before the answers, and behind them room for what the reader finds. */
const ANSWER = 3;
const NOTES = ANSWER + 1;

/** Beside the answers, with a column between. */
export const CALCULATION = new Calculation(HEADINGS_ROW, NOTES + 2);

/** The cells with the answers to all items. */
export const ANSWERS = areaOf(ANSWER);

/** The cell with the answer to an item. */
export function cellOf(item: string): string {
  return cellAddress(FIRST_ROW + ITEMS.findIndex((each) => each.item === item), ANSWER);
}

/** The answers of a firm, and beside them its class in formulas that pass over what is deleted. */
export function stabilityPage(sample: Sample): Page {
  return {
    title: `Exercise 4: would other questions have given ${FIRM} the same class?`,
    lines: [
      `The answers of ${FIRM} from the Sample study (a reconstruction: one respondent, ${ITEMS.length} statements), and beside them its class worked out in formulas.`,
      "Leave a statement out: delete its answer, read Nearest and Margin, and put the answer back (Ctrl+Z). The empty column is for what you read.",
    ],
    blocks: [answersBlock(sample), CALCULATION.block("Worked out from the answers that stand", scoreFormula)],
  };
}

function answersBlock(sample: Sample): PageBlock {
  const answers = answersOf(sample, FIRM);
  return {
    row: HEADINGS_ROW,
    column: 0,
    columns: [
      { heading: "Item", format: TEXT, width: 7 },
      { heading: "Statement", format: TEXT, width: 78 },
      { heading: "VPD", format: TEXT, width: 7 },
      { heading: `${FIRM}'s answer`, format: "0", width: 10 },
      { heading: "Nearest, and margin, without it", format: TEXT, width: 34 },
    ],
    centred: [ANSWER, ANSWER],
    rows: ITEMS.map(({ item, statement }, i): PageCell[] => [
      item,
      statement,
      VPDS[dimensionOf(item)]!,
      answers[i]!,
      null,
    ]),
  };
}

/** The mean of the answers on a dimension; what is deleted does not count. */
function scoreFormula(v: number): string {
  return `=AVERAGEIFS(${absolute(ANSWERS)},${absolute(areaOf(ANSWER - 1))},${CALCULATION.letter(v)})`;
}

function areaOf(column: number): string {
  return areaAddress({ row: FIRST_ROW, column, rows: ITEMS.length, columns: 1 });
}
