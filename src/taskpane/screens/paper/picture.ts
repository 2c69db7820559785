import type { useDrawingStyles } from "../../drawings/drawings.styles";

type Styles = ReturnType<typeof useDrawingStyles>;
type Attributes = Readonly<Record<string, string>>;

const INK = "#000000";
const GREEN = "#107C41";
const GREY = "#B3B3B3";
const PAPER = "#FFFFFF";

/** How each kind of line and area is drawn on paper, whatever the pane's colours are. */
const LOOKS: Readonly<Record<keyof Styles, Attributes>> = {
  svg: {},
  grid: { fill: "none", stroke: GREY, "stroke-width": "1" },
  text: { fill: INK, "font-size": "12" },
  quiet: { fill: INK, "font-size": "11" },
  firm: { fill: GREEN, "fill-opacity": "0.22", stroke: GREEN, "stroke-width": "2" },
  firmBar: { fill: GREEN },
  footprint: { fill: "none", stroke: INK, "stroke-width": "1.5", "stroke-dasharray": "4 3" },
  footprintMark: { stroke: INK, "stroke-width": "2" },
  towards: { fill: GREEN },
  away: { fill: PAPER, stroke: INK, "stroke-width": "1" },
};

/** A line of the legend: what is drawn so, and what it is. */
export interface Legend {
  readonly as: "firm" | "footprint" | "footprintMark" | "firmBar" | "towards" | "away";
  readonly words: string;
}

const SPACE = "http://www.w3.org/2000/svg";
const LINE = 18;
const MARGIN = 10;

/** A picture by itself, and how large it is in its own units. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing of the pane as a picture for paper: black and green on white, with its legend below. */
export function pictureOf(drawing: SVGSVGElement, styles: Styles, legend: readonly Legend[]): Picture {
  const kinds = new Map((Object.keys(LOOKS) as (keyof Styles)[]).map((kind) => [styles[kind], LOOKS[kind]]));
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const [left, top] = [x - MARGIN, y - MARGIN];
  const size = { width: width + 2 * MARGIN, height: height + (legend.length + 0.5) * LINE + 2 * MARGIN };
  const picture = made("svg", {
    viewBox: `${left} ${top} ${size.width} ${size.height}`,
    width: String(size.width),
    height: String(size.height),
    "font-family": "Arial, Helvetica, sans-serif",
  });
  const title = made("title", {});
  title.textContent = drawing.getAttribute("aria-label");
  picture.append(title, made("rect", { x: String(left), y: String(top), ...strings(size), fill: PAPER }));
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll("[class]")) {
    const look = kinds.get(element.getAttribute("class")!) ?? {};
    element.removeAttribute("class");
    set(element, look);
  }
  picture.append(...copy.childNodes);
  legend.forEach((each, i) => picture.append(...legendLine(each, x, y + height + (i + 1) * LINE)));
  return { svg: new XMLSerializer().serializeToString(picture), ...size };
}

function legendLine({ as, words }: Legend, x: number, y: number): SVGElement[] {
  const isLine = as === "footprint";
  const isMark = as === "footprintMark";
  const shape = isLine
    ? made("line", strings({ x1: x, x2: x + 18, y1: y - 4, y2: y - 4 }))
    : isMark
      ? made("line", strings({ x1: x + 9, x2: x + 9, y1: y - 11, y2: y + 2 }))
      : made("rect", strings({ x: x + 1, y: y - 9, width: 16, height: 9 }));
  set(shape, LOOKS[as]);
  const text = made("text", { ...strings({ x: x + 24, y }), ...LOOKS.quiet });
  text.textContent = words;
  return [shape, text];
}

/** The picture in points, so many times as fine. */
export async function pngOf({ svg, width, height }: Picture, times = 5): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * times), Math.round(height * times)];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture."))), "image/png"),
  );
}

/** Hands a file to the browser to be saved. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function made(tag: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(SPACE, tag);
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function strings(numbers: Readonly<Record<string, number>>): Attributes {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
}
