import { DASHES, type Dash, type Outline } from "../../../shapes";
import type { Shape } from "../../model/sheets/shape";
import { failure } from "../../protocol/errors";
import { method, property, Type } from "../../protocol/types";
import { checkedColor, oneOf } from "../base/checks";
import { checkedLength, type OnShape } from "./on-shape";

/** Fill and outline of Excel's own new shapes, in the colours of its first theme. */
export const NEW_FILL = "#4472C4";
export const NEW_OUTLINE: Outline = { color: "#2F528F", weight: 1, dash: "Solid" };
export const NEW_LINE: Outline = { color: "#4472C4", weight: 0.5, dash: "Solid" };

export const shapeFill = new Type<OnShape>("ShapeFill", {
  foregroundColor: property(
    ({ shape }) => filled(shape).fill ?? "",
    ({ shape }, color: string) => void (filled(shape).fill = checkedColor(color)),
  ),
  type: property(({ shape }) => (filled(shape).fill === null ? "NoFill" : "Solid")),
  setSolidColor: method(({ shape }, color: string) => void (filled(shape).fill = checkedColor(color))),
  clear: method(({ shape }) => void (filled(shape).fill = null)),
});

function filled(shape: Shape) {
  if (shape.kind !== "geometric") throw failure("InvalidOperation", "Only a geometric shape has a fill.");
  return shape;
}

export const shapeLine = new Type<OnShape>("ShapeLineFormat", {
  color: outline("color", checkedColor),
  weight: outline("weight", (points) => checkedLength(points)),
  dashStyle: outline("dashStyle", checkedDash),
  visible: property(
    ({ shape }) => outlined(shape).outline !== null,
    ({ shape }, visible: boolean) => void (outlined(shape).outline = visible ? looks(shape) : null),
  ),
});

function outline(name: "color" | "weight" | "dashStyle", checked: (value: unknown) => string | number) {
  const key = name === "dashStyle" ? "dash" : name;
  return property(
    ({ shape }: OnShape) => looks(shape)[key],
    ({ shape }: OnShape, value: unknown) => {
      outlined(shape).outline = { ...looks(shape), [key]: checked(value) };
    },
  );
}

function looks(shape: Shape): Outline {
  return outlined(shape).outline ?? (shape.kind === "line" ? NEW_LINE : NEW_OUTLINE);
}

function outlined(shape: Shape) {
  if (shape.kind === "group") throw failure("InvalidOperation", "A group has no outline of its own.");
  return shape;
}

function checkedDash(style: unknown): Dash {
  return oneOf(style, Object.values(DASHES));
}
