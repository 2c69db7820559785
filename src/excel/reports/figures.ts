import { cellAddress } from "../address";
import type { Found } from "./found";
import type { Sender } from "./sender";
import { figureRows, type Figure, type ReportSheet } from "./sheet";

/** What a figure adds to a message, in ranges. */
const FIGURE_RANGES = 9;

/** Draws a sheet's figures, or lets those that are there show the new rows; where the user has put them, they stay. */
export async function drawFigures(sender: Sender, found: Found, report: ReportSheet): Promise<void> {
  for (const figure of report.figures) {
    await sender.roomFor(FIGURE_RANGES);
    const block = report.blocks[figure.block]!;
    const rows = figureRows(figure, block);
    if (rows === 0) continue;
    const source = found.worksheet.getRangeByIndexes(block.row, block.column, 1 + rows, figure.columns);
    if (found.charts.has(figure.name)) {
      const chart = found.worksheet.charts.getItem(figure.name);
      chart.setData(source, figure.seriesBy);
      chart.title.text = figure.title;
    } else {
      draw(found.worksheet.charts.add(figure.type, source, figure.seriesBy), figure);
    }
  }
}

function draw(chart: Excel.Chart, figure: Figure): void {
  const { row, column, rows, columns } = figure.place;
  chart.name = figure.name;
  chart.title.text = figure.title;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  chart.legend.visible = figure.legend;
  if (figure.legend) chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = figure.categoryTitle;
  categoryAxis.reversePlotOrder = figure.reversed;
  valueAxis.title.text = figure.valueTitle;
  valueAxis.minimum = figure.valueMinimum;
  if (figure.valueMaximum !== null) valueAxis.maximum = figure.valueMaximum;
  valueAxis.numberFormat = figure.valueFormat;
  if (figure.gap !== null) chart.series.getItemAt(0).gapWidth = figure.gap;
}
