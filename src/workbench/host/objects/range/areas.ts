import type { Area } from "../../../../cells/area";
import { formatArea } from "../../../../cells/a1";
import { quoteSheet } from "../../../../cells/sheet-name";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { live, type OnSheet } from "../base/register";

interface OnAreas extends OnSheet {
  readonly areas: readonly Area[];
}

const ranges = new Type<OnAreas>(
  "RangeCollection",
  {
    getCount: method(({ areas }) => areas.length),
    getItemAt: method(({ document, sheet, areas }, index: number) => {
      const area = areas[index];
      if (!area) throw failure("ItemNotFound");
      return live("Range", { document, sheet, area });
    }),
  },
  { items: ({ document, sheet, areas }) => areas.map((area) => live("Range", { document, sheet, area })) },
);

export const rangeAreas = new Type<OnAreas>(
  "RangeAreas",
  {
    address: property(({ sheet, areas }) => {
      return areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(",");
    }),
    areaCount: property(({ areas }) => areas.length),
    cellCount: property(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    areas: part((self) => ranges.of(self)),
    worksheet: part(({ document, sheet }) => live("Worksheet", { document, sheet })),
  },
  { identity: "reference" },
);
