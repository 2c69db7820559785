import { formatArea } from "../../../cells/a1";
import { quoteSheet } from "../../../cells/sheet-name";
import { newSeries, type Chart, type Series } from "../model/chart-model";
import { assertWritable } from "../model/sheet";
import { failure } from "../protocol/errors";
import { plainValue } from "../model/shown";
import { method, part, property, Type, type Live } from "../protocol/types";
import { checkedType } from "./chart";
import { chartFont, checkedText } from "./chart-font";
import { checkedColor } from "./styled";
import { rangeAt, rangeOf } from "./range";

const fill = new Type<Series>("ChartFill", {
  setSolidColor: method((series, color: string) => void (series.color = checkedColor(color))),
  clear: method((series) => void (series.color = null)),
});

const line = new Type<Series>("ChartLineFormat", {
  color: property(
    (series) => series.lineColor ?? "",
    (series, color: string) => void (series.lineColor = checkedColor(color)),
  ),
  weight: property(
    (series) => series.lineWeight,
    (series, weight: number) => void (series.lineWeight = weight),
  ),
});

const format = new Type<Series>("ChartSeriesFormat", {
  fill: part((series) => fill.of(series)),
  line: part((series) => line.of(series)),
});

const labelFormat = new Type<Series>("ChartDataLabelFormat", {
  font: part(({ labels }) => chartFont.of(labels.format)),
});

const labels = new Type<Series>("ChartDataLabels", {
  numberFormat: property(
    (series) => series.labels.numberFormat,
    (series, code: string) => void (series.labels.numberFormat = checkedText(code)),
  ),
  position: property(
    (series) => series.labels.position,
    (series, position: string) => void (series.labels.position = checkedText(position)),
  ),
  showValue: property(
    (series) => series.labels.showValue,
    (series, shown: boolean) => void (series.labels.showValue = shown),
  ),
  format: part((series) => labelFormat.of(series)),
});

const series: Type<Series> = new Type<Series>(
  "ChartSeries",
  {
    name: property(
      (self) => shownName(self),
      (self, name: string) => void (self.name = checkedText(name)),
    ),
    chartType: property(
      (self) => self.chartType ?? self.chart.type,
      (self, type: string) => void (self.chartType = checkedType(type)),
    ),
    gapWidth: property(
      (self) => self.gapWidth ?? self.chart.gapWidth ?? 150,
      (self, width: number) => {
        if (!(width >= 0 && width <= 500)) throw failure("InvalidArgument");
        self.gapWidth = width;
      },
    ),
    overlap: property(
      (self) => self.overlap ?? 0,
      (self, overlap: number) => {
        if (!(overlap >= -100 && overlap <= 100)) throw failure("InvalidArgument");
        self.overlap = overlap;
      },
    ),
    axisGroup: property(
      (self) => self.axisGroup,
      (self, group: string) => void (self.axisGroup = checkedText(group)),
    ),
    markerStyle: property(
      (self) => self.markerStyle,
      (self, style: string) => void (self.markerStyle = checkedText(style)),
    ),
    smooth: property(
      (self) => self.smooth,
      (self, smooth: boolean) => void (self.smooth = smooth),
    ),
    hasDataLabels: property(
      (self) => self.dataLabels,
      (self, shown: boolean) => void (self.dataLabels = shown),
    ),
    dataLabels: part((self) => labels.of(self)),
    format: part((self) => format.of(self)),
    setValues: method((self, source: Live) => void (self.values = referenceTo(self, source))),
    setXAxisValues: method((self, source: Live) => void (self.categories = referenceTo(self, source))),
    getDimensionValues: method((self, dimension: string) => {
      return dimension === "Values" ? cellsOf(self, self.values) : cellsOf(self, self.categories);
    }),
    delete: method((self) => {
      assertWritable(self.chart.sheet);
      self.chart.series.splice(self.chart.series.indexOf(self), 1);
    }),
  },
  {
    alive: (self) => {
      if (!self.chart.series.includes(self)) throw failure("ItemNotFound", "The series was deleted.");
    },
  },
);

/** A series has no id: after a sync the client finds it again with `getItemAt` only. */
export const seriesCollection = new Type<Chart>(
  "ChartSeriesCollection",
  {
    count: property((chart) => chart.series.length),
    getCount: method((chart) => chart.series.length),
    getItemAt: method((chart, index: number) => {
      const found = chart.series[index];
      if (!found) throw failure("ItemNotFound", `The chart has no series ${index}.`);
      return series.of(found);
    }),
    add: method((chart, name?: string, index?: number) => {
      assertWritable(chart.sheet);
      const added = newSeries(chart, { name: name === undefined ? "" : checkedText(name) });
      chart.series.splice(index ?? chart.series.length, 0, added);
      return series.of(added);
    }),
  },
  { items: (chart) => chart.series.map((each) => series.of(each)) },
);

function referenceTo({ chart }: Series, source: Live): string {
  const { sheet, area } = rangeOf(chart.sheet, source);
  return `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}

/** The name as the legend shows it: of a reference, what the cell says. */
function shownName(self: Series): string {
  if (!self.name.startsWith("=")) return self.name || `Series${self.chart.series.indexOf(self) + 1}`;
  return cellsOf(self, self.name).map(String).join(" ");
}

function cellsOf({ chart }: Series, reference: string): (string | number | boolean)[] {
  const name = /^=(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(reference);
  const sheet = name ? chart.sheet.document.sheet((name[1] ?? name[2])!.replaceAll("''", "'")) : undefined;
  if (!name || !sheet) return [];
  const { area } = rangeAt(sheet, name[3]!).self as { area: Parameters<typeof sheet.grid.values>[0] };
  return sheet.grid.values(area).flat().map(plainValue);
}
