import { splitSheet } from "../../../../cells/sheet-name";
import { plainValue } from "../../model/cells/shown";
import { newSeries, type Series } from "../../model/sheets/chart";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, part, property, Type, type Live } from "../../protocol/types";
import { checkedColor, checkedText } from "../base/checks";
import { rangeAt, rangeOf, referenceTo } from "../base/ranges";
import { checkedType, type OnChart } from "./on-chart";
import { dataLabels, seriesFormat } from "./series-look";

/** A series with its chart and sheet. */
interface OnSeries extends OnChart {
  readonly series: Series;
}

const series: Type<OnSeries> = new Type<OnSeries>(
  "ChartSeries",
  {
    name: property(
      (self) => shownName(self),
      ({ series }, name: string) => void (series.name = checkedText(name)),
    ),
    chartType: property(
      ({ chart, series }) => series.chartType ?? chart.type,
      ({ series }, type: string) => void (series.chartType = checkedType(type)),
    ),
    gapWidth: property(
      ({ chart, series }) => series.gapWidth ?? chart.gapWidth ?? 150,
      ({ series }, width: number) => {
        if (!(width >= 0 && width <= 500)) throw failure("InvalidArgument");
        series.gapWidth = width;
      },
    ),
    overlap: property(
      ({ series }) => series.overlap ?? 0,
      ({ series }, overlap: number) => {
        if (!(overlap >= -100 && overlap <= 100)) throw failure("InvalidArgument");
        series.overlap = overlap;
      },
    ),
    axisGroup: property(
      ({ series }) => series.axisGroup,
      ({ series }, group: string) => void (series.axisGroup = checkedText(group)),
    ),
    markerStyle: property(
      ({ series }) => series.markerStyle,
      ({ series }, style: string) => void (series.markerStyle = checkedText(style)),
    ),
    markerSize: property(
      ({ series }) => series.markerSize ?? 5,
      ({ series }, size: number) => {
        if (!(size >= 2 && size <= 72)) throw failure("InvalidArgument");
        series.markerSize = size;
      },
    ),
    markerBackgroundColor: property(
      ({ series }) => series.markerFill ?? "",
      ({ series }, color: string) => void (series.markerFill = checkedColor(color)),
    ),
    markerForegroundColor: property(
      ({ series }) => series.markerLine ?? "",
      ({ series }, color: string) => void (series.markerLine = checkedColor(color)),
    ),
    smooth: property(
      ({ series }) => series.smooth,
      ({ series }, smooth: boolean) => void (series.smooth = smooth),
    ),
    hasDataLabels: property(
      ({ series }) => series.dataLabels,
      ({ series }, shown: boolean) => void (series.dataLabels = shown),
    ),
    dataLabels: part(({ series }) => dataLabels.of(series)),
    format: part(({ series }) => seriesFormat.of(series)),
    setValues: method((self, source: Live) => void (self.series.values = referenceTo(rangeOf(self, source)))),
    setXAxisValues: method((self, source: Live) => void (self.series.categories = referenceTo(rangeOf(self, source)))),
    getDimensionValues: method((self, dimension: string) => {
      return cellsOf(self, dimension === "Values" ? self.series.values : self.series.categories);
    }),
    delete: method(({ sheet, chart, series }) => {
      assertWritable(sheet);
      chart.series.splice(chart.series.indexOf(series), 1);
    }),
  },
  {
    alive: ({ chart, series }) => {
      if (!chart.series.includes(series)) throw failure("ItemNotFound", "The series was deleted.");
    },
  },
);

/** A series has no id: after a sync the client finds it again with `getItemAt` only. */
export const seriesCollection = new Type<OnChart>(
  "ChartSeriesCollection",
  {
    count: property(({ chart }) => chart.series.length),
    getCount: method(({ chart }) => chart.series.length),
    getItemAt: method((self, index: number) => {
      const found = self.chart.series[index];
      if (!found) throw failure("ItemNotFound", `The chart has no series ${index}.`);
      return series.of({ ...self, series: found });
    }),
    add: method((self, name?: string, index?: number) => {
      assertWritable(self.sheet);
      const added = newSeries({ name: name === undefined ? "" : checkedText(name) });
      self.chart.series.splice(index ?? self.chart.series.length, 0, added);
      return series.of({ ...self, series: added });
    }),
  },
  { items: (self) => self.chart.series.map((each) => series.of({ ...self, series: each })) },
);

/** The name as the legend shows it: of a reference, what the cell says. */
function shownName(self: OnSeries): string {
  const { chart, series } = self;
  if (!series.name.startsWith("=")) return series.name || `Series${chart.series.indexOf(series) + 1}`;
  return cellsOf(self, series.name).map(String).join(" ");
}

function cellsOf({ document }: OnSeries, reference: string): (string | number | boolean)[] {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : document.sheet(name);
  return sheet ? sheet.grid.values(rangeAt({ document, sheet }, rest).area).flat().map(plainValue) : [];
}
