import { whole, type GeometricState } from "../../../shapes";
import { newShapeId, type Geometric, type Group, type Line, type Shape } from "../../model/sheets/shape";
import { boxOf, layLine } from "../../model/sheets/shape-places";
import { assertWritable, type Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, Type } from "../../protocol/types";
import { checkedText, oneOf } from "../base/checks";
import type { OnSheet } from "../base/register";
import { CONNECTORS } from "./line";
import { NEW_FILL, NEW_LINE, NEW_OUTLINE } from "./look";
import { assertThere, isShape, withKey } from "./on-shape";
import { FORMS, itemOf, shape } from "./shape";
import { NEW_TEXT } from "./text";

/** What Excel calls a new shape of each form. */
const NAMES: Readonly<Record<string, string>> = {
  rect: "Rectangle",
  roundRect: "Rectangle: Rounded Corners",
  ellipse: "Oval",
};

const LINE_NAMES = { Straight: "Straight Connector", Elbow: "Connector: Elbow", Curve: "Connector: Curved" };

export const shapes: Type<OnSheet> = new Type<OnSheet>(
  "ShapeCollection",
  {
    getCount: method(({ sheet }) => sheet.shapes.length),
    getItem: method((self, key: string) => itemOf(self, withKey(self.sheet.shapes, key), key)),
    getItemAt: method((self, index: number) => itemOf(self, self.sheet.shapes[index], index)),
    getItemOrNullObject: method((self, key: string) => {
      const found = withKey(self.sheet.shapes, key);
      return found ? shape.of({ ...self, shape: found }) : null;
    }),
    addGeometricShape: method((self, type: string) => {
      const geometry = Object.keys(FORMS).find((form) => FORMS[form] === type);
      if (geometry === undefined) {
        throw failure("InvalidArgument", `The embedded host has no shapes of the form "${String(type)}".`);
      }
      return add(self, NAMES[geometry]!, (common) => ({
        ...common,
        ...{ kind: "geometric", geometry, isTextBox: false, fill: NEW_FILL, outline: NEW_OUTLINE },
        text: { ...NEW_TEXT },
      }));
    }),
    addTextBox: method((self, text = "") =>
      add(self, "TextBox", (common) => ({
        ...common,
        ...{ kind: "geometric", geometry: "rect", isTextBox: true, fill: "#FFFFFF" },
        outline: { color: "#BFBFBF", weight: 0.75, dash: "Solid" },
        text: { ...NEW_TEXT, text: checkedText(text), color: "#000000" },
      })),
    ),
    addLine: method((self, left: number, top: number, toLeft: number, toTop: number, type = "Straight") => {
      if (![left, top, toLeft, toTop].every((each) => typeof each === "number" && each >= 0)) {
        throw failure("InvalidArgument", "A line needs two points on the sheet.");
      }
      const connector = oneOf(type, CONNECTORS);
      return add(self, LINE_NAMES[connector], (common) => {
        const flipped = { across: false, down: false };
        const added: Line = {
          ...common,
          ...{ kind: "line", connector, outline: NEW_LINE, flipped, begin: null, end: null },
        };
        layLine(self.sheet, added, [left, top], [toLeft, toTop]);
        return added;
      });
    }),
    addGroup: method((self, values: readonly unknown[]) => {
      const members = membersOf(self, values);
      return add(self, "Group", (common) => groupOf(self.sheet, common, members));
    }),
  },
  {
    items: (self) => self.sheet.shapes.map((each) => shape.of({ ...self, shape: each })),
    item: (self, key: unknown) => {
      const found = withKey(self.sheet.shapes, key);
      return found && shape.of({ ...self, shape: found });
    },
  },
);

type Common = Pick<GeometricState, "id" | "name" | "altTitle" | "altDescription" | "box"> &
  Pick<Shape, "parent" | "place">;

/** Adds a shape above all others, named as Excel names them: by what it is and a number. */
function add({ document, sheet }: OnSheet, name: string, make: (common: Common) => Shape | Geometric) {
  assertWritable(sheet);
  const id = newShapeId(sheet.shapes);
  const box = { left: 0, top: 0, width: 72, height: 72 };
  const common = { id, name: `${name} ${id - 1}`, altTitle: "", altDescription: "", box, parent: null, place: null };
  const added = make(common);
  sheet.shapes.push(added);
  return shape.of({ document, sheet, shape: added });
}

/** The shapes that a group shall hold: two or more of the sheet, named by themselves or their ids. */
function membersOf({ sheet }: OnSheet, values: unknown): Shape[] {
  if (!Array.isArray(values)) throw failure("InvalidArgument", "A list of shapes is needed.");
  const members = values.map((each: unknown): Shape => {
    if (isShape(each)) {
      assertThere(each.self);
      if (each.self.sheet === sheet && each.self.shape.parent === null) return each.self.shape;
      throw failure("InvalidArgument", `The shape "${each.self.shape.name}" is in a group, or on another sheet.`);
    }
    const found = withKey(sheet.shapes, each);
    if (!found) throw failure("ItemNotFound", `There is no shape "${String(each)}".`);
    return found;
  });
  if (members.length < 2 || new Set(members).size < members.length) {
    throw failure("InvalidArgument", "A group is made of two shapes or more, each once.");
  }
  return members;
}

/** Takes the shapes from the sheet into a group around them, in the order in which they lie. */
function groupOf(sheet: Sheet, common: Common, members: readonly Shape[]): Group {
  const boxes = members.map((each) => boxOf(sheet, each));
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const box = {
    left,
    top,
    width: whole(Math.max(...boxes.map((box) => box.left + box.width)) - left),
    height: whole(Math.max(...boxes.map((box) => box.top + box.height)) - top),
  };
  const group: Group = { ...common, kind: "group", box, space: box, shapes: [] };
  members.forEach((each, i) => Object.assign(each, { box: boxes[i]!, place: null, parent: group }));
  group.shapes.push(...sheet.shapes.filter((each) => members.includes(each)));
  for (const each of group.shapes) sheet.shapes.splice(sheet.shapes.indexOf(each), 1);
  return group;
}
