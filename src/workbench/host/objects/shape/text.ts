import type { Margins, ShapeText } from "../../../shapes";
import type { Geometric } from "../../model/sheets/shape";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { checkedColor, checkedText, oneOf } from "../base/checks";
import { checkedLength, type OnShape } from "./on-shape";

/** Text as it is in Excel's own new shapes: in the top left corner, and white on the fill. */
export const NEW_TEXT: ShapeText = {
  text: "",
  bold: false,
  italic: false,
  size: 11,
  color: "#FFFFFF",
  font: null,
  horizontal: "Left",
  vertical: "Top",
  autoSize: "AutoSizeNone",
  margins: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
};

const font = new Type<Geometric>("ShapeFont", {
  bold: flag("bold"),
  italic: flag("italic"),
  color: property(
    ({ text }) => text.color,
    ({ text }, color: string) => void (text.color = checkedColor(color)),
  ),
  name: property(
    ({ text }) => text.font ?? "Calibri",
    ({ text }, name: string) => void (text.font = checkedText(name)),
  ),
  size: property(
    ({ text }) => text.size,
    ({ text }, size: number) => void (text.size = checkedLength(size, false)),
  ),
});

const textRange = new Type<Geometric>("TextRange", {
  text: property(
    ({ text }) => text.text,
    ({ text }, words: string) => void (text.text = checkedText(words)),
  ),
  font: part((shape) => font.of(shape)),
});

const textFrame = new Type<Geometric>("TextFrame", {
  hasText: property(({ text }) => text.text !== ""),
  autoSizeSetting: choice("autoSize", ["AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText"]),
  horizontalAlignment: choice("horizontal", ["Left", "Center", "Right"]),
  verticalAlignment: choice("vertical", ["Top", "Middle", "Bottom"]),
  leftMargin: margin("left"),
  topMargin: margin("top"),
  rightMargin: margin("right"),
  bottomMargin: margin("bottom"),
  textRange: part((shape) => textRange.of(shape)),
  deleteText: method(({ text }) => void (text.text = "")),
});

/** The text of a shape that can have one. */
export function textFrameOf({ shape }: OnShape) {
  if (shape.kind !== "geometric") throw failure("InvalidOperation", "A line or a group has no text.");
  return textFrame.of(shape);
}

function flag(key: "bold" | "italic") {
  return property(
    ({ text }: Geometric) => text[key],
    ({ text }: Geometric, value: boolean) => void (text[key] = value),
  );
}

function choice<K extends "autoSize" | "horizontal" | "vertical">(key: K, allowed: readonly ShapeText[K][]) {
  return property(
    ({ text }: Geometric) => text[key],
    ({ text }: Geometric, value: string) => void (text[key] = oneOf(value, allowed as readonly string[]) as never),
  );
}

function margin(side: keyof Margins) {
  return property(
    ({ text }: Geometric) => text.margins[side],
    ({ text }: Geometric, points: number) => {
      text.margins = { ...text.margins, [side]: checkedLength(points) };
    },
  );
}
