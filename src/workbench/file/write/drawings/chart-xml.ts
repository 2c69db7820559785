import type { AxisState, CellState, ChartState, SeriesState } from "../../../workbook";
import { FileError } from "../../package/errors";
import { addressOf } from "../../package/namespaces";
import type { XmlElement } from "../../package/xml";
import { element, xmlOf, type Content } from "../../package/xml-edit";
import { addPrefixes } from "../../text/formulas";

/** The values that a reference leads to, row by row; null if it leads nowhere. */
export type Lookup = (reference: string) => readonly CellState["value"][] | null;

interface Plot {
  readonly element: string;
  /** What stands before the series. */
  readonly head: readonly XmlElement[];
  readonly isBar: boolean;
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly isLine: boolean;
  readonly hasMarkers: boolean;
  readonly axes: boolean;
}

/** An element of charts. */
const c = (name: string, ...content: readonly Content[]): XmlElement => element(`c:${name}`, {}, ...content);

/** One that says a single thing, as most do. */
const val = (name: string, value: string | number): XmlElement => element(`c:${name}`, { val: value });

const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r" };

function plotOf(type: string): Plot {
  const match = /^(Column|Bar|Line|Radar|Area|Pie|Doughnut)(Clustered|Markers|Filled)?(Stacked100|Stacked)?$/.exec(
    type,
  );
  if (match === null) {
    throw new FileError("cannot-save", `Charts of the type "${type}" cannot be saved.`);
  }
  const [, kind, variant, stacked] = match;
  const isBar = kind === "Column" || kind === "Bar";
  const grouping = stacked === "Stacked100" ? "percentStacked" : stacked === "Stacked" ? "stacked" : null;
  const group = (plain: string): XmlElement => val("grouping", grouping ?? plain);
  const vary = val("varyColors", kind === "Pie" || kind === "Doughnut" ? 1 : 0);
  const radar = variant === "Filled" ? "filled" : variant === "Markers" ? "marker" : "standard";
  const heads: Readonly<Record<string, readonly XmlElement[]>> = {
    Column: [val("barDir", "col"), group("clustered"), vary],
    Bar: [val("barDir", "bar"), group("clustered"), vary],
    Line: [group("standard"), vary],
    Radar: [val("radarStyle", radar), vary],
    Area: [group("standard"), vary],
    Pie: [vary],
    Doughnut: [vary],
  };
  return {
    element: `${isBar ? "bar" : kind!.toLowerCase()}Chart`,
    head: heads[kind!]!,
    isBar,
    isHorizontal: kind === "Bar",
    isStacked: grouping !== null,
    isLine: kind === "Line" || (kind === "Radar" && variant !== "Filled"),
    hasMarkers: variant === "Markers",
    axes: kind !== "Pie" && kind !== "Doughnut",
  };
}

/** A chart's part. Values are stored beside the references, for programs that show charts without computing. */
export function chartXml(chart: ChartState, lookup: Lookup): string {
  const plot = plotOf(chart.type);
  // Series of another type than the chart's are plots of their own over the same axes.
  const types = [...new Set([chart.type, ...chart.series.map(({ type }) => type ?? chart.type)])];
  const plotted = types.map((type) => plottedXml(chart, type, lookup));
  const axes = plot.axes
    ? [
        axisXml("catAx", chart.categoryAxis, plot, chart.valueAxis),
        axisXml("valAx", chart.valueAxis, plot, chart.categoryAxis),
      ]
    : [];
  const drawn = c(
    "chart",
    chart.title === null ? null : titleXml(chart.title, 1400),
    val("autoTitleDeleted", chart.title === null ? 1 : 0),
    c("plotArea", c("layout"), ...plotted, ...axes),
    chart.legend === null
      ? null
      : c("legend", val("legendPos", LEGENDS[chart.legend]), val("overlay", 0), lettersXml(chart.legendSize)),
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  );
  const declared = { "xmlns:c": addressOf("c"), "xmlns:a": addressOf("a"), "xmlns:r": addressOf("r") };
  return xmlOf(element("c:chartSpace", declared, val("roundedCorners", 0), drawn));
}

/** The series of one type. */
function plottedXml(chart: ChartState, type: string, lookup: Lookup): XmlElement {
  const plot = plotOf(type);
  const isRound = plot.element === "pieChart" || plot.element === "doughnutChart";
  const own = chart.series.flatMap((one, i) => ((one.type ?? chart.type) === type ? [{ one, i }] : []));
  return c(
    plot.element,
    ...plot.head,
    ...own.map(({ one, i }) => seriesXml(one, i, plot, lookup)),
    plot.isBar && chart.gapWidth !== null ? val("gapWidth", Math.round(chart.gapWidth)) : null,
    plot.isBar && plot.isStacked ? val("overlap", 100) : null,
    plot.element === "lineChart" ? val("marker", plot.hasMarkers ? 1 : 0) : null,
    isRound ? val("firstSliceAng", 0) : null,
    plot.element === "doughnutChart" ? val("holeSize", 50) : null,
    ...(plot.axes ? [val("axId", CATEGORIES), val("axId", VALUES)] : []),
  );
}

/** How high letters are, in points; null as usual. */
function lettersXml(size: number | undefined): XmlElement | null {
  if (size === undefined) return null;
  const letters = element("a:pPr", {}, element("a:defRPr", { sz: Math.round(size * 100) }));
  return c(
    "txPr",
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, letters, element("a:endParaRPr", { lang: "en-US" })),
  );
}

