import { newChart } from "../../model/sheets/chart";
import { assertWritable } from "../../model/sheets/sheet";
import { method, property, Type, type Live } from "../../protocol/types";
import { required } from "../base/checks";
import { rangeOf } from "../base/ranges";
import type { OnSheet } from "../base/register";
import { chart } from "./chart";
import { addSeries } from "./guess";
import { checkedType } from "./on-chart";

export const charts = new Type<OnSheet>(
  "ChartCollection",
  {
    count: property(({ sheet }) => sheet.charts.length),
    getCount: method(({ sheet }) => sheet.charts.length),
    add: method((self, type: string, source: Live, seriesBy = "Auto") => {
      const { document, sheet } = self;
      assertWritable(sheet);
      let number = sheet.charts.length + 1;
      while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
      const place = { row: 0, column: 0, rows: 15, columns: 8 };
      const added = newChart(document.newId(), `Chart ${number}`, checkedType(type), place);
      addSeries(added, rangeOf(self, source), String(seriesBy));
      // As Excel: the name of a single series becomes the title.
      added.titleVisible = added.series.length === 1;
      sheet.charts.push(added);
      return chart.of({ document, sheet, chart: added });
    }),
    getItem: method((self, key: string) => required(find(self, key), `There is no chart "${key}".`)),
    getItemAt: method((self, index: number) => {
      const found = self.sheet.charts[index];
      return required(found && chart.of({ ...self, chart: found }));
    }),
    getItemOrNullObject: method((self, key: string) => find(self, key) ?? null),
  },
  { items: (self) => self.sheet.charts.map((each) => chart.of({ ...self, chart: each })), item: find },
);

function find(self: OnSheet, key: unknown): Live | undefined {
  const wanted = String(key).toLowerCase();
  const found = self.sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return found && chart.of({ ...self, chart: found });
}
