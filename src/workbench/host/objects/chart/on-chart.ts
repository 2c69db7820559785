import type { Chart } from "../../model/sheets/chart";
import { failure } from "../../protocol/errors";
import type { OnSheet } from "../base/register";
import type { Difference } from "../../../difference";

/** A chart with the sheet that it lies on. */
export interface OnChart extends OnSheet {
  readonly chart: Chart;
}

/** Excel.ChartType, as far as charts made of series over categories go. */
const TYPES = new Set(
  (
    "ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 LineStacked LineStacked100 " +
    "LineMarkers LineMarkersStacked LineMarkersStacked100 Line Pie Doughnut Area AreaStacked AreaStacked100 " +
    "Radar RadarMarkers RadarFilled XYScatter XYScatterLines XYScatterLinesNoMarkers XYScatterSmooth"
  ).split(" "),
);

/** Charts that a user draws, and into which Office.js cannot look. */
const SPECIAL = new Set("Waterfall Treemap Sunburst Histogram Pareto Boxwhisker Funnel RegionMap".split(" "));

/** As Excel: of a waterfall and the like nothing can be told but its name and place (office-js#2041, #6160). */
export function assertOrdinary({ type }: Chart): void {
  if (SPECIAL.has(type)) throw failure("UnsupportedOperation", `A chart of type ${type} has none.`);
}

export function checkedType(type: unknown): string {
  if (!TYPES.has(String(type))) throw failure("InvalidArgument", `The embedded host has no charts of type "${type}".`);
  return String(type);
}

export const CHART_TYPES: Difference = {
  excel: "Has 82 types of charts.",
  here: "Only charts made of series over categories are there: columns, bars, lines, areas, pies, radars, points.",
  why: "The others have a structure of their own.",
  source: "@types/office-js 1.0.612, Excel.ChartType",
  test: "test/workbench/host/objects.test.ts: a deleted chart is gone, an unknown type refused",
};
