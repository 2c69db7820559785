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
  markerSize: number | null;
  markerFill: string | null;
  markerLine: string | null;
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
  /** Where the other axis crosses this one. */
  position: "Automatic" | "Maximum" | "Minimum";
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

function newFont(size = LETTERS): Font {
  return { bold: false, color: "#000000", italic: false, name: "Calibri", size };
}

/** How high letters are in a chart where nobody says. */
const LETTERS = 10;
/** How thick lines are. */
const WEIGHT = 2.25;

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
  const position = state?.crossedAtEnd ? ("Maximum" as const) : ("Automatic" as const);
  const rest = {
    position,
    majorUnit: null,
    minorGridlines: false,
    font: newFont(state?.letters),
    titleFont: newFont(),
  };
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
    chartType: state.type ?? null,
    lineColor: null,
    lineWeight: state.weight ?? WEIGHT,
    lineStyle: state.lineless ? "None" : state.dashed ? "Dash" : state.dotted ? "Dot" : "Continuous",
    gapWidth: null,
    overlap: null,
    axisGroup: "Primary",
    markerStyle: state.marker?.style ?? "Automatic",
    markerSize: state.marker?.size ?? null,
    markerFill: state.marker?.fill ?? null,
    markerLine: state.marker?.line ?? null,
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
    legendFont: newFont(state.legendSize),
  };
  for (const each of series) chart.series.push(newSeries(each));
  return chart;
}

export function chartState(chart: Chart): ChartState {
  return {
    name: chart.name,
    type: chart.type,
    title: chart.titleVisible ? chart.title : null,
    series: chart.series.map((series) => seriesState(series, chart.type)),
    place: chart.place,
    legend: chart.legend,
    categoryAxis: axisState(chart.categoryAxis),
    valueAxis: axisState(chart.valueAxis),
    ...(chart.legendFont.size === LETTERS ? {} : { legendSize: chart.legendFont.size }),
    gapWidth: chart.gapWidth ?? chart.series.find(({ gapWidth }) => gapWidth !== null)?.gapWidth ?? null,
  };
}

function seriesState(series: Series, ofChart: string): SeriesState {
  const { name, values, categories, color, lineColor, lineStyle, lineWeight, chartType, dataLabels } = series;
  const { markerStyle: style, markerSize: size, markerFill: fill, markerLine: line } = series;
  const isMarked = style !== "Automatic" || size !== null || fill !== null || line !== null;
  return {
    name,
    values,
    categories,
    color: color ?? lineColor,
    ...(/^(Dash|RoundDot)/.test(lineStyle) ? { dashed: true } : {}),
    ...(lineStyle === "Dot" ? { dotted: true } : {}),
    ...(lineStyle === "None" ? { lineless: true } : {}),
    ...(lineWeight === WEIGHT ? {} : { weight: lineWeight }),
    ...(chartType === null || chartType === ofChart ? {} : { type: chartType }),
    ...(isMarked ? { marker: { style, size, fill, line } } : {}),
    dataLabels,
  };
}

function axisState(axis: Axis): AxisState {
  const { minimum, maximum, reversed, position, gridlines, numberFormat, visible, font } = axis;
  const title = axis.titleVisible ? axis.title : null;
  const letters = font.size === LETTERS ? {} : { letters: font.size };
  const crossed = position === "Maximum" ? { crossedAtEnd: true as const } : {};
  return { title, minimum, maximum, reversed, ...crossed, gridlines, numberFormat, visible, ...letters };
}

export function rewriteChart(chart: Chart, change: (formula: string) => string): void {
  for (const series of chart.series) {
    for (const key of ["name", "values", "categories"] as const) {
      if (series[key].startsWith("=")) series[key] = change(series[key]);
    }
  }
}