/** The ids of the two axes. */
const CATEGORIES = "100000001";
const VALUES = "100000002";

function titleXml(text: string, size: number): XmlElement {
  const paragraphs = text.split("\n").map((line) => {
    const run = element("a:r", {}, element("a:rPr", { lang: "en-US", sz: size, b: 0 }), element("a:t", {}, line));
    return element("a:p", {}, element("a:pPr", {}, element("a:defRPr", { sz: size, b: 0 })), run);
  });
  const rich = c("rich", element("a:bodyPr"), element("a:lstStyle"), ...paragraphs);
  return c("title", c("tx", rich), val("overlay", 0));
}

/** A fill of one colour; null: the program's own. A new one each time, since an element has one place. */
function fillXml(color: string | null): XmlElement | null {
  return color === null ? null : element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) }));
}

function filled(color: string | null): XmlElement | null {
  const fill = fillXml(color);
  return fill === null ? null : c("spPr", fill);
}

function seriesXml(series: SeriesState, index: number, plot: Plot, lookup: Lookup): XmlElement {
  const { color } = series;
  const shape = plot.isLine ? c("spPr", lineXml(series)) : filled(color);
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  const labels = c("dLbls", ...shown.map((what) => val(what, what === "showVal" ? 1 : 0)));
  return c(
    "ser",
    val("idx", index),
    val("order", index),
    nameXml(series.name, lookup),
    shape,
    plot.isBar ? val("invertIfNegative", 0) : null,
    plot.isLine ? markerXml(series, plot) : null,
    series.dataLabels ? labels : null,
    series.categories === "" ? null : c("cat", dataXml(series.categories, lookup, false)),
    series.values === "" ? null : c("val", dataXml(series.values, lookup, true)),
    plot.element === "lineChart" ? val("smooth", 0) : null,
  );
}

/** In English Metric Units, of which a point has 12,700. */
const POINT = 12_700;
const WEIGHT = 2.25;

function lineXml({ color, dashed, dotted, lineless, weight = WEIGHT }: SeriesState): XmlElement {
  const line = { w: Math.round(weight * POINT), cap: "rnd" };
  if (lineless) return element("a:ln", line, element("a:noFill"));
  const dash = dashed ? "dash" : dotted ? "sysDot" : null;
  return element("a:ln", line, fillXml(color), dash && element("a:prstDash", { val: dash }), element("a:round"));
}

/** Marks as Office.js and as files call them. */
const SYMBOLS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  None: "none",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};

function markerXml({ color, marker }: SeriesState, { hasMarkers }: Plot): XmlElement {
  const symbol = SYMBOLS[marker?.style ?? ""] ?? (hasMarkers ? "circle" : "none");
  if (symbol === "none") return c("marker", val("symbol", symbol));
  const [fill, line] = [fillXml(marker?.fill ?? color), fillXml(marker?.line ?? null)];
  const look = fill || line ? c("spPr", fill, line && element("a:ln", { w: POINT }, line)) : null;
  return c("marker", val("symbol", symbol), val("size", marker?.size ?? 5), look);
}

function nameXml(name: string, lookup: Lookup): XmlElement | null {
  if (name === "") return null;
  return c("tx", name.startsWith("=") ? dataXml(name, lookup, false) : c("v", name));
}

/** A reference with the values it has now. */
function dataXml(reference: string, lookup: Lookup, isNumeric: boolean): XmlElement {
  const values = lookup(reference);
  const constant = /^=\{(.*)\}$/.exec(reference)?.[1];
  const points = (constant?.split(",").map((text) => text.replace(/^"|"$/g, "")) ?? values ?? []).map((value, i) =>
    value === null || typeof value === "object" ? null : element("c:pt", { idx: i }, c("v", String(value))),
  );
  const kind = isNumeric ? "num" : "str";
  const data = [isNumeric ? c("formatCode", "General") : null, val("ptCount", points.length), ...points];
  if (constant !== undefined) return c(`${kind}Lit`, ...data);
  const formula = c("f", addPrefixes(reference.replace(/^=/, "")));
  return c(`${kind}Ref`, formula, values === null ? null : c(`${kind}Cache`, ...data));
}

function axisXml(name: "catAx" | "valAx", axis: AxisState, plot: Plot, other: AxisState): XmlElement {
  const isCategory = name === "catAx";
  const [id, otherId] = isCategory ? [CATEGORIES, VALUES] : [VALUES, CATEGORIES];
  const code = axis.numberFormat;
  const line = element("a:ln", { w: 9525 }, fillXml("#D9D9D9"));
  return c(
    name,
    val("axId", id),
    c(
      "scaling",
      val("orientation", axis.reversed ? "maxMin" : "minMax"),
      axis.maximum === null ? null : val("max", axis.maximum),
      axis.minimum === null ? null : val("min", axis.minimum),
    ),
    val("delete", axis.visible ? 0 : 1),
    val("axPos", isCategory === plot.isHorizontal ? "l" : "b"),
    axis.gridlines ? c("majorGridlines", c("spPr", line)) : null,
    axis.title === null ? null : titleXml(axis.title, 1000),
    element("c:numFmt", { formatCode: code ?? "General", sourceLinked: code === null ? 1 : 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    lettersXml(axis.letters),
    val("crossAx", otherId),
    val("crosses", other.crossedAtEnd ? "max" : "autoZero"),
    ...(isCategory
      ? [val("auto", 1), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", 0)]
      : [val("crossBetween", "between")]),
  );
}
