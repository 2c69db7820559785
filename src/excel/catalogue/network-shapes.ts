import {
  type Box,
  type ConstellationName,
  CONSTELLATIONS,
  type Drawing,
  drawingOf,
  type End,
  GROUND,
  NETWORKS,
  networkInWords,
  type Side,
} from "../../methods/constellations";
import { ACCENT } from "../sheets/draw/style";

/** Begins the names of all shapes of ours, so that what was left half drawn is found again. */
const PREFIX = "HVM Network ";

/** A picture in points: what one unit of the panels' ground is, with a little room around. */
const SCALE = 2.3;
const MARGIN = 6;

const INK = "#000000";
const QUIET = "#595959";
const PAPER = "#FFFFFF";

/** Excel counts a rectangle's connection sites against the clock, from the top on. */
const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

/** Whether a shape of that name is, or is a part of, a picture of ours. */
export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/** What the group of a panel is called. */
export const panelName = (name: ConstellationName): string => `${PREFIX}${panelOf(name)}: ${name}`;

const panelOf = (name: ConstellationName): string => CONSTELLATIONS.find((each) => each.name === name)!.panel;

/** Where a picture begins, in points from the sheet's corner. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Draws a panel as one group of shapes, whose alternative text says the same in words. Sends nothing. */
export function drawPanel(worksheet: Excel.Worksheet, name: ConstellationName, corner: Corner): void {
  const { shapes } = worksheet;
  const { frames, actors, lines } = drawingOf(NETWORKS[name]);
  const members = new Map<string, Excel.Shape>();
  const drawn: Excel.Shape[] = [ground(shapes, corner)];
  const add = (box: Box, form: "Rectangle" | "RoundRectangle", look: (shape: Excel.Shape, box: Box) => void) => {
    const shape = shapes.addGeometricShape(form);
    shape.name = `${PREFIX}${panelOf(name)} ${box.id}`;
    lay(shape, corner, box);
    look(shape, box);
    members.set(box.id, shape);
    drawn.push(shape);
  };
  // Frames lie lowest, so they are drawn first.
  for (const box of frames) add(box, "Rectangle", lookOfFrame);
  for (const box of actors) add(box, "RoundRectangle", lookOfActor);
  lines.forEach((line, i) => {
    const shape = drawLine(shapes, corner, line, members);
    shape.name = `${PREFIX}${panelOf(name)} link ${i + 1}`;
    drawn.push(shape);
  });
  const group = shapes.addGroup(drawn);
  group.name = panelName(name);
  group.altTextTitle = name;
  group.altTextDescription = networkInWords(name);
}

/** Nothing to be seen: it makes all nine pictures equally large, and a click beside an actor one into the picture. */
function ground(shapes: Excel.ShapeCollection, { left, top }: Corner): Excel.Shape {
  const shape = shapes.addGeometricShape("Rectangle");
  shape.name = `${PREFIX}ground`;
  Object.assign(shape, { left, top, width: GROUND.width * SCALE + MARGIN, height: GROUND.height * SCALE });
  shape.fill.clear();
  shape.lineFormat.visible = false;
  return shape;
}

function lay(shape: Excel.Shape, { left, top }: Corner, box: Box): void {
  shape.left = left + MARGIN / 2 + box.left * SCALE;
  shape.top = top + box.top * SCALE;
  shape.width = box.width * SCALE;
  shape.height = box.height * SCALE;
}

function lookOfActor(shape: Excel.Shape, { text, isFirm }: Box): void {
  shape.fill.setSolidColor(isFirm ? ACCENT : PAPER);
  shape.lineFormat.color = INK;
  shape.lineFormat.weight = isFirm ? 2.25 : 0.75;
  write(shape, text, isFirm ? PAPER : INK, "Middle");
  shape.textFrame.textRange.font.bold = isFirm;
}

function lookOfFrame(shape: Excel.Shape, { text, isFirm }: Box): void {
  shape.fill.clear();
  shape.lineFormat.color = isFirm ? ACCENT : QUIET;
  shape.lineFormat.weight = isFirm ? 2.25 : 1;
  shape.lineFormat.dashStyle = "Dash";
  write(shape, text, isFirm ? ACCENT : QUIET, "Top");
}

/** A text in the middle of a box, or in the top left corner of a frame. */
function write({ textFrame }: Excel.Shape, text: string, color: string, vertical: "Middle" | "Top"): void {
  textFrame.textRange.text = text;
  textFrame.textRange.font.size = 10;
  textFrame.textRange.font.color = color;
  textFrame.verticalAlignment = vertical;
  textFrame.horizontalAlignment = vertical === "Top" ? "Left" : "Center";
  textFrame.autoSizeSetting = "AutoSizeNone";
  textFrame.leftMargin = vertical === "Top" ? 3 : 0;
  textFrame.rightMargin = 0;
  textFrame.topMargin = vertical === "Top" ? 3 : 0;
  textFrame.bottomMargin = 0;
}

function drawLine(
  shapes: Excel.ShapeCollection,
  { left, top }: Corner,
  { from, to, isDashed }: Drawing["lines"][number],
  members: ReadonlyMap<string, Excel.Shape>,
): Excel.Shape {
  const at = ({ x, y }: End) => [left + MARGIN / 2 + x * SCALE, top + y * SCALE] as const;
  const shape = shapes.addLine(...at(from), ...at(to), "Straight");
  shape.line.connectBeginShape(members.get(from.id)!, SITES[from.side]);
  shape.line.connectEndShape(members.get(to.id)!, SITES[to.side]);
  shape.lineFormat.color = INK;
  shape.lineFormat.weight = 1.25;
  shape.lineFormat.dashStyle = isDashed ? "Dash" : "Solid";
  return shape;
}
