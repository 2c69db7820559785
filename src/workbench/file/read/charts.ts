import { COLUMNS, ROWS } from "../../../cells/area";
import type { Area, AxisState, ChartState, SeriesState } from "../../workbook";
import { drawingColor, type Palette } from "../text/colors";
import type { Parts } from "../package/parts";
import { take } from "./around/relations";
import { stripPrefixes } from "../text/formulas";
import { attribute, child, childrenOf, descend, findAll, flag, type XmlElement } from "../package/xml";

/** A chart of a sheet, and where in the file it is. */
export interface PlacedChart {
  readonly chart: ChartState;
  /** The part that holds it, "xl/charts/chart1.xml". */
  readonly part: string;
}

/** The charts of a sheet, from its drawing part, in the order in which they lie. */
export function readCharts(parts: Parts, drawing: string, palette: Palette): PlacedChart[] {
  const root = parts.xml(drawing);
  if (root === undefined) return [];
  const charts = new Map(parts.relations(drawing).map((relation) => [relation.id, relation]));
  const taken = new Set<string>();
  const found: PlacedChart[] = [];
  for (const anchor of anchors(root)) {
    const place = placeOf(anchor);
    for (const frame of findAll(anchor, "graphicFrame")) {
      const reference = findAll(frame, "c:chart")[0];
      const id = attribute(reference, "r:id");
      const relation = id === undefined ? undefined : charts.get(id);
      const part = relation?.type === "chart" ? relation.target : undefined;
      if (part !== undefined) take(part, taken);
      const space = part === undefined ? undefined : parts.xml(part);
      const name = nameOfAnchor(frame);
      if (part === undefined || space === undefined) continue;
      const chart = chartOf(space, name, place, palette);
      if (chart !== null) found.push({ chart, part });
    }
  }
  return found;
}

/** The anchors of a drawing; of alternatives (mc:AlternateContent) the first choice. */
export function anchors(root: XmlElement): XmlElement[] {
  return root.children.flatMap((element) => {
    if (element.namespace === "mc") return anchors(child(element, "Choice") ?? element);
    return element.name.endsWith("Anchor") ? [element] : [];
  });
}

/** A number that an element inside says, such as a row; 0 where it says none, and `most` where it says more. */
export function numberIn(element: XmlElement | undefined, name: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(child(element, name)?.text.trim() ?? 0);
  return Number.isFinite(number) ? Math.min(number, most) : 0;
}

/** The name of what lies in an anchor, as its first properties state it. */
export function nameOfAnchor(anchor: XmlElement): string {
  return attribute(findAll(anchor, "cNvPr")[0], "name") ?? "";
}

/** The cells under a two-cell anchor: an edge exactly between two cells does not cover the next one. */
function placeOf(anchor: XmlElement): Area {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  const row = numberIn(from, "row", ROWS - 1);
  const column = numberIn(from, "col", COLUMNS - 1);
  if (to === undefined) return { row, column, rows: 15, columns: 8 };
  const lastRow = numberIn(to, "row", ROWS - 1) - (numberIn(to, "rowOff") === 0 ? 1 : 0);
  const lastColumn = numberIn(to, "col", COLUMNS - 1) - (numberIn(to, "colOff") === 0 ? 1 : 0);
  return { row, column, rows: Math.max(1, lastRow - row + 1), columns: Math.max(1, lastColumn - column + 1) };
}

const PLOTS = [
  "barChart",
  "bar3DChart",
  "lineChart",
  "line3DChart",
  "radarChart",
  "areaChart",
  "area3DChart",
  "pieChart",
  "pie3DChart",
  "doughnutChart",
  "scatterChart",
  "bubbleChart",
];

function chartOf(space: XmlElement, name: string, place: Area, palette: Palette): ChartState | null {
  const chart = child(space, "chart");
  const area = child(chart, "plotArea");
  const plot = area?.children.find((element) => PLOTS.includes(element.name));
  if (chart === undefined || area === undefined || plot === undefined) return null;
  const labels = child(plot, "dLbls");
  const values = childrenOf(area, "valAx");
  const categories = [...childrenOf(area, "catAx"), ...childrenOf(area, "dateAx")];
  const [across, up] = categories.length > 0 ? [categories[0], values[0]] : values;
  const legend = child(chart, "legend");
  const position = attribute(child(legend, "legendPos"), "val") ?? "r";
  const gap = attribute(child(plot, "gapWidth"), "val");
  return {
    name,
    type: typeOf(plot),
    title: flag(child(chart, "autoTitleDeleted"), "val") ? null : titleOf(child(chart, "title")),
    series: childrenOf(plot, "ser").map((series) => seriesOf(series, plot, labels, palette)),
    place,
    legend: legend === undefined ? null : ((LEGENDS[position] ?? "Right") satisfies NonNullable<ChartState["legend"]>),
    categoryAxis: axisOf(across, up),
    valueAxis: axisOf(up, across),
    gapWidth: gap === undefined ? null : Number(gap),
  };
}

const LEGENDS: Readonly<Record<string, NonNullable<ChartState["legend"]>>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

