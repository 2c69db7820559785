import { BarChart, LineChart, RadarChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { EmbeddedHost } from "../../host";
import { chartState, type Chart } from "../../host/model/sheets/chart";
import { columnWidth } from "../../host/model/sheets/sheet";
import { chartOption } from "./chart-option";
import { viewOf } from "../sheet/view";

use([BarChart, LineChart, RadarChart, GridComponent, LegendComponent, RadarComponent, TitleComponent, SVGRenderer]);

/** Points to pixels. */
const POINT = 4 / 3;

interface Drawn {
  readonly element: HTMLElement;
  readonly picture: EChartsType;
  content: string;
}

/** Draws the charts of the active sheet over its cells, which Univer cannot do by itself. */
export class Charts {
  private readonly drawn = new Map<string, Drawn>();
  private frame = 0;

  constructor(
    private readonly host: EmbeddedHost,
    /** Lies over the sheet; the mouse goes through it. */
    private readonly layer: HTMLElement,
  ) {
    const follow = () => {
      this.place();
      this.frame = requestAnimationFrame(follow);
    };
    follow();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    for (const id of this.drawn.keys()) this.remove(id);
  }

  /** Draws anew what has changed. */
  draw(): void {
    const { document } = this.host;
    const charts = document.active.charts;
    for (const id of this.drawn.keys()) if (!charts.some((chart) => chart.id === id)) this.remove(id);
    for (const chart of charts) {
      const drawn = this.drawn.get(chart.id) ?? this.add(chart);
      const option = chartOption(chartState(chart), document, this.widthOf(chart));
      const content = JSON.stringify(option);
      if (drawn.content === content) continue;
      drawn.content = content;
      drawn.element.setAttribute("aria-label", `Chart: ${chart.title ?? chart.name}`);
      const text = typeof option === "string" ? { title: { text: option, textStyle: { fontSize: 12 } } } : option;
      drawn.picture.setOption(text, { notMerge: true });
    }
    this.place();
  }

  private add(chart: Chart): Drawn {
    const element = document.createElement("div");
    element.className = "chart";
    element.role = "img";
    element.dataset["chart"] = chart.name;
    this.layer.append(element);
    const picture = init(element, null, { renderer: "svg", width: 100, height: 100 });
    const drawn = { element, picture, content: "" };
    this.drawn.set(chart.id, drawn);
    return drawn;
  }

  private remove(id: string): void {
    const { element, picture } = this.drawn.get(id)!;
    picture.dispose();
    element.remove();
    this.drawn.delete(id);
  }

  private widthOf({ place, box }: Chart): number {
    if (box) return box.width * POINT;
    let points = 0;
    for (let i = 0; i < place.columns; i++) points += columnWidth(this.host.document.active, place.column + i);
    return points * POINT;
  }

  private placed = "";

  /** Puts the charts where their cells are now. */
  private place(): void {
    const { document } = this.host;
    const view = viewOf(this.host);
    if (!view) return;
    const { canvas, scale, start, scrolled } = view;
    const under = this.layer.parentElement!.getBoundingClientRect();
    const [left, top] = [canvas.left - under.left + start[0] * scale, canvas.top - under.top + start[1] * scale];
    const boxes = document.active.charts.map(({ place, box }) => {
      return box ? [box.left * POINT, box.top * POINT, box.width * POINT, box.height * POINT] : view.boxOf(place);
    });
    const now = JSON.stringify([document.active.id, left, top, canvas, scrolled, scale, boxes, this.drawn.size]);
    if (now === this.placed) return;
    this.placed = now;
    Object.assign(this.layer.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${canvas.width - start[0] * scale}px`,
      height: `${canvas.height - start[1] * scale}px`,
    });
    document.active.charts.forEach(({ id }, index) => {
      const drawn = this.drawn.get(id);
      if (!drawn) return;
      const [x, y, width, height] = boxes[index]!;
      Object.assign(drawn.element.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${(x! - start[0] - scrolled[0]) * scale}px, ${(y! - start[1] - scrolled[1]) * scale}px) scale(${scale})`,
      });
      drawn.picture.resize({ width: width!, height: height! });
    });
  }
}
