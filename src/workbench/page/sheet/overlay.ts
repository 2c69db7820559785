import type { EmbeddedHost } from "../../host";
import type { Box } from "../../shapes";
import { viewOf, type View } from "./view";

/** Points to pixels. */
export const POINT = 4 / 3;

/** Something that lies over cells: an element, and where it would be on the canvas if nothing were scrolled. */
export interface Over {
  readonly element: HTMLElement | SVGElement;
  readonly box: (view: View) => readonly [left: number, top: number, width: number, height: number];
  /** Told after it was given its size, in the canvas's pixels. */
  readonly resized?: (width: number, height: number) => void;
}

/** Where a box lies that is given in points from the first cell's corner: the canvas has the headings before that. */
export function onCanvas(view: View, { left, top, width, height }: Box): readonly [number, number, number, number] {
  const [x, y] = view.boxOf({ row: 0, column: 0, rows: 1, columns: 1 });
  return [x + left * POINT, y + top * POINT, width * POINT, height * POINT];
}

/** Keeps a layer over the cells that scroll, and what is in it where its cells are. The mouse goes through it. */
export class Overlay {
  private frame = 0;
  private placed = "";

  /** `items` is asked at each frame of the screen. */
  constructor(
    private readonly host: EmbeddedHost,
    readonly layer: HTMLElement,
    private readonly items: () => readonly Over[],
  ) {
    const follow = () => {
      this.place();
      this.frame = requestAnimationFrame(follow);
    };
    follow();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
  }

  /** Puts everything where its cells are now. */
  place(): void {
    const view = viewOf(this.host);
    if (!view) return;
    const { canvas, scale, start, scrolled } = view;
    const under = this.layer.parentElement!.getBoundingClientRect();
    const [left, top] = [canvas.left - under.left + start[0] * scale, canvas.top - under.top + start[1] * scale];
    const items = this.items();
    const boxes = items.map(({ box }) => box(view));
    const now = JSON.stringify([this.host.document.active.id, left, top, canvas, scrolled, scale, boxes]);
    if (now === this.placed && items.every(({ element }) => element.style.transform !== "")) return;
    this.placed = now;
    Object.assign(this.layer.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${canvas.width - start[0] * scale}px`,
      height: `${canvas.height - start[1] * scale}px`,
    });
    items.forEach(({ element, resized }, index) => {
      const [x, y, width, height] = boxes[index]!;
      Object.assign(element.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${(x - start[0] - scrolled[0]) * scale}px, ${(y - start[1] - scrolled[1]) * scale}px) scale(${scale})`,
      });
      resized?.(width, height);
    });
  }
}
