import type { IStyleData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { EmbeddedHost } from "../../host";
import type { ConditionalFormat, Sheet } from "../../host/model/sheets/sheet";
import { intersection } from "../../../cells/area";
import { cellKey, type Area } from "../../workbook";
import { scaleColors } from "./color-scale";
import type { Marks } from "./decorations";
import { core } from "./univer";

/** More cells than these are left as they are: each is a formula. */
const MOST = 5000;

/** Which cells the conditions of a sheet mark now: formulas and colour scales; others are not shown. */
export async function marksOf(host: EmbeddedHost, sheet: Sheet): Promise<Marks> {
  const marks = new Map<number, IStyleData>();
  const used = sheet.grid.used(true);
  for (const format of sheet.conditionalFormats) {
    const area = used && intersection(format.area, used);
    if (!area) continue;
    if (format.type === "ColorScale") {
      for (const [key, rgb] of scaleColors(sheet, format, area)) marks.set(key, { ...marks.get(key), bg: { rgb } });
    }
    if (format.type !== "Custom" || area.rows * area.columns > MOST) continue;
    const held = await whereTrue(host, sheet, format, area);
    for (const key of held) marks.set(key, lookOf(format));
  }
  return new Map([[sheet.id, marks]]);
}

/** A rule is written for the first cell of its area, and shifts with the others. */
async function whereTrue(
  host: EmbeddedHost,
  sheet: Sheet,
  { area: first, settings }: ConditionalFormat,
  area: Area,
): Promise<number[]> {
  const { engine } = host.document;
  const lexer = engine.surface.injector.get(LexerTreeBuilder);
  const rule = String(settings["formula"]);
  const formulas: Record<number, Record<number, { f: string }>> = {};
  for (let row = 0; row < area.rows; row++) {
    const cells = (formulas[area.row + row] = {} as Record<number, { f: string }>);
    for (let column = 0; column < area.columns; column++) {
      cells[area.column + column] = {
        f: lexer.moveFormulaRefOffset(rule, area.column + column - first.column, area.row + row - first.row),
      };
    }
  }
  const values = await engine.evaluate(sheet.id, formulas);
  const held: number[] = [];
  for (const [row, cells] of Object.entries(values)) {
    for (const [column, value] of Object.entries(cells)) if (value) held.push(cellKey(Number(row), Number(column)));
  }
  return held;
}

function lookOf({ settings: { fill, fontColor, bold } }: ConditionalFormat): IStyleData {
  return {
    ...(fill ? { bg: { rgb: String(fill) } } : {}),
    ...(fontColor ? { cl: { rgb: String(fontColor) } } : {}),
    ...(bold ? { bl: core.BooleanNumber.TRUE } : {}),
  };
}
