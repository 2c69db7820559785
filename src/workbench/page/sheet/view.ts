import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { EmbeddedHost } from "../../host";
import type { Area } from "../../workbook";

/** What is seen of the active sheet, for whoever puts something where its cells are. */
export interface View {
  /** Where the canvas lies in the window. */
  readonly canvas: DOMRect;
  /** How far the canvas's own pixels are from the window's. */
  readonly scale: number;
  /** Where the cells that scroll begin on the canvas, and how far they are scrolled, in its pixels. */
  readonly start: readonly [x: number, y: number];
  readonly scrolled: readonly [x: number, y: number];
  /** Where cells would lie on the canvas if nothing were scrolled: left, top, width and height. */
  boxOf(area: Area): readonly [number, number, number, number];
}

/** Undefined before the sheet is drawn. */
export function viewOf({ document }: EmbeddedHost): View | undefined {
  const { surface } = document.engine;
  const render = surface.injector.get(IRenderManagerService).getRenderById(surface.workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(document.active.id);
  const canvas = render?.engine.getCanvasElement();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !canvas || !main) return undefined;
  const edge = (row: number, column: number) => {
    const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    return [startX, startY] as const;
  };
  return {
    canvas: canvas.getBoundingClientRect(),
    scale: render.scene.scaleX,
    start: [main.left, main.top],
    scrolled: [main.viewportScrollX, main.viewportScrollY],
    boxOf({ row, column, rows, columns }) {
      const [x, y] = edge(row, column);
      const [right, bottom] = edge(row + rows, column + columns);
      return [x, y, right - x, bottom - y];
    },
  };
}
