import {
  cornerAt,
  pointAt,
  whole,
  type Box,
  type Joint,
  type LineState,
  type Place,
  type PlacedShape,
  type ShapeState,
} from "../../../shapes";
import { sitesOf, type Group, type Line, type Shape } from "./shape";
import { columnWidth, rowHeight, type Sheet } from "./sheet";

/** A shape of a file's, over the cells where the file has it. */
export function openShape(sheet: Sheet, { place, ...state }: PlacedShape): Shape {
  const shape = withState(state, null);
  shape.place = place;
  shape.box = boxOf(sheet, shape);
  return shape;
}

function withState(state: ShapeState, parent: Group | null): Shape {
  if (state.kind === "line") return { ...state, parent, place: null };
  if (state.kind === "geometric") return { ...state, text: { ...state.text }, parent, place: null };
  const group: Group = { ...state, shapes: [], parent, place: null };
  for (const each of state.shapes) group.shapes.push(withState(each, group));
  return group;
}

export function placedShape(sheet: Sheet, shape: Shape): PlacedShape {
  return { ...stateOf(shape), place: placeIn(sheet, shape) };
}

/** Over which cells a shape of the sheet's lies. */
export function placeIn(sheet: Sheet, { place, box }: Shape): Place {
  return place ?? placeOf(sheet, box);
}

function stateOf({ parent: _, place: __, ...shape }: Shape): ShapeState {
  if (shape.kind === "group") return { ...shape, shapes: shape.shapes.map(stateOf) };
  return shape.kind === "geometric" ? { ...shape, text: { ...shape.text } } : shape;
}

function placeOf(sheet: Sheet, { left, top, width, height }: Box): Place {
  const corner = (x: number, y: number) =>
    cornerAt(
      x,
      y,
      (column) => columnWidth(sheet, column),
      (row) => rowHeight(sheet, row),
    );
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** Where a shape lies on the sheet, in points. */
export function boxOf(sheet: Sheet, { parent, place, box }: Shape): Box {
  if (parent !== null) return onSheet(boxOf(sheet, parent), parent.space, box);
  if (place === null) return box;
  const at = (corner: Place["from"]) =>
    pointAt(
      corner,
      (column) => columnWidth(sheet, column),
      (row) => rowHeight(sheet, row),
    );
  const [from, to] = [at(place.from), at(place.to)];
  return { ...from, width: whole(to.left - from.left), height: whole(to.top - from.top) };
}

function onSheet(group: Box, space: Box, { left, top, width, height }: Box): Box {
  const across = space.width === 0 ? 1 : group.width / space.width;
  const down = space.height === 0 ? 1 : group.height / space.height;
  return {
    left: group.left + (left - space.left) * across,
    top: group.top + (top - space.top) * down,
    width: width * across,
    height: height * down,
  };
}

/** Puts a shape of the sheet's elsewhere; lines that are joined to it follow. */
export function moveTo(sheet: Sheet, shape: Shape, { left, top, width, height }: Box): void {
  shape.box = { left: whole(left), top: whole(top), width: whole(width), height: whole(height) };
  shape.place = null;
  for (const line of sheet.shapes) {
    if (line.kind !== "line") continue;
    for (const end of ["begin", "end"] as const) if (line[end]?.shape === shape.id) join(sheet, line, end, line[end]);
  }
}

/** Joins an end of a line to a shape, or frees it; a joined end lies where it is joined. */
export function join(sheet: Sheet, line: Line, end: "begin" | "end", joint: Joint | null): void {
  line[end] = joint;
  const other = sheet.shapes.find(({ id }) => id === joint?.shape);
  if (joint === null || other === undefined) return;
  const [x, y] = sitesOf(other)[joint.site]!;
  const { left, top, width, height } = boxOf(sheet, other);
  const ends = endsOf(boxOf(sheet, line), line.flipped);
  ends[end] = [left + x * width, top + y * height];
  layLine(sheet, line, ends.begin, ends.end);
}

type Point = readonly [x: number, y: number];

function endsOf(
  { left, top, width, height }: Box,
  { across, down }: LineState["flipped"],
): Record<"begin" | "end", Point> {
  const [xs, ys] = [
    [left, left + width],
    [top, top + height],
  ] as const;
  return { begin: [xs[across ? 1 : 0], ys[down ? 1 : 0]], end: [xs[across ? 0 : 1], ys[down ? 0 : 1]] };
}

/** Lays a line from one point to another. */
export function layLine(sheet: Sheet, line: Line, [x, y]: Point, [toX, toY]: Point): void {
  line.flipped = { across: toX < x, down: toY < y };
  const box = { left: Math.min(x, toX), top: Math.min(y, toY), width: Math.abs(toX - x), height: Math.abs(toY - y) };
  moveTo(sheet, line, box);
}
