import { cellAddress } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import type { Found } from "./found";
import type { Sender } from "./sender";
import { ACCENT } from "./style";
import { figureRows, placeOf, type Figure, type ReportSheet } from "../sheet";

/** What a figure adds to a message, in ranges. */
const FIGURE_RANGES = 10;

/** Of series side by side: each far from its neighbours, in grey as in colour. */
const SHADES = [
  ACCENT,
  "#BFBFBF",
  "#5B9BBF",
  "#404040",
  "#A9CCE3",
  "#7F7F7F",
  "#0B2E42",
  "#D9D9D9",
  "#7FA8C4",
  "#262626",
  "#DDEBF7",
  "#A6A6A6",
];

/** Of a dashed line beside one in our own colour. */
const DASHED = "#595959";

/**
 * Draws a sheet's figures. Those that are there stay as the user has them, and where, unless the table above has another end
 * now; they show the new rows.
 */
export async function drawFigures(sender: Sender, found: Found, report: ReportSheet): Promise<void> {
  for (const figure of report.figures) {
    await sender.roomFor(FIGURE_RANGES);
    const block = report.blocks[figure.block]!;
    const rows = figureRows(figure, block.rows.length);
    if (rows === 0) continue;
    // Names that are formulas are not computed yet, and would be taken for a series: they are said to be the categories.
    const named = figure.seriesBy === "Columns" ? 1 : 0;
    const at = (row: number, column: number, rows: number, columns: number) =>
      found.worksheet.getRangeByIndexes(block.row + row, block.column + column, rows, columns);
    const source = at(0, named, 1 + rows, figure.columns - named);
    const nameBars = ({ series }: Excel.Chart) => {
      if (!named) return;
      for (let i = 0; i < figure.columns - 1; i++) series.getItemAt(i).setXAxisValues(at(1, 0, rows, 1));
    };
    if (!found.charts.has(figure.name)) {
      const added = found.worksheet.charts.add(figure.type, source, figure.seriesBy);
      nameBars(added);
      draw(added, figure);
      shade(added, figure, rows);
      put(added, placeOf(figure, report));
      continue;
    }
    const chart = found.worksheet.charts.getItem(figure.name);
    chart.title.text = figure.title;
    const isRoom = !found.incomplete && found.blocks[0]?.rows === report.blocks[0]!.rows.length;
    if (figure.isBelow && !isRoom && !found.moved.has(figure.name)) move(chart, placeOf(figure, report));
    const shown = figureRows(figure, found.blocks[figure.block]?.rows ?? 0);
    if (shown === rows && !found.incomplete) continue;
    chart.setData(source, figure.seriesBy);
    nameBars(chart);
    setGap(chart, figure);
    shade(chart, figure, rows);
  }
}

function put(chart: Excel.Chart, { row, column, rows, columns }: Area): void {
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

/** As large as it is by now, which may be the user's doing. */
function move(chart: Excel.Chart, { row, column }: Area): void {
  chart.setPosition(cellAddress(row, column));
}

function draw(chart: Excel.Chart, figure: Figure): void {
  chart.name = figure.name;
  chart.title.text = figure.title;
  chart.legend.visible = figure.legend;
  if (figure.legend) chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  // A radar's axes run round and outwards: they have no titles, and no order to reverse.
  if (figure.type !== "Radar") {
    // An empty text would stand there as "Axis Title".
    if (figure.categoryTitle !== "") categoryAxis.title.text = figure.categoryTitle;
    categoryAxis.reversePlotOrder = figure.reversed;
    // The values stand where the categories begin, which is on top then; at their end it is below.
    if (figure.reversed) categoryAxis.position = "Maximum";
    valueAxis.title.text = figure.valueTitle;
  }
  valueAxis.minimum = figure.valueMinimum;
  if (figure.valueMaximum !== null) valueAxis.maximum = figure.valueMaximum;
  valueAxis.numberFormat = figure.valueFormat;
  setGap(chart, figure);
  if (figure.isDashed) dash(chart);
}

function shade({ series }: Excel.Chart, { isShaded, seriesBy, columns }: Figure, rows: number): void {
  if (!isShaded) return;
  const count = seriesBy === "Rows" ? rows : columns - 1;
  for (let i = 0; i < count; i++) series.getItemAt(i).format.fill.setSolidColor(SHADES[i % SHADES.length]!);
}

/** The first line dashed, the second whole: told apart without colour, too. */
function dash({ series }: Excel.Chart): void {
  const [first, second] = [0, 1].map((i) => series.getItemAt(i).format.line) as [
    Excel.ChartLineFormat,
    Excel.ChartLineFormat,
  ];
  first.color = DASHED;
  first.lineStyle = "Dash";
  second.color = ACCENT;
}

function setGap(chart: Excel.Chart, { gap }: Figure): void {
  if (gap !== null) chart.series.getItemAt(0).gapWidth = gap;
}
