import {
  cornerAt,
  DASHES,
  type Box,
  type Corner,
  type Dash,
  type Joint,
  type Outline,
  type Place,
  type PlacedShape,
  type ShapeState,
} from "../../shapes";
import { COLUMNS, ROWS } from "../../../cells/area";
import type { Parts } from "../package/parts";
import { attribute, child, descend, flag, type XmlElement } from "../package/xml";
import { drawingColor, type Palette } from "../text/colors";
import { anchors, numberIn } from "./charts";
import { shapeText } from "./shape-text";

/** Sizes of a sheet's columns and rows, in points, for anchors that do not say to which cell they reach. */
export interface CellSizes {
  width(column: number): number;
  height(row: number): number;
}

/** The shapes of a sheet that are drawn of themselves, from its drawing part: no charts, no pictures. */
export function readShapes(parts: Parts, drawing: string, palette: Palette, sizes: CellSizes): PlacedShape[] {
  const root = parts.xml(drawing);
  if (root === undefined) return [];
  return anchors(root).flatMap((anchor) => {
    const shape = anchor.children.map((each) => shapeOf(each, palette)).find((each) => each !== null);
    return shape ? [{ ...shape, place: placeOf(anchor, sizes) }] : [];
  });
}

/** The id of the first shape, chart or picture in an element. */
export function idOf(element: XmlElement | undefined): number {
  const properties = element?.children.find(({ name }) => name.startsWith("nv"));
  return Number(attribute(child(properties, "cNvPr"), "id") ?? 0);
}

/** What is no shape of these kinds is null. */
function shapeOf(element: XmlElement, palette: Palette): ShapeState | null {
  if (element.namespace !== "xdr" || !["sp", "cxnSp", "grpSp"].includes(element.name)) return null;
  const named = child(
    element.children.find(({ name }) => name.startsWith("nv")),
    "cNvPr",
  );
  const properties = child(element, element.name === "grpSp" ? "grpSpPr" : "spPr");
  const transform = child(properties, "a:xfrm");
  const common = {
    id: idOf(element),
    name: attribute(named, "name") ?? "",
    altTitle: attribute(named, "title") ?? "",
    altDescription: attribute(named, "descr") ?? "",
    box: boxOf(transform, "off", "ext"),
  };
  if (element.name === "grpSp") {
    const shapes = element.children.flatMap((each) => shapeOf(each, palette) ?? []);
    return { ...common, kind: "group", space: boxOf(transform, "chOff", "chExt"), shapes };
  }
  const geometry = attribute(child(properties, "a:prstGeom"), "prst") ?? "custom";
  const outline = outlineOf(element, properties, palette);
  if (element.name === "cxnSp" || geometry === "line") {
    const joints = descend(element, "nvCxnSpPr", "cNvCxnSpPr");
    return {
      ...common,
      kind: "line",
      connector: geometry.startsWith("bent") ? "Elbow" : geometry.startsWith("curved") ? "Curve" : "Straight",
      outline,
      flipped: { across: flag(transform, "flipH"), down: flag(transform, "flipV") },
      begin: jointOf(child(joints, "a:stCxn")),
      end: jointOf(child(joints, "a:endCxn")),
    };
  }
  return {
    ...common,
    kind: "geometric",
    geometry,
    isTextBox: flag(descend(element, "nvSpPr", "cNvSpPr"), "txBox"),
    fill: fillOf(element, properties, palette),
    outline,
    text: shapeText(element, palette),
  };
}

/** Units of files to points. */
function points(text: string | undefined): number {
  return Number(text ?? 0) / 12_700;
}

function boxOf(transform: XmlElement | undefined, offset: string, extent: string): Box {
  const [at, size] = [child(transform, offset), child(transform, extent)];
  return {
    left: points(attribute(at, "x")),
    top: points(attribute(at, "y")),
    width: points(attribute(size, "cx")),
    height: points(attribute(size, "cy")),
  };
}

function jointOf(connection: XmlElement | undefined): Joint | null {
  if (connection === undefined) return null;
  return { shape: Number(attribute(connection, "id")), site: Number(attribute(connection, "idx")) };
}

/** The fill of a shape, or the one that its style names. */
function fillOf(shape: XmlElement, properties: XmlElement | undefined, palette: Palette): string | null {
  if (child(properties, "a:noFill") !== undefined) return null;
  return drawingColor(properties, palette) ?? styled(shape, "fillRef", palette);
}

function outlineOf(shape: XmlElement, properties: XmlElement | undefined, palette: Palette): Outline | null {
  const line = child(properties, "a:ln");
  if (child(line, "noFill") !== undefined) return null;
  const color = drawingColor(line, palette) ?? styled(shape, "lnRef", palette);
  if (color === null) return null;
  const dash = attribute(child(line, "prstDash"), "val") ?? "solid";
  const weight = attribute(line, "w");
  return {
    color,
    weight: weight === undefined ? 0.75 : points(weight),
    dash: (DASHES as Readonly<Record<string, Dash>>)[dash] ?? "Solid",
  };
}

/** The colour that a shape's style gives a part of it; index 0 is none. */
function styled(shape: XmlElement, part: string, palette: Palette): string | null {
  const reference = descend(shape, "style", `a:${part}`);
  return reference === undefined || attribute(reference, "idx") === "0" ? null : drawingColor(reference, palette);
}

function placeOf(anchor: XmlElement, sizes: CellSizes): Place {
  const from = cornerOf(child(anchor, "from"));
  const to = child(anchor, "to");
  if (to !== undefined) return { from, to: cornerOf(to) };
  // It says how large it is: with one corner at a cell, or (absoluteAnchor) at a point of the sheet.
  const [position, size] = [child(anchor, "pos"), child(anchor, "ext")];
  const at = (left: number, top: number) => cornerAt(left, top, sizes.width, sizes.height);
  const [left, top] = [points(attribute(position, "x")), points(attribute(position, "y"))];
  const [width, height] = [points(attribute(size, "cx")), points(attribute(size, "cy"))];
  if (position !== undefined) return { from: at(left, top), to: at(left + width, top + height) };
  let [x, y] = [from.right, from.down];
  for (let column = 0; column < from.column; column++) x += sizes.width(column);
  for (let row = 0; row < from.row; row++) y += sizes.height(row);
  return { from, to: at(x + width, y + height) };
}

function cornerOf(end: XmlElement | undefined): Corner {
  return {
    row: numberIn(end, "row", ROWS - 1),
    column: numberIn(end, "col", COLUMNS - 1),
    right: numberIn(end, "colOff") / 12_700,
    down: numberIn(end, "rowOff") / 12_700,
  };
}
