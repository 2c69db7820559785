import type { Area } from "../../workbook";
import { formatArea } from "../../../cells/a1";
import { quoteSheet } from "../../../cells/sheet-name";
import { newChart, newSeries, type Chart } from "../model/chart-model";
import { assertWritable, type Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { areaOfBox, boxOfArea, type Box } from "../model/layout";
import { method, part, property, Type, type Live } from "../protocol/types";
import { axes } from "./chart-axes";
import { chartFont, checkedText } from "./chart-font";
import { seriesCollection } from "./chart-series";
import { checkedColor } from "./styled";
import { rangeOf, type RangeSelf } from "./range";
import { worksheet } from "./worksheet";

/** Excel.ChartType, as far as charts made of series over categories go. */
const TYPES = new Set(
  (
    "ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 LineStacked LineStacked100 " +
    "LineMarkers LineMarkersStacked LineMarkersStacked100 Line Pie Doughnut Area AreaStacked AreaStacked100 " +
    "Radar RadarMarkers RadarFilled XYScatter XYScatterLines XYScatterLinesNoMarkers XYScatterSmooth"
  ).split(" "),
);

const titleFormat = new Type<Chart>("ChartTitleFormat", {
  font: part((chart) => chartFont.of(chart.titleFont)),
});

const title = new Type<Chart>("ChartTitle", {
  text: property(
    (chart) => chart.title ?? "",
    (chart, text: string) => {
      chart.title = checkedText(text);
      chart.titleVisible = true;
    },
  ),
  visible: property(
    (chart) => chart.titleVisible,
    (chart, visible: boolean) => void (chart.titleVisible = visible),
  ),
  overlay: property(
    (chart) => chart.titleOverlay,
    (chart, overlay: boolean) => void (chart.titleOverlay = overlay),
  ),
  format: part((chart) => titleFormat.of(chart)),
});

const legendFormat = new Type<Chart>("ChartLegendFormat", {
  font: part((chart) => chartFont.of(chart.legendFont)),
});

const legend = new Type<Chart>("ChartLegend", {
  visible: property(
    (chart) => chart.legend !== null,
    (chart, visible: boolean) => void (chart.legend = visible ? (chart.legend ?? "Right") : null),
  ),
  position: property(
    (chart) => chart.legend ?? "Right",
    (chart, position: "Top" | "Bottom" | "Left" | "Right") => {
      if (!["Top", "Bottom", "Left", "Right"].includes(position)) throw failure("InvalidArgument");
      chart.legend = position;
    },
  ),
  overlay: property(
    (chart) => chart.legendOverlay,
    (chart, overlay: boolean) => void (chart.legendOverlay = overlay),
  ),
  format: part((chart) => legendFormat.of(chart)),
});

const areaFill = new Type<Chart>("ChartFill", {
  setSolidColor: method((chart, color: string) => void (chart.fill = checkedColor(color))),
  clear: method((chart) => void (chart.fill = null)),
});

const areaFormat = new Type<Chart>("ChartAreaFormat", {
  fill: part((chart) => areaFill.of(chart)),
});

export const chart: Type<Chart> = new Type<Chart>(
  "Chart",
  {
    id: property(({ id }) => id),
    name: property(
      ({ name }) => name,
      (self, name: string) => void (self.name = checkedText(name)),
    ),
    chartType: property(
      ({ type }) => type,
      (self, type: string) => void (self.type = checkedType(type)),
    ),
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
    title: part((self) => title.of(self)),
    legend: part((self) => legend.of(self)),
    axes: part((self) => axes.of(self)),
    format: part((self) => areaFormat.of(self)),
    series: part((self) => seriesCollection.of(self)),
    worksheet: part(({ sheet }) => worksheet.of(sheet)),
    setData: method((self, source: Live, seriesBy = "Auto") => {
      assertWritable(self.sheet);
      self.series.length = 0;
      addSeries(self, rangeOf(self.sheet, source), String(seriesBy));
    }),
    setPosition: method((self, start: string | Live, end: string | Live = start) => {
      assertWritable(self.sheet);
      const first = rangeOf(self.sheet, start).area;
      const last = rangeOf(self.sheet, end).area;
      const rows = last.row + last.rows - first.row;
      const columns = last.column + last.columns - first.column;
      if (rows < 1 || columns < 1) throw failure("InvalidArgument");
      self.place = { row: first.row, column: first.column, rows, columns };
      self.box = null;
    }),
    activate: method((self) => void (self.sheet.document.active = self.sheet)),
    delete: method((self) => {
      assertWritable(self.sheet);
      self.sheet.charts.splice(self.sheet.charts.indexOf(self), 1);
    }),
  },
  {
    identity: { Id: ({ id }) => id },
    alive: (self) => {
      if (self.sheet.deleted || !self.sheet.charts.includes(self)) {
        throw failure("ItemNotFound", `The chart "${self.name}" was deleted.`);
      }
    },
  },
);

export const charts = new Type<Sheet>(
  "ChartCollection",
  {
    count: property((sheet) => sheet.charts.length),
    getCount: method((sheet) => sheet.charts.length),
    add: method((sheet, type: string, source: Live, seriesBy = "Auto") => {
      assertWritable(sheet);
      let number = sheet.charts.length + 1;
      while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
      const place = { row: 0, column: 0, rows: 15, columns: 8 };
      const added = newChart(sheet, sheet.document.newId(), `Chart ${number}`, checkedType(type), place);
      addSeries(added, rangeOf(sheet, source), String(seriesBy));
      // As Excel: the name of a single series becomes the title.
      added.titleVisible = added.series.length === 1;
      sheet.charts.push(added);
      return chart.of(added);
    }),
    getItem: method((sheet, key: string) => {
      const found = find(sheet, key);
      if (!found) throw failure("ItemNotFound", `There is no chart "${key}".`);
      return found;
    }),
    getItemAt: method((sheet, index: number) => {
      const found = sheet.charts[index];
      if (!found) throw failure("ItemNotFound");
      return chart.of(found);
    }),
    getItemOrNullObject: method((sheet, key: string) => find(sheet, key) ?? null),
  },
  { items: (sheet) => sheet.charts.map((each) => chart.of(each)), item: find },
);

function find(sheet: Sheet, key: unknown): Live | undefined {
  const found = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found && chart.of(found);
}

export function checkedType(type: unknown): string {
  if (!TYPES.has(String(type))) throw failure("InvalidArgument", `The embedded host has no charts of type "${type}".`);
  return String(type);
}

/** Position and size in points; setting one puts the chart over the cells that it then covers. */
function edge(key: keyof Box) {
  return property(
    (self: Chart) => (self.box ?? boxOfArea(self.sheet, self.place))[key],
    (self: Chart, points: number) => {
      assertWritable(self.sheet);
      if (!(points >= 0)) throw failure("InvalidArgument");
      self.box = { ...(self.box ?? boxOfArea(self.sheet, self.place)), [key]: points };
      self.place = areaOfBox(self.sheet, self.box);
    },
  );
}

/**
 * A series per column (or row) of the source. As in Excel the first row holds names if it has texts, and the first column
 * categories if it has texts or its corner is blank.
 */
function addSeries(self: Chart, { sheet, area }: RangeSelf, seriesBy: string): void {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw failure("InvalidArgument");
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  const text = (row: number, column: number) =>
    typeof sheet.grid.value(area.row + row, area.column + column) === "string";
  const cornerBlank = sheet.grid.value(area.row, area.column) === null;
  const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
  const headRow =
    area.rows > 1 && indexes(area.columns).some((column) => (column > 0 || area.columns === 1) && text(0, column));
  const first = headRow ? 1 : 0;
  const headColumn =
    area.columns > 1 && (cornerBlank || indexes(area.rows).some((row) => row >= first && text(row, 0)));
  const head = { rows: headRow ? 1 : 0, columns: headColumn ? 1 : 0 };
  const reference = (part: Area) => `=${quoteSheet(sheet.name)}!${formatArea(part, true)}`;
  const body = {
    row: area.row + head.rows,
    column: area.column + head.columns,
    rows: area.rows - head.rows,
    columns: area.columns - head.columns,
  };
  const above = { ...body, row: area.row, rows: 1 };
  const beside = { ...body, column: area.column, columns: 1 };
  for (const index of indexes(byColumns ? body.columns : body.rows)) {
    const column = { column: body.column + index, columns: 1 };
    const row = { row: body.row + index, rows: 1 };
    const state = byColumns
      ? {
          name: headRow ? reference({ ...above, ...column }) : "",
          values: reference({ ...body, ...column }),
          categories: headColumn ? reference(beside) : "",
        }
      : {
          name: headColumn ? reference({ ...beside, ...row }) : "",
          values: reference({ ...body, ...row }),
          categories: headRow ? reference(above) : "",
        };
    self.series.push(newSeries(self, state));
  }
}
