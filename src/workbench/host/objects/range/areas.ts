import { formatArea } from "../../../../cells/a1";
import { quoteSheet } from "../../../../cells/sheet-name";
import { failure } from "../../protocol/errors";
import { method, part, property, Type } from "../../protocol/types";
import { areasFormat } from "./areas-format";
import { live, type OnAreas } from "../base/register";

/** As Excel cuts addresses of several ranges (docs/excel/excel-add-ins-troubleshooting). */
const MOST_CHARACTERS = 8192;

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
      const address = areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(",");
      return address.slice(0, MOST_CHARACTERS);
    }),
    areaCount: property(({ areas }) => areas.length),
    cellCount: property(({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    format: part((self) => areasFormat.of(self)),
    areas: part((self) => ranges.of(self)),
    worksheet: part(({ document, sheet }) => live("Worksheet", { document, sheet })),
  },
  { identity: "reference" },
);
