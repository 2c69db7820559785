import { BarChart, LineChart, RadarChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { EmbeddedHost } from "../../host";
import { chartState, type Chart } from "../../host/model/sheets/chart";
import { columnWidth } from "../../host/model/sheets/sheet";
import { chartOption } from "./chart-option";
import { onCanvas, Overlay, POINT, type Over } from "../sheet/overlay";

use([BarChart, LineChart, RadarChart, GridComponent, LegendComponent, RadarComponent, TitleComponent, SVGRenderer]);

interface Drawn {
  readonly element: HTMLElement;
  readonly picture: EChartsType;
  content: string;
}

/** Draws the charts of the active sheet over its cells, which Univer cannot do by itself. */
export class Charts {
  private readonly drawn = new Map<string, Drawn>();
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
    this.overlay.place();
  }

  private add(chart: Chart): Drawn {
    const element = document.createElement("div");
    element.className = "chart";
    element.role = "img";
    element.dataset["chart"] = chart.name;
    this.overlay.layer.append(element);
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

  private over(): Over[] {
    return this.host.document.active.charts.flatMap(({ id, place, box }) => {
      const drawn = this.drawn.get(id);
      if (!drawn) return [];
      return [
        {
          element: drawn.element,
          box: (view) => (box ? onCanvas(view, box) : view.boxOf(place)),
          resized: (width, height) => drawn.picture.resize({ width, height }),
        },
      ];
    });
  }
}
