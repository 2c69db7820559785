import type { Series } from "../../model/sheets/chart";
import { method, part, property, Type } from "../../protocol/types";
import { checkedColor, checkedText } from "../base/checks";
import { chartFont } from "./font";

const fill = new Type<Series>("ChartFill", {
  setSolidColor: method((series, color: string) => void (series.color = checkedColor(color))),
  clear: method((series) => void (series.color = null)),
});

const line = new Type<Series>("ChartLineFormat", {
  color: property(
    (series) => series.lineColor ?? "",
    (series, color: string) => void (series.lineColor = checkedColor(color)),
  ),
  lineStyle: property(
    (series) => series.lineStyle,
    (series, style: string) => void (series.lineStyle = checkedText(style)),
  ),
  weight: property(
    (series) => series.lineWeight,
    (series, weight: number) => void (series.lineWeight = weight),
  ),
});

export const seriesFormat = new Type<Series>("ChartSeriesFormat", {
  fill: part((series) => fill.of(series)),
  line: part((series) => line.of(series)),
});

const labelFormat = new Type<Series>("ChartDataLabelFormat", {
  font: part(({ labels }) => chartFont.of(labels.format)),
});

export const dataLabels = new Type<Series>("ChartDataLabels", {
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
