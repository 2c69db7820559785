import type { Joint } from "../../../shapes";
import { sitesOf } from "../../model/sheets/shape";
import { join } from "../../model/sheets/shape-places";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, property, Type } from "../../protocol/types";
import { oneOf } from "../base/checks";
import { assertThere, isShape, shapeId, type OnLine } from "./on-shape";

export const CONNECTORS = ["Straight", "Elbow", "Curve"] as const;

export const line = new Type<OnLine>("Line", {
  id: property(({ shape }) => shapeId(shape)),
  connectorType: property(
    ({ shape }) => shape.connector,
    ({ shape }, type: string) => void (shape.connector = oneOf(type, CONNECTORS)),
  ),
  isBeginConnected: property(({ shape }) => shape.begin !== null),
  isEndConnected: property(({ shape }) => shape.end !== null),
  beginConnectedSite: property(({ shape }) => shape.begin?.site ?? null),
  endConnectedSite: property(({ shape }) => shape.end?.site ?? null),
  connectBeginShape: method((self, shape: unknown, site: number) => connect(self, "begin", shape, site)),
  connectEndShape: method((self, shape: unknown, site: number) => connect(self, "end", shape, site)),
  disconnectBeginShape: method((self) => free(self, "begin")),
  disconnectEndShape: method((self) => free(self, "end")),
});

function connect(self: OnLine, end: "begin" | "end", other: unknown, site: number): void {
  assertWritable(self.sheet);
  if (!isShape(other)) throw failure("InvalidArgument", "A shape is needed.");
  assertThere(other.self);
  const { sheet, shape } = other.self;
  if (sheet !== self.sheet || shape === self.shape || shape.parent !== null || self.shape.parent !== null) {
    throw failure("InvalidArgument", "A line is joined to another shape of its sheet, before they are grouped.");
  }
  const sites = sitesOf(shape).length;
  if (!Number.isInteger(site) || site < 0 || site >= sites) {
    throw failure("InvalidArgument", `The shape "${shape.name}" has ${sites} connection sites, from 0 on.`);
  }
  join(sheet, self.shape, end, { shape: shape.id, site } satisfies Joint);
}

function free({ sheet, shape }: OnLine, end: "begin" | "end"): void {
  assertWritable(sheet);
  join(sheet, shape, end, null);
}