/** The name that Excel.ChartType has for a plot. */
function typeOf(plot: XmlElement): string {
  const grouping = attribute(child(plot, "grouping"), "val") ?? "standard";
  const stacked = grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  switch (plot.name) {
    case "barChart":
      return `${isHorizontal(plot) ? "Bar" : "Column"}${stacked === "" ? "Clustered" : stacked}`;
    case "bar3DChart":
      return `3D${isHorizontal(plot) ? "Bar" : "Column"}${stacked === "" ? "Clustered" : stacked}`;
    case "lineChart":
      return `Line${hasMarkers(plot) ? "Markers" : ""}${stacked}`;
    case "radarChart": {
      const style = attribute(child(plot, "radarStyle"), "val");
      return style === "filled" ? "RadarFilled" : style === "marker" && hasMarkers(plot) ? "RadarMarkers" : "Radar";
    }
    case "areaChart":
      return `Area${stacked}`;
    case "scatterChart":
      return "XYScatter";
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "bubbleChart":
      return "Bubble";
    default:
      return plot.name === "line3DChart" ? "3DLine" : plot.name === "pie3DChart" ? "3DPie" : "3DArea";
  }
}

function isHorizontal(plot: XmlElement): boolean {
  return attribute(child(plot, "barDir"), "val") === "bar";
}

/** Lines show markers unless the plot or each of its series turns them off. */
function hasMarkers(plot: XmlElement): boolean {
  const series = childrenOf(plot, "ser");
  if (plot.name === "lineChart" && !flag(child(plot, "marker"), "val", child(plot, "marker") !== undefined)) {
    return series.some((one) => child(one, "marker") !== undefined && symbolOf(one) !== "none");
  }
  return series.length === 0 || series.some((one) => symbolOf(one) !== "none");
}

function symbolOf(series: XmlElement): string | undefined {
  return attribute(descend(series, "marker", "symbol"), "val");
}

function seriesOf(
  series: XmlElement,
  plot: XmlElement,
  plotLabels: XmlElement | undefined,
  palette: Palette,
): SeriesState {
  const labels = child(series, "dLbls") ?? plotLabels;
  const shape = child(series, "spPr");
  const isLine = plot.name === "lineChart" || plot.name === "radarChart" || plot.name === "scatterChart";
  const fill = drawingColor(shape, palette);
  const outline = child(shape, "a:ln");
  const line = drawingColor(outline, palette);
  const dash = attribute(child(outline, "a:prstDash"), "val") ?? "solid";
  return {
    name: referenceOf(child(series, "tx")) ?? descend(series, "tx", "v")?.text ?? "",
    values: referenceOf(child(series, "val") ?? child(series, "yVal")) ?? "",
    categories: referenceOf(child(series, "cat") ?? child(series, "xVal")) ?? "",
    color: isLine ? (line ?? fill) : (fill ?? line),
    ...(isLine && dash !== "solid" ? { dashed: true as const } : {}),
    dataLabels: labels !== undefined && !flag(child(labels, "delete"), "val") && flag(child(labels, "showVal"), "val"),
  };
}

/** The formula below strRef, numRef or multiLvlStrRef, with "="; else the literal values as an array constant. */
function referenceOf(element: XmlElement | undefined): string | null {
  const source = element?.children.find((c) => c.name.endsWith("Ref") || c.name.endsWith("Lit"));
  if (source === undefined) return null;
  const formula = child(source, "f")?.text.trim();
  if (formula !== undefined) return formula === "" ? null : `=${stripPrefixes(formula)}`;
  const points = childrenOf(source, "pt").map((point) => child(point, "v")?.text ?? "");
  const isText = source.name === "strLit";
  return `={${points.map((point) => (isText ? `"${point.replace(/"/g, '""')}"` : point)).join(",")}}`;
}

function axisOf(axis: XmlElement | undefined, other: XmlElement | undefined): AxisState {
  const scaling = child(axis, "scaling");
  const limit = (name: string): number | null => {
    const value = attribute(child(scaling, name), "val");
    return value === undefined ? null : Number(value);
  };
  const format = child(axis, "numFmt");
  const code = attribute(format, "formatCode");
  return {
    title: titleOf(child(axis, "title")),
    minimum: limit("min"),
    maximum: limit("max"),
    reversed: attribute(child(scaling, "orientation"), "val") === "maxMin",
    ...(attribute(child(other, "crosses"), "val") === "max" ? { crossedAtEnd: true as const } : {}),
    gridlines: child(axis, "majorGridlines") !== undefined,
    numberFormat: code === undefined || /^general$/i.test(code) || flag(format, "sourceLinked") ? null : code,
    visible: axis !== undefined && !flag(child(axis, "delete"), "val"),
  };
}

/** The text of a title; null if there is no title or it has no text of its own. */
function titleOf(title: XmlElement | undefined): string | null {
  const rich = descend(title, "tx", "rich");
  if (rich !== undefined) {
    return childrenOf(rich, "a:p")
      .map((paragraph) =>
        findAll(paragraph, "t")
          .map((run) => run.text)
          .join(""),
      )
      .join("\n");
  }
  const cached = descend(title, "tx", "strRef", "strCache");
  return cached === undefined
    ? null
    : findAll(cached, "v")
        .map((point) => point.text)
        .join(" ");
}
