import { assess, percentagesOf, VPDS, type Assessment, type Six, sixAt, sixOf } from "../../../../methods/hvm";
import { areaAddress } from "../../../../cells/a1";
import { HEADINGS_ROW, TEXT } from "../../../sheets/sheet";
import { dimensionOf, itemNamed, ITEMS, mean, numbersOn, type Respondent } from "../ground/answers";
import { Calculation, CALCULATION_TEXT } from "../ground/calculation";
import { FIRST_ROW } from "../../../sheets/draw/draw-page";
import type { Page, PageCell } from "../../../sheets/page";

export const FIRM = "Gorse Motors";

/** Four managers of one firm; 0 is N/A, and most of them are on technological integration. */
export const ROWS: readonly Respondent[] = [
  { firm: FIRM, respondent: "Managing director", answers: [3, 3, 2, 3, 4, 4, 3, 3, 2, 3, 0, 4] },
  { firm: FIRM, respondent: "Design manager", answers: [3, 2, 2, 3, 0, 4, 4, 2, 2, 3, 5, 3] },
  { firm: FIRM, respondent: "Production manager", answers: [3, 3, 2, 2, 0, 4, 3, 2, 3, 3, 0, 4] },
  { firm: FIRM, respondent: "Sales manager", answers: [4, 3, 3, 3, 5, 3, 0, 2, 3, 2, 0, 5] },
];

/** Item, statement and dimension stand before the answers. */
const NAMES = 3;
/** The row of the first item, below that of the respondents' names, and that of the calculation's headings. */
const ITEMS_ROW = FIRST_ROW + 1;
const CALCULATION_ROW = ITEMS_ROW + ITEMS.length + 2;

/** The colleague's calculation, to whose cells a reader is sent. */
export const CALCULATION = new Calculation(CALCULATION_ROW, 0);

/** The scores as the colleague's formulas give them: an N/A counts as an answer of 0. */
export function colleaguesScores(): Six<number> {
  return sixOf((v) => mean(numbersOn(ROWS, v)));
}

/** What comes of the colleague's scores. */
export function colleaguesResult(): Assessment {
  const profiles = [sixAt(percentagesOf(colleaguesScores(), [0, 0, 0, 0, 0, 0])!)];
  return assess({ kind: "profiles", unit: "percentages", firms: [FIRM], profiles }).firms[0]!;
}

/** The areas that hold the answers on a dimension: "D7:G7,D13:G13". */
function areasOn(vpd: number): string[] {
  return ITEMS.flatMap((item, i) =>
    dimensionOf(item) === vpd
      ? [areaAddress({ row: ITEMS_ROW + i, column: NAMES, rows: 1, columns: ROWS.length })]
      : [],
  );
}

/** The formula that leaves N/A out, as the right answer has it. */
export function rightScoreFormula(vpd: number): string {
  const areas = areasOn(vpd);
  return `=SUM(${areas.join(",")})/(${areas.map((area) => `COUNTIF(${area},">0")`).join("+")})`;
}

/** A colleague's calculation, from the answers of one firm to its class, in formulas. */
export function colleaguesPage(): Page {
  return {
    title: `Exercise 2: a colleague's calculation for ${FIRM}`,
    lines: [
      `${ROWS.length} managers of an invented firm answered ${ITEMS.length} statements from 1 to 5; 0 means not applicable. Below, a colleague worked out the class.`,
      "Click a cell to see its formula. One mistake runs through the scores. Correct them, and everything below follows.",
    ],
    blocks: [
      answersBlock(),
      CALCULATION.block((v) => `=AVERAGE(${areasOn(v).join(",")})`, "The colleague's calculation"),
    ],
  };
}

function answersBlock() {
  return {
    row: HEADINGS_ROW,
    column: 0,
    columns: [
      { heading: "Firm", format: TEXT, width: 26 },
      { heading: "", format: TEXT, width: CALCULATION_TEXT, wrap: true },
      { heading: "", format: TEXT, width: 5 },
      ...ROWS.map(({ firm }) => ({ heading: firm, format: "0", width: 14, wrap: true })),
    ],
    centred: [NAMES, NAMES + ROWS.length - 1] as const,
    rows: [
      ["Respondent", "Statement", "VPD", ...ROWS.map(({ respondent }) => respondent)],
      ...ITEMS.map((name, item): PageCell[] => [
        name,
        itemNamed(name).statement,
        VPDS[dimensionOf(name)]!,
        ...ROWS.map(({ answers }) => answers[item]!),
      ]),
    ],
  };
}
