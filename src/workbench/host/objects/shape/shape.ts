import type { Box } from "../../../shapes";
import { sitesOf, type Shape } from "../../model/sheets/shape";
import { boxOf, moveTo } from "../../model/sheets/shape-places";
import { assertWritable } from "../../model/sheets/sheet";
import { failure, notImplemented } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { checkedText, oneOf } from "../base/checks";
import { line } from "./line";
import { shapeFill, shapeLine } from "./look";
import { assertThere, checkedLength, shapeId, withKey, type OnGroup, type OnLine, type OnShape } from "./on-shape";
import { textFrameOf } from "./text";

/** Excel.ShapeType. */
const KINDS = { geometric: "GeometricShape", line: "Line", group: "Group" } as const;

/** Excel.GeometricShapeType by what files call it. */
export const FORMS: Readonly<Record<string, string>> = {
  rect: "Rectangle",
  roundRect: "RoundRectangle",
  ellipse: "Ellipse",
};

const ORDERS = ["BringToFront", "BringForward", "SendToBack", "SendBackward"] as const;

export const shape: Type<OnShape> = new Type<OnShape>(
  "Shape",
  {
    id: property(({ shape }) => shapeId(shape)),
    name: property(
      ({ shape }) => shape.name,
      ({ shape }, name: string) => void (shape.name = checkedText(name)),
    ),
    type: property(({ shape }) => KINDS[shape.kind]),
    geometricShapeType: property(({ shape }) => (shape.kind === "geometric" ? (FORMS[shape.geometry] ?? null) : null)),
    altTextTitle: property(
      ({ shape }) => shape.altTitle,
      ({ shape }, title: string) => void (shape.altTitle = checkedText(title)),
    ),
    altTextDescription: property(
      ({ shape }) => shape.altDescription,
      ({ shape }, text: string) => void (shape.altDescription = checkedText(text)),
    ),
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
    level: property(({ shape }) => levelOf(shape)),
    zOrderPosition: property(({ sheet, shape }) => (shape.parent?.shapes ?? sheet.shapes).indexOf(shape)),
    connectionSiteCount: property(({ shape }) => sitesOf(shape).length),
    fill: part((self) => shapeFill.of(self)),
    lineFormat: part((self) => shapeLine.of(self)),
    textFrame: part(textFrameOf),
    group: part((self) => group.of(onGroup(self))),
    line: part((self) => {
      if (self.shape.kind !== "line") throw failure("InvalidOperation", `The shape "${self.shape.name}" is no line.`);
      return line.of(self as OnLine);
    }),
    parentGroup: part((self) => {
      if (self.shape.parent === null) throw failure("ItemNotFound", `"${self.shape.name}" is in no group.`);
      return shape.of({ ...self, shape: self.shape.parent });
    }),
    setZOrder: method(({ sheet, shape }, position: string) => {
      assertWritable(sheet);
      const among = shape.parent?.shapes ?? sheet.shapes;
      const at = among.indexOf(shape);
      const to = { BringToFront: among.length, BringForward: at + 1, SendToBack: 0, SendBackward: Math.max(0, at - 1) };
      among.splice(at, 1);
      among.splice(to[oneOf(position, ORDERS)], 0, shape);
    }),
    delete: method(({ sheet, shape }) => {
      assertWritable(sheet);
      if (shape.parent !== null) throw notImplemented("deleting a shape that is in a group");
      sheet.shapes.splice(sheet.shapes.indexOf(shape), 1);
      // What was joined to it stays where it is, and is free.
      for (const each of sheet.shapes) {
        if (each.kind !== "line") continue;
        if (each.begin?.shape === shape.id) each.begin = null;
        if (each.end?.shape === shape.id) each.end = null;
      }
    }),
  },
  { identity: { Id: ({ shape }) => shapeId(shape) }, alive: assertThere },
);

const group: Type<OnGroup> = new Type<OnGroup>("ShapeGroup", {
  id: property(({ shape }) => shapeId(shape)),
  shape: part((self) => shape.of(self)),
  shapes: part((self) => groupShapes.of(self)),
  ungroup: method(({ sheet, shape: { shapes }, shape }) => {
    assertWritable(sheet);
    if (shape.parent !== null) throw notImplemented("ungrouping a group that is in a group");
    const boxes = shapes.map((each) => boxOf(sheet, each));
    sheet.shapes.splice(sheet.shapes.indexOf(shape), 1, ...shapes);
    shapes.forEach((each, i) => {
      each.parent = null;
      moveTo(sheet, each, boxes[i]!);
    });
  }),
});

const groupShapes: Type<OnGroup> = new Type<OnGroup>(
  "GroupShapeCollection",
  {
    getCount: method(({ shape }) => shape.shapes.length),
    getItem: method((self, key: string) => itemOf(self, withKey(self.shape.shapes, key), key)),
    getItemAt: method((self, index: number) => itemOf(self, self.shape.shapes[index], index)),
  },
  {
    items: (self) => self.shape.shapes.map((each) => shape.of({ ...self, shape: each })),
    item: (self, key: unknown) => {
      const found = withKey(self.shape.shapes, key);
      return found && shape.of({ ...self, shape: found });
    },
  },
);

/** What `getItem` gives of shapes. */
export function itemOf(self: Omit<OnShape, "shape">, found: Shape | undefined, key: string | number) {
  if (!found) throw failure("ItemNotFound", `There is no shape "${key}".`);
  return shape.of({ ...self, shape: found });
}

function onGroup(self: OnShape): OnGroup {
  if (self.shape.kind !== "group") throw failure("InvalidOperation", `The shape "${self.shape.name}" is no group.`);
  return self as OnGroup;
}

function levelOf({ parent }: Shape): number {
  return parent === null ? 0 : 1 + levelOf(parent);
}

/** Position and size in points. A width or a height of 0 is refused, as Excel does; only lines that are added have one. */
function edge(key: keyof Box) {
  return property(
    ({ sheet, shape }: OnShape) => boxOf(sheet, shape)[key],
    ({ sheet, shape }: OnShape, points: number) => {
      assertWritable(sheet);
      const checked = checkedLength(points, key === "left" || key === "top");
      if (shape.parent !== null) throw notImplemented("moving a shape within its group");
      moveTo(sheet, shape, { ...boxOf(sheet, shape), [key]: checked });
    },
  );
}
