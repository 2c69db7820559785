import { must, type Book } from "../../package/engine";
import { areaAddress, cellAddress } from "../../../../cells/a1";
import type { SheetChange } from "../parts/change";
import { paired } from "../drawings/charts";

/** Has excelize make and remove table parts; what new and changed ones say is written by `saveTables`. */
export function reserveTables(book: Book, { was, now }: SheetChange): void {
  for (const table of was.tables) {
    if (!now.tables.some((one) => one.name === table.name)) must(book.DeleteTable(table.name), "removing a table");
  }
  for (const table of now.tables) {
    if (was.tables.some((one) => one.name === table.name)) continue;
    must(
      book.AddTable(now.name, { Range: areaAddress(table.area), Name: table.name }),
      `adding the table "${table.name}"`,
    );
  }
}

/**
 * Has excelize put a chart wherever the sheet has a new one: the drawing, the relations and the content types are its work.
 * What it draws there is replaced by `saveCharts`, since it knows neither exact places nor stored values.
 */
export function reserveCharts(book: Book, { was, now }: SheetChange, columnChart: number): void {
  paired(was.charts, now.charts).forEach((before, i) => {
    if (before !== null) return;
    const chart = now.charts[i]!;
    const cell = cellAddress(chart.place.row, chart.place.column);
    const series = [{ Name: "", Categories: "Sheet1!$A$1", Values: "Sheet1!$A$1" }];
    must(
      book.AddChart(now.name, cell, { Type: columnChart, Series: series, Format: { Name: chart.name } }),
      `adding the chart "${chart.name}"`,
    );
  });
}
