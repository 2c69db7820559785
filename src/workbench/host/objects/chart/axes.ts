import type { Axis, Chart } from "../../model/sheets/chart";
import { failure } from "../../protocol/errors";
import { part, property, Type } from "../../protocol/types";
import { checkedText } from "../base/checks";
import { chartFont } from "./font";
import type { OnChart } from "./on-chart";
import type { Difference } from "../../../difference";

const titleFormat = new Type<Axis>("ChartAxisTitleFormat", { font: part((axis) => chartFont.of(axis.titleFont)) });

const title = new Type<Axis>("ChartAxisTitle", {
  text: property(
    (axis) => axis.title ?? "",
    (axis, text: string) => {
      axis.title = checkedText(text);
      axis.titleVisible = true;
    },
  ),
  visible: property(
    (axis) => axis.titleVisible,
    (axis, visible: boolean) => void (axis.titleVisible = visible),
  ),
  format: part((axis) => titleFormat.of(axis)),
});

const majorGridlines = new Type<Axis>("ChartGridlines", { visible: flag("gridlines") });
const minorGridlines = new Type<Axis>("ChartGridlines", { visible: flag("minorGridlines") });
const format = new Type<Axis>("ChartAxisFormat", { font: part((axis) => chartFont.of(axis.font)) });

/** "Custom" is set by setPositionAt only. */
const POSITIONS: readonly Axis["position"][] = ["Automatic", "Maximum", "Minimum"];

const axis = new Type<Axis>("ChartAxis", {
  minimum: limit("minimum"),
  maximum: limit("maximum"),
  majorUnit: limit("majorUnit"),
  numberFormat: property(
    (self) => self.numberFormat ?? "General",
    (self, code: string) => void (self.numberFormat = code === "General" ? null : checkedText(code)),
  ),
  reversePlotOrder: flag("reversed"),
  position: property(
    (self) => self.position,
    (self, position: Axis["position"]) => {
      if (!POSITIONS.includes(position)) throw failure("InvalidArgument");
      self.position = position;
    },
  ),
  visible: flag("visible"),
  title: part((self) => title.of(self)),
  majorGridlines: part((self) => majorGridlines.of(self)),
  minorGridlines: part((self) => minorGridlines.of(self)),
  format: part((self) => format.of(self)),
});

export const axes = new Type<OnChart>("ChartAxes", {
  categoryAxis: part(({ chart }) => axis.of(withAxes(chart).categoryAxis)),
  valueAxis: part(({ chart }) => axis.of(withAxes(chart).valueAxis)),
});

function withAxes(chart: Chart): Chart {
  if (/^(?:Pie|Doughnut)/.test(chart.type)) throw failure("InvalidOperation", "Such a chart has no axes.");
  return chart;
}

function flag(key: "gridlines" | "minorGridlines" | "reversed" | "visible") {
  return property(
    (self: Axis) => self[key],
    (self: Axis, value: boolean) => void (self[key] = value),
  );
}

/** A number, or "" for what Excel chooses; the host does not choose and says "". */
function limit(key: "minimum" | "maximum" | "majorUnit") {
  return property(
    (self: Axis) => self[key] ?? "",
    (self: Axis, value: number | "") => {
      if (value !== "" && typeof value !== "number") throw failure("InvalidArgument");
      self[key] = value === "" ? null : value;
    },
  );
}

export const AXIS_LIMITS: Difference = {
  excel: "Tells the numbers that it has chosen for an axis whose limits nobody set.",
  here: 'The limits of an axis that nobody set read as "".',
  why: "Only what draws a chart chooses them.",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.chartaxis",
  test: "test/workbench/host/differs.test.ts: limits of an axis that nobody set read as nothing",
};
