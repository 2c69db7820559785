import type { IStyleData } from "@univerjs/core";
import type { Side, Style } from "../../host/model/cells/styles";
import { core } from "./univer";

const { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } = core;

const HORIZONTAL = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT };
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
/** Pixels a step of indentation. */
const INDENT = 9;
const yes = (flag: boolean | undefined) => (flag ? BooleanNumber.TRUE : undefined);

/** A cell's look in Univer's terms. */
export function toUniver(style: Style): IStyleData {
  const { borders = {}, indent, underline } = style;
  const sides = Object.entries(borders) as [Side, NonNullable<(typeof borders)[Side]>][];
  return defined({
    ff: style.fontName,
    fs: style.fontSize,
    bl: yes(style.bold),
    it: yes(style.italic),
    ul: underline !== undefined && underline !== "None" ? { s: BooleanNumber.TRUE } : undefined,
    cl: style.fontColor === undefined ? undefined : { rgb: style.fontColor },
    bg: style.fill === undefined ? undefined : { rgb: style.fill },
    ht: style.horizontal && HORIZONTAL[style.horizontal],
    vt: style.vertical && VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : undefined,
    pd: indent ? { l: 2 + indent * INDENT } : undefined,
    n: style.numberFormat === undefined ? undefined : { pattern: style.numberFormat },
    bd:
      sides.length === 0
        ? undefined
        : Object.fromEntries(
            sides.map(([side, { color }]) => [SIDES[side], { s: BorderStyleTypes.THIN, cl: { rgb: color } }]),
          ),
  });
}

/** What a cell looks like that the person has formatted in Univer. */
export function fromUniver(look: IStyleData): Style {
  const side = (key: "t" | "b" | "l" | "r") => {
    const color = look.bd?.[key]?.cl?.rgb;
    return look.bd?.[key] ? { style: "Continuous", weight: "Thin", color: hex(color) ?? "#000000" } : undefined;
  };
  const borders = defined({ top: side("t"), bottom: side("b"), left: side("l"), right: side("r") });
  return defined({
    fontName: look.ff ?? undefined,
    fontSize: look.fs,
    bold: look.bl === BooleanNumber.TRUE || undefined,
    italic: look.it === BooleanNumber.TRUE || undefined,
    underline: look.ul?.s === BooleanNumber.TRUE ? "Single" : undefined,
    fontColor: hex(look.cl?.rgb),
    fill: hex(look.bg?.rgb),
    horizontal: keyOf(HORIZONTAL, look.ht),
    vertical: keyOf(VERTICAL, look.vt),
    wrap: look.tb === WrapStrategy.WRAP || undefined,
    indent: look.pd?.l ? Math.round((look.pd.l - 2) / INDENT) : undefined,
    numberFormat: look.n?.pattern,
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  });
}

function keyOf<K extends string>(table: Readonly<Record<K, unknown>>, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** "#RRGGBB" of what Univer has: that, or "rgb(1,2,3)". */
function hex(color: string | null | undefined | void): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function defined<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}
