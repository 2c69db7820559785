import type { Difference } from "../../../difference";
import type { Group, Line, Shape } from "../../model/sheets/shape";
import { failure } from "../../protocol/errors";
import type { Live } from "../../protocol/types";
import type { OnSheet } from "../base/register";

/** A shape with the sheet that it lies on. */
export interface OnShape<S extends Shape = Shape> extends OnSheet {
  readonly shape: S;
}

export type OnGroup = OnShape<Group>;
export type OnLine = OnShape<Line>;

/** Excel's id of a shape: made of the number that the file has for it. */
export function shapeId({ id }: Shape): string {
  return `{00000000-0008-0000-0000-${id.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** By id or name; capitals and small letters are alike, and of shapes that share a name it is the lowest. */
export function withKey(shapes: readonly Shape[], key: unknown): Shape | undefined {
  const wanted = String(key).toLowerCase();
  return shapes.find((each) => shapeId(each) === key) ?? shapes.find(({ name }) => name.toLowerCase() === wanted);
}

/** Throws if it was deleted, or the group that it is in. */
export function assertThere({ sheet, shape }: OnShape): void {
  const among = shape.parent === null ? sheet.shapes : shape.parent.shapes;
  if (sheet.deleted || !among.includes(shape)) throw failure("ItemNotFound", `The shape "${shape.name}" was deleted.`);
  if (shape.parent !== null) assertThere({ sheet, shape: shape.parent } as OnShape);
}

/** A number that is not below 0, nor 0 where that is refused too. */
export function checkedLength(points: unknown, mayBeZero = true): number {
  const isFine = typeof points === "number" && Number.isFinite(points) && (mayBeZero ? points >= 0 : points > 0);
  if (!isFine) throw failure("InvalidArgument", `"${String(points)}" is no length${mayBeZero ? "" : " above 0"}.`);
  return points;
}

/** Whether an argument is a shape; the types are told by name, since files of this folder give them to each other. */
export function isShape(argument: unknown): argument is Live & { readonly self: OnShape } {
  return typeof argument === "object" && argument !== null && (argument as Partial<Live>).type?.name === "Shape";
}

export const SHAPES: Difference = {
  excel: "Has 180 forms of shapes, pictures, and shapes that turn.",
  here: "Shapes are rectangles, rounded ones and ellipses, text boxes, lines and groups of these; other forms and pictures of a file stay in it as they are.",
  why: "Each form has connection sites of its own, and a host that knew them half would lay lines wrongly.",
  source: "@types/office-js 1.0.612, Excel.GeometricShapeType",
  test: "test/workbench/host/shapes.test.ts: a form that the host does not know is refused by name",
};

export const SHAPES_IN_GROUPS: Difference = {
  excel: "Lets a shape in a group be moved and resized, whereby the group grows.",
  here: "A shape in a group moves with its group only; moving it alone is an error that says so.",
  why: "The add-in groups what it has finished.",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.shape",
  test: "test/workbench/host/shapes.test.ts: a shape in a group keeps its place in it",
};

export const SHAPE_PLACES: Difference = {
  excel: "Says where it puts a shape that nobody has placed, and fits its own text into it.",
  here: "A new shape lies at the sheet's corner, 72 points wide and high, and keeps its size whatever its text.",
  why: "The add-in gives every shape its place; only what draws text knows how large it is.",
  source: null,
  test: "test/workbench/host/shapes.test.ts: a new shape has a name, an id and the looks of Excel's own",
};
