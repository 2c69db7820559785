import type { AxisState, CellState, ChartState, SeriesState } from "../../workbook";
import { FileError } from "../package/errors";
import { addPrefixes } from "../text/formulas";
import { escapeXml } from "../package/xml";

/** The values that a reference leads to, row by row; null if it leads nowhere. */
export type Lookup = (reference: string) => readonly CellState["value"][] | null;

interface Plot {
  readonly element: string;
  /** What stands before the series. */
  readonly head: string;
  readonly isBar: boolean;
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly isLine: boolean;
  readonly hasMarkers: boolean;
  readonly axes: boolean;
}

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
  const group = (plain: string): string => `<c:grouping val="${grouping ?? plain}"/>`;
  const vary = `<c:varyColors val="${kind === "Pie" || kind === "Doughnut" ? 1 : 0}"/>`;
  const heads: Readonly<Record<string, string>> = {
    Column: `<c:barDir val="col"/>${group("clustered")}${vary}`,
    Bar: `<c:barDir val="bar"/>${group("clustered")}${vary}`,
    Line: group("standard") + vary,
    Radar: `<c:radarStyle val="${variant === "Filled" ? "filled" : variant === "Markers" ? "marker" : "standard"}"/>${vary}`,
    Area: group("standard") + vary,
    Pie: vary,
    Doughnut: vary,
  };
  const elements: Readonly<Record<string, string>> = { Column: "bar", Bar: "bar" };
  return {
    element: `c:${elements[kind!] ?? kind!.toLowerCase()}Chart`,
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
  const series = chart.series.map((one, i) => seriesXml(one, i, plot, lookup)).join("");
  const tail =
    (plot.isBar
      ? (chart.gapWidth === null ? "" : `<c:gapWidth val="${Math.round(chart.gapWidth)}"/>`) +
        (plot.isStacked ? '<c:overlap val="100"/>' : "")
      : "") +
    (plot.element === "c:lineChart" ? `<c:marker val="${plot.hasMarkers ? 1 : 0}"/>` : "") +
    (plot.element === "c:pieChart" || plot.element === "c:doughnutChart" ? '<c:firstSliceAng val="0"/>' : "") +
    (plot.element === "c:doughnutChart" ? '<c:holeSize val="50"/>' : "") +
    (plot.axes ? '<c:axId val="100000001"/><c:axId val="100000002"/>' : "");
  const axes = plot.axes
    ? axisXml("c:catAx", chart.categoryAxis, plot, false) +
      axisXml("c:valAx", chart.valueAxis, plot, chart.categoryAxis.reversed)
    : "";
  const legends = { Top: "t", Bottom: "b", Left: "l", Right: "r" };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    (chart.title === null ? "" : titleXml(chart.title, 1400)) +
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>` +
    `<${plot.element}>${plot.head}${series}${tail}</${plot.element}>${axes}</c:plotArea>` +
    (chart.legend === null
      ? ""
      : `<c:legend><c:legendPos val="${legends[chart.legend]}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(text: string, size: number): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="0"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(series: SeriesState, index: number, plot: Plot, lookup: Lookup): string {
  const fill = series.color === null ? "" : `<a:solidFill><a:srgbClr val="${series.color.slice(1)}"/></a:solidFill>`;
  const shape = !plot.isLine
    ? fill === ""
      ? ""
      : `<c:spPr>${fill}</c:spPr>`
    : `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  const marker = !plot.isLine
    ? ""
    : plot.hasMarkers
      ? `<c:marker><c:symbol val="circle"/><c:size val="5"/>${fill === "" ? "" : `<c:spPr>${fill}</c:spPr>`}</c:marker>`
      : '<c:marker><c:symbol val="none"/></c:marker>';
  const labels = !series.dataLabels
    ? ""
    : '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
      '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series.name, lookup)}${shape}` +
    (plot.isBar ? '<c:invertIfNegative val="0"/>' : "") +
    marker +
    labels +
    (series.categories === "" ? "" : `<c:cat>${dataXml(series.categories, lookup, false)}</c:cat>`) +
    (series.values === "" ? "" : `<c:val>${dataXml(series.values, lookup, true)}</c:val>`) +
    (plot.element === "c:lineChart" ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function nameXml(name: string, lookup: Lookup): string {
  if (name === "") return "";
  if (!name.startsWith("=")) return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  return `<c:tx>${dataXml(name, lookup, false)}</c:tx>`;
}

/** A reference with the values it has now. */
function dataXml(reference: string, lookup: Lookup, isNumeric: boolean): string {
  const values = lookup(reference);
  const constant = /^=\{(.*)\}$/.exec(reference)?.[1];
  const points = (constant?.split(",").map((text) => text.replace(/^"|"$/g, "")) ?? values ?? []).map((value, i) => {
    if (value === null || typeof value === "object") return "";
    return `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  });
  const kind = isNumeric ? "num" : "str";
  const format = isNumeric ? "<c:formatCode>General</c:formatCode>" : "";
  const data = `${format}<c:ptCount val="${points.length}"/>${points.join("")}`;
  if (constant !== undefined) return `<c:${kind}Lit>${data}</c:${kind}Lit>`;
  const formula = escapeXml(addPrefixes(reference.replace(/^=/, "")));
  const cache = values === null ? "" : `<c:${kind}Cache>${data}</c:${kind}Cache>`;
  return `<c:${kind}Ref><c:f>${formula}</c:f>${cache}</c:${kind}Ref>`;
}

function axisXml(element: "c:catAx" | "c:valAx", axis: AxisState, plot: Plot, crossesAtEnd: boolean): string {
  const isCategory = element === "c:catAx";
  const [id, other] = isCategory ? ["100000001", "100000002"] : ["100000002", "100000001"];
  const limit = (name: string, value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  const format =
    axis.numberFormat === null
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`;
  const lines = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  return (
    `<${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>` +
    limit("max", axis.maximum) +
    limit("min", axis.minimum) +
    `</c:scaling><c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${isCategory === plot.isHorizontal ? "l" : "b"}"/>` +
    (axis.gridlines ? `<c:majorGridlines>${lines}</c:majorGridlines>` : "") +
    (axis.title === null ? "" : titleXml(axis.title, 1000)) +
    format +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    // With categories from the top down, "max" keeps the axis of values at the bottom.
    `<c:crossAx val="${other}"/><c:crosses val="${crossesAtEnd ? "max" : "autoZero"}"/>` +
    (isCategory
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>') +
    `</${element}>`
  );
}
