import type { Style } from "excelize-wasm";
import type { CellStyle } from "../../../workbook";
import { must, type Book } from "../../package/engine";
import { builtInFormat } from "../../text/number-formats";

/** Gives styles of cells their number in the file; equal ones share a number. */
export interface StyleBook {
  /** The number of `style` laid over the look that the cell has in the file (0: none). */
  index(style: CellStyle | undefined, base: number): number;
  /** The number of a conditional format's look. */
  difference(look: { fill: string | null; fontColor: string | null; bold: boolean }): number;
}

/** The styles of an open workbook. */
export function styleBook(book: Book): StyleBook {
  const known = new Map<string, number>();
  return {
    index(style, base) {
      if (style === undefined && base === 0) return 0;
      const key = `${base} ${JSON.stringify(style ?? {}, Object.keys(style ?? {}).sort())}`;
      let index = known.get(key);
      if (index === undefined) {
        const before = must(book.GetStyle(base), "reading a style").style;
        index = must(book.NewStyle(overlaid(before, style ?? {})), "making a style").style;
        known.set(key, index);
      }
      return index;
    },
    difference(look) {
      return must(
        book.NewConditionalStyle({
          ...(look.fill === null ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [look.fill.slice(1)] } }),
          Font: { Bold: look.bold, ...(look.fontColor === null ? {} : { Color: look.fontColor.slice(1) }) },
        }),
        "making a conditional format",
      ).style;
    },
  };
}

/** What `style` can say is as it says; what it cannot (font family, other borders, protection) stays. */
function overlaid(before: Style, style: CellStyle): Style {
  const font = { ...before.Font };
  font.Bold = style.bold ?? false;
  font.Italic = style.italic ?? false;
  if (style.fontSize !== undefined) font.Size = style.fontSize;
  if (style.fontColor !== undefined) {
    delete font.ColorTheme;
    delete font.ColorIndexed;
    delete font.ColorTint;
    font.Color = style.fontColor.slice(1);
  }
  const alignment = { ...before.Alignment };
  alignment.Horizontal = style.horizontal?.toLowerCase() ?? "";
  alignment.Vertical = style.vertical?.toLowerCase() ?? "";
  alignment.WrapText = style.wrap ?? false;
  alignment.Indent = style.indent ?? 0;
  const borders = (before.Border ?? []).filter((border) => border.Type !== "bottom");
  if (style.borderBottom !== undefined) {
    borders.push({ Type: "bottom", Color: style.borderBottom.slice(1), Style: 1 });
  }
  const next: Style = { ...before, Font: font, Alignment: alignment, Border: borders };
  delete next.Fill;
  if (style.fill !== undefined) next.Fill = { Type: "pattern", Pattern: 1, Color: [style.fill.slice(1)] };
  delete next.CustomNumFmt;
  delete next.DecimalPlaces;
  delete next.NegRed;
  next.NumFmt = 0;
  if (style.numberFormat !== undefined) {
    const builtIn = builtInFormat(style.numberFormat);
    if (builtIn === undefined) next.CustomNumFmt = style.numberFormat;
    else next.NumFmt = builtIn;
  }
  return next;
}
