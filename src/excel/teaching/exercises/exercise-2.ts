import {
  assess,
  FOOTPRINTS,
  percentagesOf,
  PROPOSITIONS,
  VPDS,
  type Assessment,
  type Six,
  sixAt,
  sixOf,
  vpdHeading,
} from "../../../methods/hvm";
import { absolute, areaAddress, cellAddress } from "../../../cells/a1";
import { HEADINGS_ROW, TEXT } from "../../sheets/sheet";
import { dimensionOf, itemNamed, ITEMS, mean, numbersOn, type Respondent } from "./answers";
import { FIRST_ROW } from "../../sheets/draw/draw-page";
import type { Page, PageCell } from "../../sheets/page";

export const FIRM_2 = "Gorse Motors";

/** Four managers of one firm; 0 is N/A, and most of them are on technological integration. */
export const ROWS_2: readonly Respondent[] = [
  { firm: FIRM_2, respondent: "Managing director", answers: [3, 3, 2, 3, 4, 4, 3, 3, 2, 3, 0, 4] },
  { firm: FIRM_2, respondent: "Design manager", answers: [3, 2, 2, 3, 0, 4, 4, 2, 2, 3, 5, 3] },
  { firm: FIRM_2, respondent: "Production manager", answers: [3, 3, 2, 2, 0, 4, 3, 2, 3, 3, 0, 4] },
  { firm: FIRM_2, respondent: "Sales manager", answers: [4, 3, 3, 3, 5, 3, 0, 2, 3, 2, 0, 5] },
];

/** Item, statement and dimension stand before the answers. */
const NAMES = 3;
/** The row of the first item, below that of the respondents' names, and that of the calculation's headings. */
const ITEMS_ROW = FIRST_ROW + 1;
const CALCULATION_ROW = ITEMS_ROW + ITEMS.length + 2;
const SCORE = NAMES;
const SHARE = NAMES + 1;
const FOOTPRINT = NAMES + 2;

/** The cells of the calculation that a reader is sent to. */
export const CELLS_2 = {
  scores: areaAddress({ row: CALCULATION_ROW + 1, column: SCORE, rows: 6, columns: 1 }),
  firstScore: cellAddress(CALCULATION_ROW + 1, SCORE),
};

/** The scores as the colleague's formulas give them: an N/A counts as an answer of 0. */
export function colleaguesScores(): Six<number> {
  return sixOf((v) => mean(numbersOn(ROWS_2, v)));
}

/** What comes of the colleague's scores. */
export function colleaguesResult(): Assessment {
  const profiles = [sixAt(percentagesOf(colleaguesScores(), [0, 0, 0, 0, 0, 0])!)];
  return assess({ kind: "profiles", unit: "percentages", firms: [FIRM_2], profiles }).firms[0]!;
}

/** The areas that hold the answers on a dimension: "D7:G7,D13:G13". */
function areasOn(vpd: number): string[] {
  return ITEMS.flatMap((item, i) =>
    dimensionOf(item) === vpd
      ? [areaAddress({ row: ITEMS_ROW + i, column: NAMES, rows: 1, columns: ROWS_2.length })]
      : [],
  );
}

/** The formula that leaves N/A out, as the right answer has it. */
export function rightScoreFormula(vpd: number): string {
  const areas = areasOn(vpd);
  return `=SUM(${areas.join(",")})/(${areas.map((area) => `COUNTIF(${area},">0")`).join("+")})`;
}

/** A colleague's calculation, from the answers of one firm to its class, in formulas. */
export function exercise2Page(): Page {
  return {
    title: `Exercise 2: a colleague's calculation for ${FIRM_2}`,
    lines: [
      `${ROWS_2.length} managers of an invented firm answered ${ITEMS.length} statements from 1 to 5; 0 stands for not applicable. Below their answers a colleague worked out scores, shares and distances.`,
      "Click a cell to see its formula. One mistake runs through the scores; everything below follows from them, and follows you when you mend them.",
    ],
    blocks: [answersBlock(), calculationBlock()],
  };
}

function answersBlock() {
  return {
    row: HEADINGS_ROW,
    column: 0,
    columns: [
      { heading: "Firm", format: TEXT, width: 25 },
      { heading: "", format: TEXT, width: 52, wrap: true },
      { heading: "", format: TEXT, width: 7 },
      ...ROWS_2.map(({ firm }) => ({ heading: firm, format: "0", width: 19 })),
    ],
    centred: [NAMES, NAMES + ROWS_2.length - 1] as const,
    rows: [
      ["Respondent", "Statement", "VPD", ...ROWS_2.map(({ respondent }) => respondent)],
      ...ITEMS.map((name, item): PageCell[] => [
        name,
        itemNamed(name).statement,
        VPDS[dimensionOf(name)]!,
        ...ROWS_2.map(({ answers }) => answers[item]!),
      ]),
    ],
  };
}

function calculationBlock() {
  const shares = absolute(areaAddress({ row: CALCULATION_ROW + 1, column: SHARE, rows: 6, columns: 1 }));
  const scores = absolute(CELLS_2.scores);
  const across = (row: number) => areaAddress({ row, column: FOOTPRINT, rows: 1, columns: 6 });
  return {
    row: CALCULATION_ROW,
    column: 0,
    caption: "The colleague's calculation",
    columns: [
      { heading: "Dimension", format: TEXT, width: 25 },
      { heading: "How it was worked out", format: TEXT, width: 52, wrap: true },
      { heading: "", format: TEXT, width: 7 },
      { heading: "Score", format: "0.00", width: 15 },
      { heading: "Share, %", format: "0.0", width: 15 },
      ...PROPOSITIONS.map(({ name }) => ({ heading: name, format: "0", width: 15 })),
    ],
    rows: [
      ...PROPOSITIONS.map((proposition, v): PageCell[] => [
        vpdHeading(proposition),
        v === 0 ? "Score: mean of the answers. Share: of the six scores. Beside it: the six footprints, in %." : null,
        null,
        { formula: `=AVERAGE(${areasOn(v).join(",")})` },
        { formula: `=100*${cellAddress(CALCULATION_ROW + 1 + v, SCORE)}/SUM(${scores})` },
        ...FOOTPRINTS.map((footprint) => footprint[v]!),
      ]),
      [
        "Distance",
        "1 minus the correlation of the shares with each footprint",
        null,
        null,
        null,
        ...PROPOSITIONS.map((_, p) => {
          const footprint = areaAddress({ row: CALCULATION_ROW + 1, column: FOOTPRINT + p, rows: 6, columns: 1 });
          return { formula: `=1-CORREL(${shares},${footprint})`, format: "0.000" };
        }),
      ],
      [
        "Nearest",
        "The proposition at the smallest distance",
        null,
        null,
        null,
        {
          formula: `=INDEX(${across(CALCULATION_ROW)},MATCH(MIN(${across(CALCULATION_ROW + 7)}),${across(CALCULATION_ROW + 7)},0))`,
          format: "General",
        },
      ],
    ],
  };
}
