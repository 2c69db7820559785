import { areaOfBox, boxOfArea, type Box } from "../../model/sheets/layout";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, part, property, Type, type Live } from "../../protocol/types";
import { checkedText } from "../base/checks";
import { rangeOf } from "../base/ranges";
import { live } from "../base/register";
import { axes } from "./axes";
import { areaFormat, legend, title } from "./chart-look";
import { addSeries } from "./guess";
import { assertOrdinary, checkedType, type OnChart } from "./on-chart";
import { seriesCollection } from "./series";

export const chart: Type<OnChart> = new Type<OnChart>(
  "Chart",
  {
    id: property(({ chart }) => chart.id),
    name: property(
      ({ chart }) => chart.name,
      ({ chart }, name: string) => void (chart.name = checkedText(name)),
    ),
    chartType: property(
      ({ chart }) => chart.type,
      ({ chart }, type: string) => void (chart.type = checkedType(type)),
    ),
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
    title: part(({ chart }) => {
      assertOrdinary(chart);
      return title.of(chart);
    }),
    legend: part(({ chart }) => {
      assertOrdinary(chart);
      return legend.of(chart);
    }),
    axes: part((self) => axes.of(self)),
    format: part(({ chart }) => areaFormat.of(chart)),
    series: part((self) => {
      assertOrdinary(self.chart);
      return seriesCollection.of(self);
    }),
    worksheet: part(({ document, sheet }) => live("Worksheet", { document, sheet })),
    setData: method((self, source: Live, seriesBy = "Auto") => {
      assertWritable(self.sheet);
      self.chart.series.length = 0;
      addSeries(self.chart, rangeOf(self, source), String(seriesBy));
    }),
    // Without an end cell the chart keeps its size (learn.microsoft.com, Excel.Chart setPosition).
    setPosition: method((self, start: string | Live, end: string | Live | null = null) => {
      assertWritable(self.sheet);
      const { sheet, chart } = self;
      const first = rangeOf(self, start).area;
      if (end === null) {
        const { width, height } = chart.box ?? boxOfArea(sheet, chart.place);
        const { left, top } = boxOfArea(sheet, first);
        chart.box = { left, top, width, height };
        chart.place = areaOfBox(sheet, chart.box);
        return;
      }
      const last = rangeOf(self, end).area;
      const rows = last.row + last.rows - first.row;
      const columns = last.column + last.columns - first.column;
      if (rows < 1 || columns < 1) throw failure("InvalidArgument");
      chart.place = { row: first.row, column: first.column, rows, columns };
      chart.box = null;
    }),
    activate: method(({ document, sheet }) => void (document.active = sheet)),
    delete: method(({ sheet, chart }) => {
      assertWritable(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    }),
  },
  {
    identity: { Id: ({ chart }) => chart.id },
    alive: ({ sheet, chart }) => {
      if (sheet.deleted || !sheet.charts.includes(chart)) {
        throw failure("ItemNotFound", `The chart "${chart.name}" was deleted.`);
      }
    },
  },
);

/** Position and size in points; setting one puts the chart over the cells that it then covers. */
function edge(key: keyof Box) {
  return property(
    ({ sheet, chart }: OnChart) => (chart.box ?? boxOfArea(sheet, chart.place))[key],
    ({ sheet, chart }: OnChart, points: number) => {
      assertWritable(sheet);
      if (!(points >= 0)) throw failure("InvalidArgument");
      chart.box = { ...(chart.box ?? boxOfArea(sheet, chart.place)), [key]: points };
      chart.place = areaOfBox(sheet, chart.box);
    },
  );
}
