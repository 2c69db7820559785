import {
  DASHES,
  type Box,
  type Corner,
  type Outline,
  type Place,
  type PlacedShape,
  type ShapeState,
  type ShapeText,
} from "../../../shapes";
import { THEME_FONT } from "../../read/shape-text";
import type { XmlElement } from "../../package/xml";
import { element, type Content } from "../../package/xml-edit";

/** An element of drawings on sheets, and one of drawings. */
const xdr = (name: string, ...content: readonly Content[]): XmlElement => element(`xdr:${name}`, {}, ...content);
const a = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...content: readonly Content[]
) => element(`a:${name}`, attributes, ...content);

const units = (points: number): number => Math.round(points * 12_700);

/** What stands in a drawing for a shape over cells. `idOf` gives the id that the file has for a shape's. */
export function anchorXml(shape: PlacedShape, idOf: (id: number) => number): XmlElement {
  return anchorAround(shape.place, shapeXml(shape, idOf));
}

/** Lays what is drawn over cells. */
export function anchorAround({ from, to }: Place, drawn: XmlElement): XmlElement {
  return xdr("twoCellAnchor", cornerXml("from", from), cornerXml("to", to), drawn, xdr("clientData"));
}

function cornerXml(name: "from" | "to", { row, column, right, down }: Corner): XmlElement {
  const numbers = { col: column, colOff: units(right), row, rowOff: units(down) };
  return xdr(name, ...Object.entries(numbers).map(([what, number]) => xdr(what, String(number))));
}

function shapeXml(shape: ShapeState, idOf: (id: number) => number): XmlElement {
  const named = element("xdr:cNvPr", {
    id: idOf(shape.id),
    name: shape.name,
    descr: shape.altDescription || null,
    title: shape.altTitle || null,
  });
  if (shape.kind === "group") {
    const transform = a("xfrm", {}, ...boxXml(shape.box), ...boxXml(shape.space, "chOff", "chExt"));
    return xdr(
      "grpSp",
      xdr("nvGrpSpPr", named, xdr("cNvGrpSpPr")),
      xdr("grpSpPr", transform),
      ...shape.shapes.map((each) => shapeXml(each, idOf)),
    );
  }
  if (shape.kind === "line") {
    const { across, down } = shape.flipped;
    const joint = (name: string, end: typeof shape.begin) =>
      end === null ? null : a(name, { id: idOf(end.shape), idx: end.site });
    const transform = a("xfrm", { flipH: across ? 1 : null, flipV: down ? 1 : null }, ...boxXml(shape.box));
    return element(
      "xdr:cxnSp",
      { macro: "" },
      xdr("nvCxnSpPr", named, xdr("cNvCxnSpPr", joint("stCxn", shape.begin), joint("endCxn", shape.end))),
      xdr("spPr", transform, geometryXml(CONNECTORS[shape.connector]), outlineXml(shape.outline)),
    );
  }
  return element(
    "xdr:sp",
    { macro: "", textlink: "" },
    xdr("nvSpPr", named, element("xdr:cNvSpPr", { txBox: shape.isTextBox ? 1 : null })),
    xdr(
      "spPr",
      a("xfrm", {}, ...boxXml(shape.box)),
      geometryXml(shape.geometry),
      shape.fill === null ? a("noFill") : fillXml(shape.fill),
      outlineXml(shape.outline),
    ),
    textXml(shape.text),
  );
}

const CONNECTORS = { Straight: "straightConnector1", Elbow: "bentConnector3", Curve: "curvedConnector3" };

function boxXml({ left, top, width, height }: Box, offset = "off", extent = "ext"): XmlElement[] {
  return [a(offset, { x: units(left), y: units(top) }), a(extent, { cx: units(width), cy: units(height) })];
}

/** A form that a file drew point by point is a rectangle once it is drawn anew. */
function geometryXml(geometry: string): XmlElement {
  return a("prstGeom", { prst: geometry === "custom" ? "rect" : geometry }, a("avLst"));
}

function fillXml(color: string): XmlElement {
  return a("solidFill", {}, a("srgbClr", { val: color.slice(1) }));
}

function outlineXml(outline: Outline | null): XmlElement {
  if (outline === null) return a("ln", {}, a("noFill"));
  const { color, weight, dash } = outline;
  const style = Object.entries(DASHES).find(([, name]) => name === dash)![0];
  return a("ln", { w: units(weight) }, fillXml(color), a("prstDash", { val: style }));
}

const HORIZONTAL = { Left: "l", Center: "ctr", Right: "r" };
const VERTICAL = { Top: "t", Middle: "ctr", Bottom: "b" };
const FITTED = {
  AutoSizeNone: "noAutofit",
  AutoSizeTextToFitShape: "normAutofit",
  AutoSizeShapeToFitText: "spAutoFit",
};

function textXml(text: ShapeText): XmlElement {
  const { margins } = text;
  const frame = {
    vertOverflow: "clip",
    horzOverflow: "clip",
    wrap: "square",
    lIns: units(margins.left),
    tIns: units(margins.top),
    rIns: units(margins.right),
    bIns: units(margins.bottom),
    anchor: VERTICAL[text.vertical],
  };
  const paragraphs = text.text
    .split("\n")
    .map((line) =>
      a(
        "p",
        {},
        a("pPr", { algn: HORIZONTAL[text.horizontal] }),
        line === "" ? lookXml("endParaRPr", text) : a("r", {}, lookXml("rPr", text), a("t", {}, line)),
      ),
    );
  return xdr("txBody", a("bodyPr", frame, a(FITTED[text.autoSize])), a("lstStyle"), ...paragraphs);
}

function lookXml(name: "rPr" | "endParaRPr", { size, bold, italic, color, font }: ShapeText): XmlElement {
  const look = { lang: "en-US", sz: Math.round(size * 100), b: bold ? 1 : 0, i: italic ? 1 : 0 };
  return a(name, look, fillXml(color), a("latin", { typeface: font ?? THEME_FONT }));
}
