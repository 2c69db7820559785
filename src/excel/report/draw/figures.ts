import { cellAddress } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { ACCENT } from "../../sheets/draw/style";
import type { Series } from "../content/elements";
import type { PlacedFigures } from "../layout";
import { rangeOf } from "./cells";

/** Letters in figures. */
const LETTERS = 8;
const DARK = "#1A1A1A";
const GREY = "#7F7F7F";
const BAR = "#A9C8DA";

type Role = Series["role"];

/** Lines of a radar, told apart without colour too. */
const LINES: Readonly<
  Record<Role, { readonly color: string; readonly style: "Continuous" | "Dash" | "Dot"; readonly weight: number }>
> = {
  firm: { color: ACCENT, style: "Continuous", weight: 2.5 },
  first: { color: DARK, style: "Dash", weight: 1.5 },
  second: { color: GREY, style: "Dot", weight: 1.5 },
};

/** Marks over bars: a dark diamond, and a grey circle. */
const MARKS: Readonly<
  Record<Exclude<Role, "firm">, { readonly style: "Diamond" | "Circle"; readonly fill: string; readonly line: string }>
> = {
  first: { style: "Diamond", fill: DARK, line: DARK },
  second: { style: "Circle", fill: GREY, line: GREY },
};

/** Draws a firm's two charts. Nothing is left to Excel: series, categories and names are said outright. Sends nothing. */
export function drawFigures(worksheet: Excel.Worksheet, figures: PlacedFigures, number: number): void {
  const radar = add(worksheet, "Radar", figures, figures.radar, `HVM radar ${number}`);
  figures.series.forEach(({ role }, i) => {
    const { color, style, weight } = LINES[role];
    const { line } = radar.series.getItemAt(i).format;
    line.color = color;
    line.lineStyle = style;
    line.weight = weight;
  });
  // The caption above says which line is which; three names below it would take half of the picture.
  radar.legend.visible = false;
  const bars = add(worksheet, "ColumnClustered", figures, figures.bars, `HVM bars ${number}`);
  figures.series.forEach(({ role }, i) => {
    const series = bars.series.getItemAt(i);
    if (role === "firm") {
      series.format.fill.setSolidColor(BAR);
      series.gapWidth = 60;
      return;
    }
    const { style, fill, line } = MARKS[role];
    series.chartType = "LineMarkers";
    series.format.line.lineStyle = "None";
    series.markerStyle = style;
    series.markerSize = LETTERS;
    series.markerBackgroundColor = fill;
    series.markerForegroundColor = line;
  });
}

function add(
  worksheet: Excel.Worksheet,
  type: "Radar" | "ColumnClustered",
  { categories, series, most }: PlacedFigures,
  place: Area,
  name: string,
): Excel.Chart {
  const ranges = series.map(({ values }) => rangeOf(worksheet, values));
  const chart = worksheet.charts.add(type, ranges[0]!, "Columns");
  chart.name = name;
  chart.title.visible = false;
  const { row, column, rows, columns } = place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  series.forEach((each, i) => {
    const own = i === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    own.name = each.name;
    own.setValues(ranges[i]!);
    own.setXAxisValues(rangeOf(worksheet, categories));
  });
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = LETTERS;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = most;
  valueAxis.numberFormat = "0";
  valueAxis.format.font.size = LETTERS;
  categoryAxis.format.font.size = LETTERS;
  return chart;
}
