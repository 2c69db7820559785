import type { Area, AxisState, ChartState, SeriesState } from "../../../workbook";
import type { Mutable } from "../cells/mutable";

export interface Series extends Mutable<SeriesState> {
  chartType: string | null;
  lineColor: string | null;
  lineWeight: number;
  /** As Office.js calls it: "Continuous", "Dash". */
  lineStyle: string;
  gapWidth: number | null;
  overlap: number | null;
  axisGroup: string;
  markerStyle: string;
  smooth: boolean;
  labels: { numberFormat: string; position: string; showValue: boolean; format: Font };
}

export interface Font {
  bold: boolean;
  color: string;
  italic: boolean;
  name: string;
  size: number;
}

export interface Axis extends Mutable<AxisState> {
  titleVisible: boolean;
  majorUnit: number | null;
  minorGridlines: boolean;
  readonly font: Font;
  readonly titleFont: Font;
}

export interface Chart extends Omit<Mutable<ChartState>, "series" | "categoryAxis" | "valueAxis"> {
  readonly id: string;
  readonly series: Series[];
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  titleVisible: boolean;
  titleOverlay: boolean;
  readonly titleFont: Font;
  legendOverlay: boolean;
  readonly legendFont: Font;
  /** In points; null: where `place` says. */
  box: { left: number; top: number; width: number; height: number } | null;
  fill: string | null;
}

function newFont(size = 10): Font {
  return { bold: false, color: "#000000", italic: false, name: "Calibri", size };
}

function newAxis(state?: AxisState): Axis {
  const axis = {
    title: null,
    minimum: null,
    maximum: null,
    reversed: false,
    gridlines: false,
    numberFormat: null,
    visible: true,
    ...state,
  };
  const rest = { majorUnit: null, minorGridlines: false, font: newFont(), titleFont: newFont() };
  return { ...axis, ...rest, titleVisible: axis.title !== null };
}

export function newSeries(state: Partial<SeriesState>): Series {
  return {
    name: "",
    values: "",
    categories: "",
    color: null,
    dataLabels: false,
    ...state,
    chartType: null,
    lineColor: null,
    lineWeight: 2.25,
    lineStyle: state.dashed ? "Dash" : "Continuous",
    gapWidth: null,
    overlap: null,
    axisGroup: "Primary",
    markerStyle: "Automatic",
    smooth: false,
    labels: { numberFormat: "General", position: "OutsideEnd", showValue: true, format: newFont() },
  };
}

export function newChart(id: string, name: string, type: string, place: Area): Chart {
  return {
    id,
    name,
    type,
    title: null,
    series: [],
    place,
    legend: "Right",
    categoryAxis: newAxis(),
    valueAxis: { ...newAxis(), gridlines: true },
    gapWidth: null,
    titleVisible: false,
    titleOverlay: false,
    titleFont: newFont(14),
    legendOverlay: false,
    legendFont: newFont(),
    box: null,
    fill: null,
  };
}

export function openChart(id: string, state: ChartState): Chart {
  const { series, categoryAxis, valueAxis, ...rest } = state;
  const chart: Chart = {
    ...newChart(id, state.name, state.type, state.place),
    ...rest,
    categoryAxis: newAxis(categoryAxis),
    valueAxis: newAxis(valueAxis),
    titleVisible: state.title !== null,
  };
  for (const each of series) chart.series.push(newSeries(each));
  return chart;
}

export function chartState(chart: Chart): ChartState {
  return {
    name: chart.name,
    type: chart.type,
    title: chart.titleVisible ? chart.title : null,
    series: chart.series.map(({ name, values, categories, color, lineColor, lineStyle, dataLabels }) => {
      const dashed = /^(Dash|RoundDot)/.test(lineStyle) ? { dashed: true as const } : {};
      return { name, values, categories, color: color ?? lineColor, ...dashed, dataLabels };
    }),
    place: chart.place,
    legend: chart.legend,
    categoryAxis: axisState(chart.categoryAxis),
    valueAxis: axisState(chart.valueAxis),
    gapWidth: chart.gapWidth ?? chart.series.find(({ gapWidth }) => gapWidth !== null)?.gapWidth ?? null,
  };
}

function axisState(axis: Axis): AxisState {
  const { minimum, maximum, reversed, gridlines, numberFormat, visible } = axis;
  return { title: axis.titleVisible ? axis.title : null, minimum, maximum, reversed, gridlines, numberFormat, visible };
}

export function rewriteChart(chart: Chart, change: (formula: string) => string): void {
  for (const series of chart.series) {
    for (const key of ["name", "values", "categories"] as const) {
      if (series[key].startsWith("=")) series[key] = change(series[key]);
    }
  }
}
