import type { Area } from "../../../workbook";
import { columnWidth, rowHeight, type Sheet } from "./sheet";

/** In points from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOfArea(sheet: Sheet, { row, column, rows, columns }: Area): Box {
  const left = sum(0, column, (at) => columnWidth(sheet, at));
  const top = sum(0, row, (at) => rowHeight(sheet, at));
  const width = sum(column, columns, (at) => columnWidth(sheet, at));
  return { left, top, width, height: sum(row, rows, (at) => rowHeight(sheet, at)) };
}

/** The cells that a box touches. */
export function areaOfBox(sheet: Sheet, { left, top, width, height }: Box): Area {
  const [column, columns] = span(left, width, (at) => columnWidth(sheet, at));
  const [row, rows] = span(top, height, (at) => rowHeight(sheet, at));
  return { row, column, rows, columns };
}

function sum(from: number, count: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < from + count; at++) total += size(at);
  return total;
}

function span(start: number, length: number, size: (at: number) => number): [from: number, count: number] {
  let from = 0;
  let edge = 0;
  while (edge + size(from) <= start) edge += size(from++);
  let to = from;
  while (edge + size(to) < start + length) edge += size(to++);
  return [from, to - from + 1];
}
