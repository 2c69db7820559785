import { areaAddress } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { setFormat } from "../../sheets/draw/blocks";
import { TEXT } from "../../sheets/sheet";
import { AreasBy } from "../layout/areas";
import { INK, type Look, LOOKS, type LookName } from "../layout/looks";
import type { PlacedReport } from "../layout";
import { COLUMNS } from "../layout/paper";

/** An address may have 8,192 characters in Excel. */
const MOST_ADDRESS = 8_000;
/** The one the looks are measured in. */
const FONT = "Calibri";
const LINE = "#BFBFBF";
/** From the palest to one on which black letters are read with ease, in grey too. */
const HEAT = { from: "#FFFFFF", to: "#6BA3C4" };

/** Writes the cells of a report and gives them their looks. Sends nothing. */
export function drawCells(worksheet: Excel.Worksheet, report: PlacedReport): void {
  const rows = report.heights.length;
  const whole = worksheet.getRangeByIndexes(0, 0, rows, COLUMNS.length);
  // Formats come before values, or Excel would read texts as formulas, numbers and dates (rules.md 28).
  setFormat(whole, TEXT);
  for (const [format, areas] of report.formats) for (const area of areas) setFormat(rangeOf(worksheet, area), format);
  whole.format.font.name = FONT;
  whole.format.font.color = INK;
  whole.format.wrapText = true;
  COLUMNS.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const [height, areas] of byHeight(report.heights)) {
    for (const address of addressesOf(areas)) worksheet.getRanges(address).format.rowHeight = height;
  }
  for (const [name, areas] of report.looks) drawLook(worksheet, name, areas);
  for (const area of report.merges) rangeOf(worksheet, area).merge();
  for (const area of report.ruled) drawLines(rangeOf(worksheet, area));
  whole.values = valuesOf(report);
}

/** All cells, row by row; "" in those that hold nothing. */
export function valuesOf({ heights, cells }: Pick<PlacedReport, "heights" | "cells">): (string | number)[][] {
  const values = heights.map(() => COLUMNS.map((): string | number => ""));
  for (const { row, column, value } of cells) {
    values[row]![column] = typeof value === "number" ? value : typeof value === "string" ? value : "";
  }
  return values;
}

export function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

function drawLook(worksheet: Excel.Worksheet, name: LookName, areas: readonly Area[]): void {
  const { size, bold, color, fill, horizontal, vertical }: Look = LOOKS[name];
  for (const address of addressesOf(areas)) {
    const { format } = worksheet.getRanges(address);
    format.font.size = size;
    if (bold) format.font.bold = true;
    if (color !== undefined) format.font.color = color;
    if (fill !== undefined) format.fill.color = fill;
    format.horizontalAlignment = horizontal ?? "Left";
    format.verticalAlignment = vertical ?? "Center";
  }
}

/** Addresses that Excel takes, of several areas each. */
function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(areaAddress)) {
    const last = addresses[addresses.length - 1];
    if (last !== undefined && last.length + area.length < MOST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
}

/** The rows that are equally high, those below each other as one area. */
function byHeight(heights: readonly number[]): ReadonlyMap<number, readonly Area[]> {
  const rows = new AreasBy<number>();
  heights.forEach((height, row) => rows.addRow(row, [{ over: [0, 0] }], () => height));
  return rows.areas;
}

function drawLines({ format: { borders } }: Excel.Range): void {
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    borders.getItem(edge).style = "Continuous";
    borders.getItem(edge).color = LINE;
  }
}

/** The higher, the darker; the numbers stand in the cells all the same. Belongs into a last message whose failure costs nothing. */
export function drawHeat(worksheet: Excel.Worksheet, { heat }: PlacedReport): void {
  if (!heat) return;
  rangeOf(worksheet, heat).conditionalFormats.add(Excel.ConditionalFormatType.colorScale).colorScale.criteria = {
    minimum: { type: "LowestValue", color: HEAT.from },
    maximum: { type: "HighestValue", color: HEAT.to },
  };
}
