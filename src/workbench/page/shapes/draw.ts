import type { Geometric, Line, Shape } from "../../host/model/sheets/shape";
import { boxOf } from "../../host/model/sheets/shape-places";
import type { Sheet } from "../../host/model/sheets/sheet";
import type { Box, Dash, Outline } from "../../shapes";

const SVG = "http://www.w3.org/2000/svg";

/** A shape of a sheet as a picture, in points, with its alternative text. */
export function drawShape(sheet: Sheet, shape: Shape): SVGElement {
  const { left, top, width, height } = boxOf(sheet, shape);
  // What has no width or no height would show nothing at all.
  const seen = [left, top, Math.max(width, 0.1), Math.max(height, 0.1)];
  const words = [shape.altTitle, shape.altDescription].filter((text) => text !== "").join(": ");
  const picture = make("svg", { class: "shape", viewBox: seen.join(" "), preserveAspectRatio: "none", role: "img" });
  picture.setAttribute("aria-label", words || shape.name);
  picture.dataset["shape"] = shape.name;
  picture.append(...partsOf(sheet, shape));
  return picture;
}

function partsOf(sheet: Sheet, shape: Shape): SVGElement[] {
  if (shape.kind === "group") return shape.shapes.flatMap((each) => partsOf(sheet, each));
  const box = boxOf(sheet, shape);
  return shape.kind === "line" ? [lineOf(shape, box)] : [outlineOf(shape, box), ...textOf(shape, box)];
}

function lineOf({ outline, flipped: { across, down } }: Line, { left, top, width, height }: Box): SVGElement {
  const [xs, ys] = [
    [left, left + width],
    [top, top + height],
  ];
  const [x, y] = [Number(across), Number(down)];
  return make("line", { x1: xs[x]!, y1: ys[y]!, x2: xs[1 - x]!, y2: ys[1 - y]!, ...strokeOf(outline) });
}

function outlineOf({ geometry, fill, outline }: Geometric, { left, top, width, height }: Box): SVGElement {
  const look = { fill: fill ?? "none", ...strokeOf(outline) };
  if (geometry === "ellipse") {
    const [rx, ry] = [width / 2, height / 2];
    return make("ellipse", { cx: left + rx, cy: top + ry, rx, ry, ...look });
  }
  const rx = geometry === "roundRect" ? Math.min(width, height) / 6 : 0;
  return make("rect", { x: left, y: top, width, height, rx, ...look });
}

/** Dashes by what they are called, in widths of the line. */
const DASHES: Readonly<Record<Dash, readonly number[]>> = {
  Solid: [],
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
  LongDashDotDot: [8, 3, 1, 3, 1, 3],
  SystemDash: [3, 1],
  SystemDot: [1, 1],
  SystemDashDot: [3, 1, 1, 1],
};

function strokeOf(outline: Outline | null): Readonly<Record<string, string | number>> {
  if (outline === null) return { stroke: "none" };
  const { color, weight, dash } = outline;
  const dashes = DASHES[dash].map((length) => length * weight);
  return {
    stroke: color,
    "stroke-width": weight,
    ...(dashes.length > 0 ? { "stroke-dasharray": dashes.join(" ") } : {}),
  };
}

const SIDES = { Left: "start", Center: "center", Right: "end", Top: "start", Middle: "center", Bottom: "end" };

/** The text of a shape, broken into lines as the box is wide. */
function textOf({ text }: Geometric, { left, top, width, height }: Box): SVGElement[] {
  if (text.text === "") return [];
  const { margins } = text;
  const frame = make("foreignObject", { x: left, y: top, width, height });
  const words = document.createElement("div");
  words.className = "shape-text";
  words.textContent = text.text;
  Object.assign(words.style, {
    padding: [margins.top, margins.right, margins.bottom, margins.left].map((side) => `${side}px`).join(" "),
    fontSize: `${text.size}px`,
    fontWeight: text.bold ? "bold" : "normal",
    fontStyle: text.italic ? "italic" : "normal",
    color: text.color,
    justifyContent: SIDES[text.vertical],
    textAlign: SIDES[text.horizontal],
  });
  frame.append(words);
  return [frame];
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made as SVGElement;
}
