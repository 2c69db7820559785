import type { Font } from "../../model/sheets/chart";
import { property, Type } from "../../protocol/types";
import { checkedColor, checkedText } from "../base/checks";

export const chartFont = new Type<Font>("ChartFont", {
  bold: property(
    ({ bold }) => bold,
    (font, bold: boolean) => void (font.bold = bold),
  ),
  color: property(
    ({ color }) => color,
    (font, color: string) => void (font.color = checkedColor(color)),
  ),
  italic: property(
    ({ italic }) => italic,
    (font, italic: boolean) => void (font.italic = italic),
  ),
  name: property(
    ({ name }) => name,
    (font, name: string) => void (font.name = checkedText(name)),
  ),
  size: property(
    ({ size }) => size,
    (font, size: number) => void (font.size = size),
  ),
});
