import { DEFAULT_KEY, VPDS } from "../../../../methods/hvm";
import { absolute, areaAddress, cellAddress } from "../../../../cells/a1";
import type { Page, PageBlock, PageCell } from "../../../sheets/page";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { Calculation, CALCULATION_TEXT } from "../ground/calculation";
import { dimensionOf } from "../ground/answers";
import type { Sample } from "../ground/sample";
import { respondentOf } from "./without";

/** A firm with one respondent, whose class no single item changes. */
export const FIRM = "FG4";

const { items: ITEMS } = DEFAULT_KEY;
/** Above the answers, so that both can be seen at once. */
export const CALCULATION = new Calculation(HEADINGS_ROW, 0);

const ANSWERS_ROW = HEADINGS_ROW + CALCULATION.rows + 3;
const FIRST_ITEM = ANSWERS_ROW + 2;
/** Item, statement and dimension stand before the answers. */
const ANSWER = 3;

/** The cells with the answers to all items. */
export const ANSWERS = areaOf(ANSWER);

/** The cell with the answer to an item. */
export function cellOf(item: string): string {
  return cellAddress(FIRST_ITEM + ITEMS.findIndex((each) => each.item === item), ANSWER);
}

/** The answers of a firm, and above them its class in formulas that pass over what is deleted. */
export function stabilityPage(sample: Sample): Page {
  return {
    title: `Exercise 4: would other questions have given ${FIRM} the same class?`,
    lines: [
      `Below: what the one respondent of ${FIRM} answered in the Sample study (a reconstruction). Above it: its class, in formulas.`,
      "To leave a statement out, delete its answer, read Nearest and Margin, and undo (Ctrl+Z) before you go on.",
    ],
    blocks: [CALCULATION.block(scoreFormula), answersBlock(sample)],
  };
}

function answersBlock(sample: Sample): PageBlock {
  const { respondent, answers } = respondentOf(sample, FIRM);
  return {
    row: ANSWERS_ROW,
    column: 0,
    caption: `What ${FIRM} answered`,
    columns: [
      { heading: "Firm", format: TEXT, width: 26 },
      { heading: "", format: TEXT, width: CALCULATION_TEXT, wrap: true },
      { heading: "", format: TEXT, width: 5 },
      { heading: FIRM, format: "0", width: 14, wrap: true },
    ],
    centred: [ANSWER, ANSWER],
    rows: [
      ["Respondent", "Statement", "VPD", respondent],
      ...ITEMS.map(({ item, statement }, i): PageCell[] => [item, statement, VPDS[dimensionOf(item)]!, answers[i]!]),
    ],
  };
}

/** The mean of the answers on a dimension; what is deleted does not count. */
function scoreFormula(v: number): string {
  return `=AVERAGEIFS(${absolute(ANSWERS)},${absolute(areaOf(ANSWER - 1))},${CALCULATION.letter(v)})`;
}

function areaOf(column: number): string {
  return areaAddress({ row: FIRST_ITEM, column, rows: ITEMS.length, columns: 1 });
}
