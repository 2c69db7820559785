import type { EChartsCoreOption } from "echarts/core";
import { parseArea } from "../../../cells/a1";
import { splitSheet } from "../../../cells/sheet-name";
import type { Document } from "../../host/model/document";
import { formatNumber } from "../../host/univer/values";
import { plainValue } from "../../host/model/cells/shown";
import type { AxisState, ChartState, SeriesState } from "../../workbook";

/** Office's colours for series that have none of their own. */
const PALETTE = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
];
const TEXT = { color: "#404040", fontFamily: "Calibri, Carlito, Arial, sans-serif" };

const TITLE = { fontSize: 14, lineHeight: 18 };
const LABEL = { color: "#404040" };

type Kind = "bar" | "line" | "radar";

/** What echarts shall draw for a chart of that width, from the cells as they are now; a text for types it does not draw. */
export function chartOption(chart: ChartState, document: Document, width: number): EChartsCoreOption | string {
  const kind = kindOf(chart.type);
  if (!kind) return `A chart of type ${chart.type} is not drawn in the workbench.`;
  const categories = texts(chart.series[0]?.categories ?? "", document);
  const series = chart.series.map((each) => ({
    name: each.name.startsWith("=") ? (texts(each.name, document)[0] ?? "") : each.name,
    values: numbers(each.values, document),
    state: each,
  }));
  const shared = {
    animation: false,
    color: PALETTE,
    textStyle: TEXT,
    title:
      chart.title === null
        ? undefined
        : {
            text: chart.title,
            left: "center",
            textStyle: { ...TEXT, ...TITLE, fontWeight: "normal", width: width - 20, overflow: "break" },
          },
    legend:
      chart.legend === null
        ? undefined
        : { ...LEGENDS[chart.legend], type: "scroll", data: series.map(({ name }) => name) },
  };
  if (kind === "radar") {
    const { minimum, maximum } = chart.valueAxis;
    const max = maximum ?? Math.max(...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
    return {
      ...shared,
      radar: {
        indicator: categories.map((name) => ({ name, max, min: minimum ?? 0 })),
        axisName: { color: "#404040" },
      },
      series: [
        { type: "radar", data: series.map(({ name, values, state }) => ({ name, value: values, ...colour(state) })) },
      ],
    };
  }
  const across = chart.type.startsWith("Bar");
  const category = {
    type: "category",
    data: categories,
    ...axis(chart.categoryAxis, across ? widest(categories) : null),
    axisLabel: {
      ...LABEL,
      interval: 0,
      ...(across ? {} : { width: (width - 90) / categories.length - 6, overflow: "break", lineHeight: 14 }),
    },
    splitLine: { show: chart.categoryAxis.gridlines },
  };
  const value = {
    type: "value",
    min: chart.valueAxis.minimum ?? undefined,
    max: chart.valueAxis.maximum ?? undefined,
    ...axis(chart.valueAxis, across ? null : 24),
    axisLabel: { ...LABEL, ...formatted(chart.valueAxis) },
    splitLine: { show: chart.valueAxis.gridlines },
    position: across && isOnTop(chart) ? "top" : undefined,
  };
  return {
    ...shared,
    grid: gridOf(chart, across, width),
    xAxis: across ? value : category,
    yAxis: across ? category : value,
    series: series.map(({ name, values, state }) => ({
      type: kind,
      name,
      data: values,
      stack: chart.type.includes("Stacked") ? "all" : undefined,
      barCategoryGap: kind === "bar" ? gap(chart, series.length) : undefined,
      barGap: "0%",
      label: { show: state.dataLabels, position: across ? "right" : "top" },
      ...colour(state),
    })),
  };
}

const LEGENDS = {
  Top: { top: 30 },
  Bottom: { bottom: 4 },
  Left: { left: 4, top: "middle", orient: "vertical" },
  Right: { right: 4, top: "middle", orient: "vertical" },
} as const;

function kindOf(type: string): Kind | undefined {
  if (/^(Column|Bar)(Clustered|Stacked|Stacked100)$/.test(type)) return "bar";
  if (/^Line(Markers)?(Stacked)?$/.test(type)) return "line";
  return type.startsWith("Radar") ? "radar" : undefined;
}

function colour({ color, dashed }: SeriesState): object {
  const type = dashed ? { type: "dashed" } : {};
  return color === null ? { lineStyle: type } : { itemStyle: { color }, lineStyle: { color, ...type } };
}

/** Excel's gap is in per cent of a bar, echarts' in per cent of a category. */
function gap({ gapWidth, type }: ChartState, series: number): string {
  const bars = type.includes("Stacked") ? 1 : series;
  const width = (gapWidth ?? 150) / 100;
  return `${(100 * width) / (width + bars)}%`;
}

/** In Excel the values stand where the categories begin, so at the top of a reversed chart of bars, unless it is told otherwise. */
function isOnTop({ categoryAxis }: ChartState): boolean {
  return categoryAxis.reversed && !categoryAxis.crossedAtEnd;
}

function gridOf(chart: ChartState, across: boolean, width: number): object {
  const { title, legend, categoryAxis, valueAxis } = chart;
  const onTop = across && isOnTop(chart);
  return {
    containLabel: true,
    left: 12 + ((across ? categoryAxis : valueAxis).title === null ? 0 : 22),
    right: legend === "Right" ? 110 : 20,
    top:
      (title === null ? 14 : 24 + TITLE.lineHeight * titleLines(title, width)) +
      (onTop && valueAxis.title !== null ? 36 : 0),
    bottom: (legend === "Bottom" ? 34 : 10) + ((across ? valueAxis : categoryAxis).title === null || onTop ? 0 : 40),
  };
}

/** Roughly. */
function titleLines(title: string, width: number): number {
  return Math.ceil((title.length * TITLE.fontSize * 0.5) / (width - 20));
}

/** `labels`: how wide the labels of an upright axis are, in pixels; null: it lies. */
function axis({ title, reversed, visible }: AxisState, labels: number | null): object {
  return {
    show: visible,
    inverse: reversed,
    name: title ?? undefined,
    nameLocation: "middle",
    nameGap: labels === null ? 46 : labels + 22,
    nameTextStyle: TEXT,
  };
}

/** Roughly, in pixels. */
function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length)) * 7;
}

function formatted({ numberFormat }: AxisState): object {
  return numberFormat === null ? {} : { formatter: (value: number | string) => shown(value, numberFormat) };
}

function shown(value: number | string, format: string): string {
  return typeof value === "number" ? formatNumber(value, format) : value;
}

function values(reference: string, document: Document) {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : document.sheet(name);
  const area = parseArea(rest);
  return sheet && area ? sheet.grid.values(area).flat() : [];
}

function texts(reference: string, document: Document): string[] {
  return values(reference, document).map((value) => String(plainValue(value)));
}

function numbers(reference: string, document: Document): (number | null)[] {
  return values(reference, document).map((value) => (typeof value === "number" ? value : null));
}
