import { formatArea } from "../../../../cells/a1";
import { intersection, oneCell } from "../../../../cells/area";
import { quoteSheet } from "../../../../cells/sheet-name";
import { cellKey, type Hyperlink } from "../../../workbook";
import type { Style } from "../../model/cells/styles";
import { plainValue, shownText } from "../../model/cells/shown";
import { boxOfArea } from "../../model/sheets/layout";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { assign } from "../../protocol/members";
import { method, part, property, Type } from "../../protocol/types";
import { assertSelectable } from "../base/allowed";
import { live, type OnRange } from "../base/register";
import { clear, hide, merge, setHyperlink, some, uniformlyHidden } from "./actions";
import { conditionalFormats } from "./conditional";
import { rangeFormat } from "./format";
import { otherRanges } from "./others";
import { outline } from "./outline";
import { dataValidation } from "./validation";
import { assertBounded, read, shaped, valueType, write, wrongShape } from "./values";

export const range: Type<OnRange> = new Type<OnRange>(
  "Range",
  {
    address: property(({ sheet, area }) => `${quoteSheet(sheet.name)}!${formatArea(area)}`),
    cellCount: property(({ area }) => {
      const count = area.rows * area.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    rowCount: property(({ area }) => area.rows),
    columnCount: property(({ area }) => area.columns),
    rowIndex: property(({ area }) => area.row),
    columnIndex: property(({ area }) => area.column),
    top: property(({ sheet, area }) => boxOfArea(sheet, area).top),
    left: property(({ sheet, area }) => boxOfArea(sheet, area).left),
    values: property(
      (self) => read(self, (row, column) => plainValue(self.sheet.grid.value(row, column))),
      (self, values: unknown) => write(self, values),
    ),
    formulas: property(
      (self) => {
        const { grid } = self.sheet;
        return read(self, (row, column) => grid.formula(row, column) ?? plainValue(grid.value(row, column)));
      },
      (self, formulas: unknown) => write(self, formulas),
    ),
    numberFormat: property(
      (self) => read(self, (row, column) => self.sheet.grid.style(row, column).numberFormat ?? "General"),
      ({ sheet, area }, formats: unknown) => {
        assertWritable(sheet);
        assertBounded(area);
        const format = shaped(area, formats);
        // Most cells of a range look alike: a look is changed once for each format.
        const changed = new Map<string, Map<Style, Style>>();
        sheet.grid.restyle(area, (style, row, column) => {
          const wanted = format(row - area.row, column - area.column);
          if (wanted === null) return style;
          if (typeof wanted !== "string") throw failure("InvalidArgument", "A number format is a text.");
          const looks = changed.get(wanted) ?? new Map<Style, Style>();
          changed.set(wanted, looks);
          const look = looks.get(style) ?? { ...style, numberFormat: wanted === "General" ? undefined : wanted };
          looks.set(style, look);
          return look;
        });
      },
    ),
    valueTypes: property((self) => read(self, (row, column) => valueType(self.sheet.grid.value(row, column)))),
    text: property((self) => {
      const { grid } = self.sheet;
      return read(self, (row, column) => shownText(grid.value(row, column), grid.style(row, column).numberFormat));
    }),
    hidden: property(({ sheet, area }) => {
      return (
        some(area.row, area.rows, sheet.hiddenRows, true) || some(area.column, area.columns, sheet.hiddenColumns, true)
      );
    }),
    rowHidden: property(
      ({ sheet, area }) => uniformlyHidden(area.row, area.rows, sheet.hiddenRows),
      ({ sheet, area }, hidden: boolean) => hide(sheet, area.row, area.rows, sheet.hiddenRows, hidden),
    ),
    columnHidden: property(
      ({ sheet, area }) => uniformlyHidden(area.column, area.columns, sheet.hiddenColumns),
      ({ sheet, area }, hidden: boolean) => hide(sheet, area.column, area.columns, sheet.hiddenColumns, hidden),
    ),
    hyperlink: property(
      ({ sheet, area }) => {
        const link = sheet.hyperlinks.get(cellKey(area.row, area.column));
        if (!link) return null;
        return { textToDisplay: shownText(sheet.grid.value(area.row, area.column), undefined), ...link };
      },
      ({ sheet, area }, link: (Hyperlink & { textToDisplay?: string }) | null) => setHyperlink(sheet, area, link),
    ),
    worksheet: part(({ document, sheet }) => live("Worksheet", { document, sheet })),
    format: part((self) => rangeFormat.of(self)),
    conditionalFormats: part((self) => conditionalFormats.of(self)),
    dataValidation: part((self) => dataValidation.of(self)),
    getTables: method((self) => live("RangeTables", self)),
    ...otherRanges,
    ...outline,
    setCellProperties: method((self, properties: unknown[][]) => {
      const { row: top, column: left, rows, columns } = self.area;
      const given = shaped(self.area, properties);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const cell = live("Range", { ...self, area: oneCell(top + row, left + column) });
          assign(cell, (given(row, column) ?? {}) as object);
        }
      }
    }),
    clear: method((self, applyTo = "All") => clear(self, String(applyTo))),
    select: method(({ document, sheet, area }) => {
      assertSelectable(document);
      if (sheet.visibility !== "Visible") throw failure("InvalidOperation", "A hidden sheet cannot be selected in.");
      document.select(sheet, area);
    }),
    merge: method(({ sheet, area }, across = false) => merge(sheet, area, Boolean(across))),
    unmerge: method(({ sheet, area }) => {
      assertWritable(sheet);
      sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
    }),
    /** The client splits a large matrix into chunks of rows and asks first whether the whole would fit. */
    _ValidateArraySize: method(({ area }, rows: number, columns: number) => {
      if (area.rows !== rows || area.columns !== columns) throw wrongShape();
    }),
    calculate: method(({ document, sheet, area }) => document.engine.touch(sheet.id, area)),
  },
  {
    identity: "reference",
    alive: ({ sheet }) => {
      if (sheet.deleted) throw failure("InvalidReference", `The sheet "${sheet.name}" was deleted.`);
    },
  },
);
