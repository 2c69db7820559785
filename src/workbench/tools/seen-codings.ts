import {
  type CodeName,
  codingOf,
  type ConstellationName,
  type Dimension,
  rowOfSheet,
  SHEET_COLUMNS,
} from "../../methods/constellations";
import { cellKey, type CellState, type CellValue, emptySheet, type SheetState } from "../workbook";

type Drafted = readonly [
  firm: string,
  service: string,
  partners: string,
  codes: readonly CodeName[],
  more?: {
    readonly evidence?: Readonly<Partial<Record<Dimension, string>>>;
    readonly judged?: ConstellationName;
    readonly employees?: number;
  },
];

/** Relationships that come to everything that one can come to. */
const DRAFTED: readonly Drafted[] = [
  [
    "Alder Ltd.",
    "Complete pump stations",
    "Birch; Cedar",
    ["systems integration", "reactive", "customer service", "informal agreement"],
    {
      evidence: {
        "Market orientation": "“The utility wanted one supplier for the whole station.” (CEO, p. 4)",
        "Mode of coordination": "=handshake, no contract since 1998",
      },
    },
  ],
  ["Alder Ltd.", "Spare parts at the customer’s", "Dover", ["reactive", "after-sales service", "informal agreement"]],
  ["Alder Ltd.", "Own repairs", "none", ["after-sales service"]],
  ["Beech & Co.", "Line maintenance", "Elm", ["acquisition"], { judged: "Competence acquisition" }],
  [
    "Beech & Co.",
    "Exchange of used machines",
    "Fir",
    [
      ...(["IT", "proactive", "after-sales service", "formal agreement", "short-term"] as const),
      ...(["vertical", "forward", "unilateral"] as const),
    ],
  ],
  ["Beech & Co.", "Retrofit", "Gorse", ["reactive", "acquisition"], { judged: "Competence acquisition" }],
  ["Cole", "Training", "Hazel", ["proactive"], { employees: 400 }],
];

/** Cells that do not count, by row and heading. */
const WRONG: readonly (readonly [row: number, heading: string, value: string])[] = [
  [7, "Integration", "horizontal, vertcal"],
  [7, "Interfirm adaptation", "probably reciprocal"],
];

/**
 * A coding sheet with relationships of three firms, two cells that do not count, and a column of something else.
 *
 * @param firm how the column of the firm is headed, where that is something else
 */
export function codingSheet(firm?: string): SheetState {
  const own = SHEET_COLUMNS.map(({ heading, is }) => (is === "firm" ? (firm ?? heading) : heading));
  const headings = [...own, "Interviewed on"];
  const rows = DRAFTED.map(([firm, service, partners, codes, more]): CellValue[] => [
    ...rowOfSheet({ firm, service, partners, coding: codingOf(codes), ...more }),
    "in May",
  ]);
  const cells = new Map<number, CellState>();
  [headings, ...rows].forEach((row, r) =>
    row.forEach((value, c) => {
      const wrong = WRONG.find(([row, heading]) => row === r && heading === headings[c]);
      if (value !== "" || wrong) cells.set(cellKey(r, c), { value: wrong?.[2] ?? value });
    }),
  );
  return emptySheet("codings", "Relationships", { cells });
}
