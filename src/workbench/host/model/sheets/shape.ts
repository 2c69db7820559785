import { failure } from "../../protocol/errors";
import {
  SITES,
  type GeometricState,
  type GroupState,
  type LineState,
  type Place,
  type ShapeText,
} from "../../../shapes";
import type { Mutable } from "../cells/mutable";

interface InSheet {
  /** The group that it is in. */
  parent: Group | null;
  /** Over which cells it lies; null: in a group, or where its box says. */
  place: Place | null;
}

export type Geometric = Omit<Mutable<GeometricState>, "text"> & InSheet & { text: Mutable<ShapeText> };
export type Line = Mutable<LineState> & InSheet;
export type Group = Omit<Mutable<GroupState>, "shapes"> & InSheet & { shapes: Shape[] };

/** A shape of an open workbook. */
export type Shape = Geometric | Line | Group;

/** Where lines can be joined to a shape, as shares of its box. */
export function sitesOf(shape: Shape): readonly (readonly [across: number, down: number])[] {
  if (shape.kind !== "geometric") return [];
  const sites = SITES[shape.geometry];
  if (!sites) throw failure("InvalidOperation", `The embedded host knows no connection sites of "${shape.geometry}".`);
  return sites;
}

/** An id that none of a sheet's shapes has. Files number them from 2 on. */
export function newShapeId(shapes: readonly Shape[]): number {
  const highest = (all: readonly Shape[]): number =>
    all.reduce((most, each) => Math.max(most, each.id, each.kind === "group" ? highest(each.shapes) : 0), 1);
  return highest(shapes) + 1;
}
