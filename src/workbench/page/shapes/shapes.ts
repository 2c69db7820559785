import type { EmbeddedHost } from "../../host";
import type { Shape } from "../../host/model/sheets/shape";
import { placeIn } from "../../host/model/sheets/shape-places";
import type { Corner, Place } from "../../shapes";
import { Overlay, POINT, type Over } from "../sheet/overlay";
import type { View } from "../sheet/view";
import { drawShape } from "./draw";

interface Drawn {
  readonly element: SVGElement;
  readonly content: string;
}

/** Draws the shapes of the active sheet over its cells, which Univer cannot do by itself. */
export class Shapes {
  private drawn = new Map<string, Drawn>();
  private readonly overlay: Overlay;

  /** @param layer lies over the sheet */
  constructor(
    private readonly host: EmbeddedHost,
    layer: HTMLElement,
  ) {
    this.overlay = new Overlay(host, layer, () => this.over());
  }

  dispose(): void {
    this.overlay.dispose();
    for (const { element } of this.drawn.values()) element.remove();
  }

  /** Draws anew what has changed, each above those before it. */
  draw(): void {
    const { active } = this.host.document;
    const now = new Map<string, Drawn>();
    for (const shape of active.shapes) {
      const key = keyOf(active.id, shape);
      const element = drawShape(active, shape);
      const content = element.outerHTML;
      const old = this.drawn.get(key);
      now.set(key, old?.content === content ? old : { element, content });
    }
    for (const [key, { element }] of this.drawn) if (now.get(key)?.element !== element) element.remove();
    for (const { element } of now.values()) this.overlay.layer.append(element);
    this.drawn = now;
    this.overlay.place();
  }

  private over(): Over[] {
    const { active } = this.host.document;
    return active.shapes.flatMap((shape): Over[] => {
      const drawn = this.drawn.get(keyOf(active.id, shape));
      return drawn ? [{ element: drawn.element, box: (view) => boxIn(view, placeIn(active, shape)) }] : [];
    });
  }
}

const keyOf = (sheet: string, { id }: Shape): string => `${sheet} ${id}`;

/** Where a shape is on the canvas: over its cells, which may be higher there than the host takes them for. */
function boxIn(view: View, place: Place): readonly [number, number, number, number] {
  const at = ({ row, column, right, down }: Corner) => {
    const [x, y] = view.boxOf({ row, column, rows: 1, columns: 1 });
    return [x + right * POINT, y + down * POINT] as const;
  };
  const [[x, y], [toX, toY]] = [at(place.from), at(place.to)];
  return [x, y, toX - x, toY - y];
}
