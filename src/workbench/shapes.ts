import { ROWS } from "../cells/area";

/** Shapes of a sheet as plain data. Lengths are in points; a point is 12,700 of the units that files store, which are whole. */
export type ShapeState = GeometricState | LineState | GroupState;

/** A shape that lies on the sheet itself, over cells, and moves with them. */
export type PlacedShape = ShapeState & { readonly place: Place };

/** From which corner to which a shape lies. */
export interface Place {
  readonly from: Corner;
  readonly to: Corner;
}

/** A point by the cell that it lies in, and how far it is from the cell's left and top edge. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** A rectangle in points: on the sheet, or in a group's own space. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Common {
  /** Unlike that of any other in the sheet's drawing. */
  readonly id: number;
  /** Others may have the same. */
  readonly name: string;
  /** The alternative text. */
  readonly altTitle: string;
  readonly altDescription: string;
  /** In the space of the group that it is in; of a shape on the sheet: where it was when it was placed. */
  readonly box: Box;
}

export interface GeometricState extends Common {
  readonly kind: "geometric";
  /** As files call it: "roundRect". */
  readonly geometry: string;
  readonly isTextBox: boolean;
  /** "#RRGGBB"; null: none. */
  readonly fill: string | null;
  /** Null: none. */
  readonly outline: Outline | null;
  readonly text: ShapeText;
}

export interface LineState extends Common {
  readonly kind: "line";
  readonly connector: "Straight" | "Elbow" | "Curve";
  readonly outline: Outline | null;
  /** It begins at the right, or at the bottom, of its box. */
  readonly flipped: { readonly across: boolean; readonly down: boolean };
  readonly begin: Joint | null;
  readonly end: Joint | null;
}

export interface GroupState extends Common {
  readonly kind: "group";
  /** What part of its own space fills the group's box. */
  readonly space: Box;
  readonly shapes: readonly ShapeState[];
}

/** The end of a line that is held by another shape. */
export interface Joint {
  /** The other's id. */
  readonly shape: number;
  /** From 0, against the clock from the top. */
  readonly site: number;
}

export interface Outline {
  readonly color: string;
  readonly weight: number;
  readonly dash: Dash;
}

/** Excel.ShapeLineDashStyle by what files call it. */
export const DASHES = {
  solid: "Solid",
  dash: "Dash",
  dashDot: "DashDot",
  lgDash: "LongDash",
  lgDashDot: "LongDashDot",
  lgDashDotDot: "LongDashDotDot",
  sysDash: "SystemDash",
  sysDot: "SystemDot",
  sysDashDot: "SystemDashDot",
} as const;
export type Dash = (typeof DASHES)[keyof typeof DASHES];

export interface ShapeText {
  /** Lines are parted by "\n"; "": none. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string;
  /** Null: the theme's. */
  readonly font: string | null;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Middle" | "Bottom";
  readonly autoSize: "AutoSizeNone" | "AutoSizeTextToFitShape" | "AutoSizeShapeToFitText";
  readonly margins: Margins;
}

export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where lines can be joined to a shape, as shares of its box: for the geometries that the host knows. */
export const SITES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  rect: fourSides(),
  roundRect: fourSides(),
  ellipse: [
    [0.5, 0],
    [(1 - Math.SQRT1_2) / 2, (1 - Math.SQRT1_2) / 2],
    [0, 0.5],
    [(1 - Math.SQRT1_2) / 2, (1 + Math.SQRT1_2) / 2],
    [0.5, 1],
    [(1 + Math.SQRT1_2) / 2, (1 + Math.SQRT1_2) / 2],
    [1, 0.5],
    [(1 + Math.SQRT1_2) / 2, (1 - Math.SQRT1_2) / 2],
  ],
};

function fourSides(): (readonly [number, number])[] {
  return [
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
  ];
}

/** A length as files can store it. */
export function whole(points: number): number {
  return Math.round(points * 12_700) / 12_700;
}

/** The corner at so many points from the sheet's top left corner, of columns and rows of these sizes. */
export function cornerAt(
  left: number,
  top: number,
  widthOf: (column: number) => number,
  heightOf: (row: number) => number,
): Corner {
  const [column, right] = walk(left, widthOf);
  const [row, down] = walk(top, heightOf);
  return { row, column, right: whole(right), down: whole(down) };
}

function walk(length: number, sizeOf: (at: number) => number): [at: number, rest: number] {
  let at = 0;
  let rest = length;
  // Half a unit of files is nothing: an edge that computing put beside the cells' own is on it.
  for (let size = sizeOf(at); rest > size - 1 / 25_400 && at < ROWS; size = sizeOf(at)) {
    rest -= size;
    at++;
  }
  return [at, Math.max(0, rest)];
}

/** How far a corner is from the sheet's; no farther from a cell's edge than the cell is wide. */
export function pointAt(
  { row, column, right, down }: Corner,
  widthOf: (column: number) => number,
  heightOf: (row: number) => number,
): { left: number; top: number } {
  let [left, top] = [Math.min(right, widthOf(column)), Math.min(down, heightOf(row))];
  for (let at = 0; at < column; at++) left += widthOf(at);
  for (let at = 0; at < row; at++) top += heightOf(at);
  return { left, top };
}
