import type { Chart } from "../../model/sheets/chart";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { checkedColor, checkedText } from "../base/checks";
import { chartFont } from "./font";

const titleFormat = new Type<Chart>("ChartTitleFormat", {
  font: part((chart) => chartFont.of(chart.titleFont)),
});

export const title = new Type<Chart>("ChartTitle", {
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

export const legend = new Type<Chart>("ChartLegend", {
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

export const areaFormat = new Type<Chart>("ChartAreaFormat", {
  fill: part((chart) => areaFill.of(chart)),
});
