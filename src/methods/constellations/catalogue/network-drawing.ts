import type { Actor, Frame, Link, Panel } from "./network";
import { endsOf } from "./network-words";

/** The ground that the places in a panel are given on. */
export const GROUND = { width: 100, height: 60 } as const;

/** Where lines meet a box: in the middle of a side. */
export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** A rectangle with a text: an actor, or a frame around actors. */
export interface Box {
  readonly id: string;
  /** What stands in it: the label, or what the frame is. */
  readonly text: string;
  /** It is the firm, or a part of it: drawn in the accent colour and with a thick outline. */
  readonly isFirm: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One end of a line: on a side of a box. */
export interface End {
  readonly id: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/** A panel as it is drawn: frames first, they lie behind; then lines; then actors. */
export interface Drawing {
  readonly frames: readonly Box[];
  readonly lines: readonly { readonly from: End; readonly to: End; readonly isDashed: boolean }[];
  readonly actors: readonly Box[];
}

const ACTOR = { width: 16, height: 12 } as const;

/** A panel as boxes and lines on the ground: a line takes the two sides that are nearest to each other. */
export function drawingOf(panel: Panel): Drawing {
  return {
    frames: panel.frames.map(frameBox),
    lines: panel.links.map((link) => lineOf(panel, link)),
    actors: panel.actors.map((actor) => boxOf(actor, ACTOR)),
  };
}

function lineOf(panel: Panel, link: Link): Drawing["lines"][number] {
  const [from, to] = endsOf(panel, link).map((each) =>
    panel.frames.some(({ id }) => id === each.id) ? frameBox(each as Frame) : boxOf(each, ACTOR),
  ) as [Box, Box];
  const pairs = SIDES.flatMap((a) => SIDES.map((b) => [endAt(from, a), endAt(to, b)] as const));
  const [start, end] = pairs.reduce((nearest, pair) => (lengthOf(pair) < lengthOf(nearest) ? pair : nearest));
  return { from: start, to: end, isDashed: link.line === "dashed" };
}

const lengthOf = ([a, b]: readonly [End, End]): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

function endAt({ id, left, top, width, height }: Box, side: Side): End {
  const x = side === "left" ? left : side === "right" ? left + width : left + width / 2;
  const y = side === "top" ? top : side === "bottom" ? top + height : top + height / 2;
  return { id, side, x, y };
}

const frameBox = (frame: Frame): Box => boxOf(frame, frame);

function boxOf({ id, label, role, x, y }: Actor, { width, height }: { width: number; height: number }): Box {
  return {
    id,
    text: label === "" ? role : label,
    isFirm: role.startsWith("the firm"),
    left: x - width / 2,
    top: y - height / 2,
    width,
    height,
  };
}
