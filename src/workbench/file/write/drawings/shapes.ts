import type { Unzipped } from "fflate";
import type { SheetState } from "../../../workbook";
import type { PlacedShape, ShapeState } from "../../../shapes";
import { addressOf } from "../../package/namespaces";
import { isSame } from "../../package/compare";
import { addRelation, CONTENT_TYPES, editXml, putText } from "../../package/package-edit";
import { attribute, findAll, type XmlElement } from "../../package/xml";
import { append, element, insert, remove, setAttribute, xmlOf } from "../../package/xml-edit";
import { anchors } from "../../read/charts";
import { idOf } from "../../read/shapes";
import { WORKSHEET } from "../parts/schema-order";
import { anchorAround, anchorXml } from "./shape-xml";

/** Gives a sheet an empty drawing, and says the id of its relationship. `root` is the sheet's part. */
export function addDrawing(files: Unzipped, part: string, root: XmlElement): string {
  let number = 1;
  while (files[`xl/drawings/drawing${number}.xml`] !== undefined) number++;
  const path = `xl/drawings/drawing${number}.xml`;
  putText(files, path, xmlOf(element("xdr:wsDr", { "xmlns:xdr": addressOf("xdr"), "xmlns:a": addressOf("a") })));
  editXml(files, CONTENT_TYPES, (types) => {
    const type = "application/vnd.openxmlformats-officedocument.drawing+xml";
    append(types, element("Override", { PartName: `/${path}`, ContentType: type }));
  });
  const id = addRelation(files, part, "drawing", `/${path}`);
  insert(root, element("drawing", { "r:id": id }), WORKSHEET);
  return id;
}

/**
 * Writes the shapes of a sheet that are new or changed, and takes out those that are gone. What nobody changed stays as it
 * stands in the file, byte for byte; what only lies elsewhere, or has another alternative text, keeps its looks.
 */
export function saveShapes(files: Unzipped, drawing: string, was: SheetState, now: SheetState): void {
  if (isSame(was.shapes, now.shapes)) return;
  editXml(files, drawing, (root) => {
    const inFile = new Map(anchors(root).map((anchor) => [idOf(shapeIn(anchor)), anchor]));
    const before = new Map(was.shapes.map((shape) => [shape.id, shape]));
    for (const { id } of was.shapes) {
      const anchor = inFile.get(id);
      if (anchor && !now.shapes.some((shape) => shape.id === id)) remove(outermost(anchor, root));
    }
    const fileId = freeIds(root, was, now);
    for (const shape of now.shapes) {
      const old = before.get(shape.id);
      const anchor = inFile.get(shape.id);
      if (old === undefined || anchor === undefined) append(root, anchorXml(shape, fileId));
      else if (!isSame(old, shape)) change(root, anchor, old, shape, fileId);
    }
    if (!isSame(orderOf(was, now), orderOf(now, was))) putInOrder(root, now, fileId);
  });
}

/** Changes what differs of a shape: its place and its words where that is all, else it is drawn anew. */
function change(
  root: XmlElement,
  anchor: XmlElement,
  was: PlacedShape,
  now: PlacedShape,
  fileId: (id: number) => number,
): void {
  const rest = (shape: PlacedShape) => ({
    ...shape,
    ...{ place: null, box: null, altTitle: "", altDescription: "", name: "" },
  });
  if (!isSame(rest(was), rest(now))) return replace(root, anchor, anchorXml(now, fileId));
  const named = findAll(anchor, "cNvPr")[0]!;
  setAttribute(named, "name", now.name);
  setAttribute(named, "title", now.altTitle || null);
  setAttribute(named, "descr", now.altDescription || null);
  if (isSame(was.place, now.place)) return;
  const moved = anchorAround(now.place, shapeIn(anchor)!);
  // Whether it moves and grows with the cells is told by the kind of anchor, or said by it.
  const ways: Readonly<Record<string, string>> = { oneCellAnchor: "oneCell", absoluteAnchor: "absolute" };
  setAttribute(moved, "editAs", attribute(anchor, "editAs") ?? ways[anchor.name] ?? null);
  replace(root, anchor, moved);
}

/** Puts an anchor in the place of another. */
function replace(root: XmlElement, old: XmlElement, made: XmlElement): void {
  const at = root.nodes.indexOf(outermost(old, root));
  remove(outermost(old, root));
  append(root, made);
  root.nodes.splice(at, 0, ...root.nodes.splice(-1));
}

/** The ids that the file has for shapes: their own, but for new ones whose number something else has already. */
function freeIds(root: XmlElement, was: SheetState, now: SheetState): (id: number) => number {
  const taken = new Set(findAll(root, "cNvPr").map((each) => Number(attribute(each, "id"))));
  const given = new Map<number, number>();
  const old = new Set(was.shapes.flatMap(idsIn));
  for (const id of now.shapes.flatMap(idsIn)) {
    let free = id;
    if (!old.has(id)) while (taken.has(free)) free++;
    taken.add(free);
    given.set(id, free);
  }
  return (id) => given.get(id) ?? id;
}

function idsIn(shape: ShapeState): number[] {
  return shape.kind === "group" ? [shape.id, ...shape.shapes.flatMap(idsIn)] : [shape.id];
}

/** The ids of a sheet's shapes that another state has too, from the lowest to the highest. */
function orderOf({ shapes }: SheetState, other: SheetState): number[] {
  return shapes.map(({ id }) => id).filter((id) => other.shapes.some((shape) => shape.id === id));
}

/** Has the shapes lie in the order of `now`, in the places that shapes have between charts and pictures. */
function putInOrder(root: XmlElement, now: SheetState, fileId: (id: number) => number): void {
  const rank = new Map(now.shapes.map(({ id }, i) => [fileId(id), i]));
  const rankOf = (anchor: XmlElement) => rank.get(idOf(shapeIn(anchor)));
  const ours = anchors(root).filter((anchor) => rankOf(anchor) !== undefined);
  const sorted = [...ours].sort((one, other) => rankOf(one)! - rankOf(other)!);
  const places = ours.map((anchor) => root.nodes.indexOf(outermost(anchor, root)));
  const moved = sorted.map((anchor) => outermost(anchor, root));
  places.forEach((place, i) => (root.nodes[place] = moved[i]!));
  root.changed = true;
}

/** What lies in an anchor. */
function shapeIn(anchor: XmlElement): XmlElement | undefined {
  return anchor.children.find((each) => each.children.some(({ name }) => name.startsWith("nv")));
}

/** The anchor, or the alternatives (mc:AlternateContent) that it stands in. */
function outermost(anchor: XmlElement, root: XmlElement): XmlElement {
  let at = anchor;
  while (at.parent !== null && at.parent !== root) at = at.parent;
  return at;
}
