import { cellAddress } from "../../../cells/a1";
import type { Found } from "./found";
import type { Sender } from "./sender";
import { type Block, figureRows, type Figure, type ReportSheet } from "../sheet";

/** What a figure adds to a message, in ranges. */
const FIGURE_RANGES = 10;

/** Draws a sheet's figures. Those that are there stay as and where the user has them, and show the new rows. */
export async function drawFigures(sender: Sender, found: Found, report: ReportSheet): Promise<void> {
  for (const figure of report.figures) {
    await sender.roomFor(FIGURE_RANGES);
    const block = report.blocks[figure.block]!;
    const rows = figureRows(figure, block.rows.length);
    if (rows === 0) continue;
    const { source, categories } = rangesOf(found.worksheet, figure, block, rows);
    if (!found.charts.has(figure.name)) {
      const chart = found.worksheet.charts.add(figure.type, source, figure.seriesBy);
      setCategories(chart, figure, categories);
      draw(chart, figure);
      continue;
    }
    const chart = found.worksheet.charts.getItem(figure.name);
    chart.title.text = figure.title;
    const shown = figureRows(figure, found.blocks[figure.block]?.rows ?? 0);
    if (shown === rows && !found.incomplete) continue;
    chart.setData(source, figure.seriesBy);
    setCategories(chart, figure, categories);
    setGap(chart, figure);
  }
}

/**
 * The cells that a figure is of. Of series by columns the first column names the categories, which is said rather than left to Excel to
 * find out: while formulas there have not been computed, it would take their blanks for numbers.
 */
function rangesOf(worksheet: Excel.Worksheet, figure: Figure, { row, column }: Block, rows: number) {
  if (figure.seriesBy !== "Columns") {
    return { source: worksheet.getRangeByIndexes(row, column, 1 + rows, figure.columns), categories: null };
  }
  return {
    source: worksheet.getRangeByIndexes(row, column + 1, 1 + rows, figure.columns - 1),
    categories: worksheet.getRangeByIndexes(row + 1, column, rows, 1),
  };
}

function setCategories(chart: Excel.Chart, { columns }: Figure, categories: Excel.Range | null): void {
  if (categories === null) return;
  for (let i = 0; i < columns - 1; i++) chart.series.getItemAt(i).setXAxisValues(categories);
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
  setGap(chart, figure);
}

function setGap(chart: Excel.Chart, { gap }: Figure): void {
  if (gap !== null) chart.series.getItemAt(0).gapWidth = gap;
}
