import { FOOTPRINTS, type Key, PROPOSITIONS, VPDS } from "../../methods/hvm";
import type { CellPlace, KeyPlaces, Line } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import type { AddedSheets } from "../workbook/added-sheets";
import { FOOTPRINTS_SHEET, KEY_SHEET } from "../workbook/setting-sheets";
import { vpdHeading } from "../../methods/hvm";
import { drawPage } from "../sheets/draw/draw-page";
import type { Page, PageBlock } from "../sheets/page";
import { HEADINGS_ROW, TEXT } from "../sheets/sheet";

/** Numbers as they are: a weight of 0.5 shall not look like 1. */
const GENERAL = "General";

/** A sheet of settings that the workbook lacks: put in once, and the user's from then on. */
export interface SettingSheet {
  readonly name: string;
  readonly page: Page & { readonly blocks: readonly [PageBlock] };
}

/** What was read, resting on these sheets, which will be put in where they are absent. */
export function withSettings(reading: Reading): Reading {
  const keySheet = reading.study.kind === "answers" ? (reading.keySheet ?? KEY_SHEET) : reading.keySheet;
  return { ...reading, keySheet, footprintsSheet: reading.footprintsSheet ?? FOOTPRINTS_SHEET };
}

/** A key, to be looked at and changed: the add-in's own, or one that was handed over. */
export function keySetting({ items }: Key): SettingSheet {
  return { name: KEY_SHEET, page: keyPage(items) };
}

function keyPage(items: Key["items"]): SettingSheet["page"] {
  return {
    title: "HVM Key: which item counts for which VPD",
    lines: [
      "Yours to change: a VPD from A to F, a weight above 0, Yes for a reversed item. Formulas follow at once; after adding or removing an item, analyse again.",
    ],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "Item", format: TEXT, width: 8 },
          { heading: "Part", format: TEXT, width: 28 },
          { heading: "VPD", format: TEXT, width: 8 },
          { heading: "Weight", format: GENERAL, width: 8 },
          { heading: "Reversed", format: TEXT, width: 10 },
          { heading: "Statement", format: TEXT, width: 80 },
        ],
        centred: [2, 4],
        rows: items.flatMap(({ item, part, statement, weights, reversed }) =>
          VPDS.flatMap((vpd, v) =>
            weights[v]! > 0 ? [[item, part, vpd, weights[v]!, reversed ? "Yes" : "No", statement]] : [],
          ),
        ),
      },
    ],
  };
}

/** Table 5 of the HVM paper, to be looked at and changed. */
export const FOOTPRINTS_SETTING: SettingSheet = {
  name: FOOTPRINTS_SHEET,
  page: {
    title: "HVM Footprints: the percentages expected of each value proposition",
    lines: ["Table 5 of the HVM paper. Yours to change: each row sums to 100. Formulas follow at once."],
    blocks: [
      {
        row: HEADINGS_ROW,
        column: 0,
        columns: [
          { heading: "Proposition", format: TEXT, width: 28 },
          ...PROPOSITIONS.map((proposition) => ({
            heading: vpdHeading(proposition, " %"),
            format: GENERAL,
            width: 16,
          })),
        ],
        centred: [1, PROPOSITIONS.length],
        rows: PROPOSITIONS.map(({ name }, f) => [name, ...FOOTPRINTS[f]!]),
      },
    ],
  },
};

/** Adds the sheet and fills it. */
export function addSetting(context: Excel.RequestContext, added: AddedSheets, { name, page }: SettingSheet): void {
  drawPage(added.add(context, name), page);
}

function line({ name, page }: SettingSheet, column: number): Line {
  return { sheet: name, area: { row: HEADINGS_ROW + 1, column, rows: page.blocks[0].rows.length, columns: 1 } };
}

/** Where a key stands that `addSetting` puts in. */
export function keySettingPlaces(setting: SettingSheet): Omit<KeyPlaces, "cells"> {
  return { item: line(setting, 0), vpd: line(setting, 2), weight: line(setting, 3), reversed: line(setting, 4) };
}

/** Where the footprints stand that `addSetting` puts in. */
export const FOOTPRINTS_SETTING_PLACES: readonly (readonly CellPlace[])[] = FOOTPRINTS.map((footprint, f) =>
  footprint.map((value, v) => ({ sheet: FOOTPRINTS_SHEET, row: HEADINGS_ROW + 1 + f, column: 1 + v, value })),
);
