import type { CellStyle } from "../../workbook";
import { colorOf, type Palette } from "../text/colors";
import { formatCode } from "../text/number-formats";
import { damaged } from "../package/errors";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../package/xml";

/** What the style part says, as far as cells and conditional formats show it. */
export interface Styles {
  /** The look of a cell by its style index; undefined: Excel's default. */
  readonly cells: readonly (CellStyle | undefined)[];
  /** The number format code of a style index is a date or time. */
  readonly isDate: readonly boolean[];
  /** Formats that conditional formats refer to, by index. */
  readonly differences: readonly DifferenceStyle[];
}

/** What a conditional format changes. */
export interface DifferenceStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
}

/** Excel has no more in a workbook. */
const MOST_FORMATS = 65_490;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = { top: "Top", center: "Center" };

/** The styles of a workbook from its style part. */
export function readStyles(part: XmlElement | undefined, palette: Palette): Styles {
  const codes = new Map(
    childrenOf(child(part, "numFmts"), "numFmt").map((format) => [
      Number(attribute(format, "numFmtId")),
      attribute(format, "formatCode") ?? "General",
    ]),
  );
  const fonts = childrenOf(child(part, "fonts"), "font");
  const fills = childrenOf(child(part, "fills"), "fill");
  const borders = childrenOf(child(part, "borders"), "border");
  const formats = childrenOf(child(part, "cellXfs"), "xf");
  if (formats.length > MOST_FORMATS)
    throw damaged(`it has more than the ${MOST_FORMATS.toLocaleString("en")} formats of Excel`);
  const defaultSize = sizeOf(fonts[0]);
  const defaultColor = colorOf(child(fonts[Number(attribute(formats[0], "fontId") ?? 0)], "color"), palette);

  const cells = formats.map((format) => {
    const style: Writable<CellStyle> = {};
    const code = formatCode(Number(attribute(format, "numFmtId") ?? 0), codes);
    if (code !== undefined) style.numberFormat = code;
    const font = referred(fonts, format, "fontId");
    if (isOn(font, "b")) style.bold = true;
    if (isOn(font, "i")) style.italic = true;
    const size = sizeOf(font);
    if (size !== undefined && size !== defaultSize) style.fontSize = size;
    const color = child(font, "color");
    if (color !== undefined && !isPlainText(color)) {
      const value = colorOf(color, palette);
      if (value !== null && value !== defaultColor) style.fontColor = value;
    }
    const fill = fillColor(referred(fills, format, "fillId"), palette, false);
    if (fill !== null) style.fill = fill;
    const bottom = child(referred(borders, format, "borderId"), "bottom");
    const line = attribute(bottom, "style");
    if (line !== undefined && line !== "none") {
      style.borderBottom = colorOf(child(bottom, "color"), palette) ?? "#000000";
    }
    const alignment = child(format, "alignment");
    const horizontal = HORIZONTAL[attribute(alignment, "horizontal") ?? ""];
    if (horizontal !== undefined) style.horizontal = horizontal;
    const vertical = VERTICAL[attribute(alignment, "vertical") ?? ""];
    if (vertical !== undefined) style.vertical = vertical;
    if (flag(alignment, "wrapText")) style.wrap = true;
    const indent = Number(attribute(alignment, "indent") ?? 0);
    if (indent > 0) style.indent = indent;
    return Object.keys(style).length === 0 ? undefined : style;
  });

  const differences = childrenOf(child(part, "dxfs"), "dxf").map((difference) => ({
    fill: fillColor(child(difference, "fill"), palette, true),
    fontColor: colorOf(descend(difference, "font", "color"), palette),
    bold: isOn(child(difference, "font"), "b"),
  }));
  const isDate = cells.map((style) => style?.numberFormat !== undefined && isDateFormat(style.numberFormat));
  return { cells, isDate, differences };
}

/** The font, fill or border that a format names by its number. @throws FileError "damaged" if there is no such */
function referred(all: readonly XmlElement[], format: XmlElement, name: string): XmlElement | undefined {
  const index = attribute(format, name);
  if (index === undefined || (all.length === 0 && index === "0")) return all[0];
  const found = all[Number(index)];
  if (found === undefined) throw damaged(`its styles refer to ${name} ${index}, which is not in the file`);
  return found;
}

/** Whether a format code shows a number as a date or a time. */
function isDateFormat(code: string): boolean {
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/general/i.test(plain) && /[ymdhs]/i.test(plain);
}

function sizeOf(font: XmlElement | undefined): number | undefined {
  const size = attribute(child(font, "sz"), "val");
  return size === undefined ? undefined : Number(size);
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, "val", true);
}

/** The text colour that every workbook begins with: the theme's first, or none. */
function isPlainText(color: XmlElement): boolean {
  return (
    (attribute(color, "theme") === "1" && Number(attribute(color, "tint") ?? 0) === 0) ||
    attribute(color, "indexed") === "64"
  );
}

/** In conditional formats a solid fill keeps its colour as the background, in cells as the foreground. */
function fillColor(fill: XmlElement | undefined, palette: Palette, isDifference: boolean): string | null {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? (isDifference ? "solid" : "none");
  if (pattern === undefined || kind === "none") return null;
  const background = colorOf(child(pattern, "bgColor"), palette);
  const foreground = colorOf(child(pattern, "fgColor"), palette);
  return isDifference ? (background ?? foreground) : (foreground ?? (kind === "solid" ? "#000000" : null));
}
