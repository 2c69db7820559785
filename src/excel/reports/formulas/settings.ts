import { DEFAULT_KEY, FOOTPRINTS, PROPOSITIONS, VPDS } from "../../../hvm";
import type { CellPlace, KeyPlaces, Line } from "../../answers/places";
import type { Reading } from "../../answers/reading";
import { FOOTPRINTS_SHEET, KEY_SHEET } from "../../answers/load";
import { vpdHeading } from "../columns";
import { TEXT } from "../sheet";

type Value = string | number;

/** A sheet of settings that the workbook lacks: put in once, and the user's from then on. */
export interface SettingSheet {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
}

const HEADINGS_AT = 3;
/** Columns of numbers and single words stand centred. */
const NARROW = 16;

/** What was read, resting on these sheets, which will be put in where they are absent. */
export function withSettings(reading: Reading): Reading {
  const keySheet = reading.study.kind === "answers" ? (reading.keySheet ?? KEY_SHEET) : reading.keySheet;
  return { ...reading, keySheet, footprintsSheet: reading.footprintsSheet ?? FOOTPRINTS_SHEET };
}

/** The add-in's own key, to be looked at and changed. */
export const KEY_SETTING: SettingSheet = {
  name: KEY_SHEET,
  title: "HVM Key: which item counts for which VPD",
  hint: "Yours to change: a VPD from A to F, a weight above 0, Yes for a reversed item. Formulas follow at once; after adding or removing an item, analyse again.",
  headings: ["Item", "Part", "VPD", "Weight", "Reversed", "Statement"],
  rows: DEFAULT_KEY.items.flatMap(({ item, part, statement, weights, reversed }) =>
    VPDS.flatMap((vpd, v) =>
      weights[v]! > 0 ? [[item, part, vpd, weights[v]!, reversed ? "Yes" : "No", statement]] : [],
    ),
  ),
  widths: [8, 28, 8, 8, 10, 80],
};

/** Table 5 of the HVM paper, to be looked at and changed. */
export const FOOTPRINTS_SETTING: SettingSheet = {
  name: FOOTPRINTS_SHEET,
  title: "HVM Footprints: the percentages expected of each value proposition",
  hint: "Table 5 of the HVM paper. Yours to change: each row sums to 100. Formulas follow at once.",
  headings: ["Proposition", ...PROPOSITIONS.map((proposition) => vpdHeading(proposition, " %"))],
  rows: PROPOSITIONS.map(({ name }, f) => [name, ...FOOTPRINTS[f]!]),
  widths: [28, 16, 16, 16, 16, 16, 16],
};

/** Adds the sheet and fills it. */
export function addSetting(
  context: Excel.RequestContext,
  { name, title, hint, headings, rows, widths }: SettingSheet,
): void {
  const worksheet = context.workbook.worksheets.add(name);
  const [columns, isText] = [headings.length, rows[0]!.map((cell) => typeof cell === "string")];
  const text = (row: number, column: number, count: number, width: number) => {
    worksheet.getRangeByIndexes(row, column, count, width).numberFormat = TEXT as unknown as string[][];
  };
  text(0, 0, HEADINGS_AT + 1, columns);
  isText.forEach((is, column) => is && text(HEADINGS_AT + 1, column, rows.length, 1));
  worksheet.getRangeByIndexes(0, 0, 2, 1).values = [[title], [hint]];
  worksheet.getRangeByIndexes(HEADINGS_AT, 0, 1 + rows.length, columns).values = [headings, ...rows] as Value[][];
  worksheet.getCell(0, 0).format.font.bold = true;
  worksheet.getCell(0, 0).format.font.size = 14;
  const top = worksheet.getRangeByIndexes(HEADINGS_AT, 0, 1, columns).format;
  top.font.bold = true;
  top.fill.color = "#DDE6EE";
  top.wrapText = true;
  top.verticalAlignment = "Top";
  widths.forEach((width, column) => {
    // Points: a character is 7 pixels wide in the default font.
    worksheet.getRangeByIndexes(HEADINGS_AT, column, 1, 1).format.columnWidth = width * 5.25;
    const cells = worksheet.getRangeByIndexes(HEADINGS_AT, column, 1 + rows.length, 1).format;
    if (width <= NARROW) cells.horizontalAlignment = "Center";
  });
  worksheet.freezePanes.freezeRows(HEADINGS_AT + 1);
  worksheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

function line({ name, rows }: SettingSheet, column: number): Line {
  return { sheet: name, area: { row: HEADINGS_AT + 1, column, rows: rows.length, columns: 1 } };
}

/** Where the key stands that `addSetting` puts in. */
export const KEY_SETTING_PLACES: Omit<KeyPlaces, "cells"> = {
  item: line(KEY_SETTING, 0),
  vpd: line(KEY_SETTING, 2),
  weight: line(KEY_SETTING, 3),
  reversed: line(KEY_SETTING, 4),
};

/** Where the footprints stand that `addSetting` puts in. */
export const FOOTPRINTS_SETTING_PLACES: readonly (readonly CellPlace[])[] = FOOTPRINTS.map((footprint, f) =>
  footprint.map((value, v) => ({ sheet: FOOTPRINTS_SHEET, row: HEADINGS_AT + 1 + f, column: 1 + v, value })),
);
