import type { Font } from "../model/chart-model";
import { failure } from "../protocol/errors";
import { property, Type } from "../protocol/types";
import { checkedColor } from "./styled";

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

export function checkedText(text: unknown): string {
  if (typeof text !== "string") throw failure("InvalidArgument", "A text is needed.");
  return text;
}
