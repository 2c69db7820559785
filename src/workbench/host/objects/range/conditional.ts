import { contains, intersection, sameArea } from "../../../../cells/area";
import { takenFormula } from "../../model/cells/formula-limits";
import { type Criteria, criteriaOf } from "../../model/sheets/color-scale";
import { assertWritable, type ConditionalFormat } from "../../model/sheets/sheet";
import { failure, notImplemented } from "../../protocol/errors";
import { method, part, property, Type, type Live } from "../../protocol/types";
import { checkedColor, required } from "../base/checks";
import { live, type OnRange, type OnSheet } from "../base/register";
import type { Difference } from "../../../difference";

interface Rule extends OnSheet {
  readonly format: ConditionalFormat;
}

/** The look that a custom or cell-value format gives: fields of its `settings`. */
const fill = new Type<Rule>("ConditionalRangeFill", {
  color: property(
    ({ format }) => format.settings.fill ?? "",
    ({ format }, color: string) => void (format.settings.fill = checkedColor(color)),
  ),
  clear: method(({ format }) => void (format.settings.fill = null)),
});

const font = new Type<Rule>("ConditionalRangeFont", {
  color: property(
    ({ format }) => format.settings.fontColor ?? "",
    ({ format }, color: string) => void (format.settings.fontColor = checkedColor(color)),
  ),
  bold: property(
    ({ format }) => format.settings.bold ?? false,
    ({ format }, bold: boolean) => void (format.settings.bold = bold),
  ),
});

const look = new Type<Rule>("ConditionalRangeFormat", {
  fill: part((self) => fill.of(self)),
  font: part((self) => font.of(self)),
});

const customRule = new Type<Rule>("ConditionalFormatRule", {
  formula: property(
    ({ format }) => format.settings.formula ?? "",
    ({ format }, formula: string) => {
      if (!String(formula).startsWith("=")) throw failure("InvalidArgument", "A rule is a formula.");
      format.settings.formula = takenFormula(formula);
    },
  ),
});

const custom = new Type<Rule>("CustomConditionalFormat", {
  rule: part((self) => customRule.of(self)),
  format: part((self) => look.of(self)),
});

const cellValue = new Type<Rule>("CellValueConditionalFormat", {
  rule: property(
    ({ format }) => format.settings.rule ?? null,
    ({ format }, rule: object) => void (format.settings.rule = rule),
  ),
  format: part((self) => look.of(self)),
});

const colorScale = new Type<Rule>("ColorScaleConditionalFormat", {
  criteria: property(
    ({ format }) => criteriaOf(format.settings),
    ({ format }, criteria: Criteria) => {
      const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((point) => point !== undefined);
      if (points.length < 2) throw failure("InvalidArgument", "A colour scale needs a minimum and a maximum.");
      format.settings.criteria = criteria;
      format.settings.colors = points.map((point) => checkedColor(point.color));
    },
  ),
  threeColorScale: property(({ format }) => (format.settings.colors as string[] | undefined)?.length === 3),
});

/** The member that describes a format of each type. */
const DETAILS = { ColorScale: "colorScale", Custom: "custom", CellValue: "cellValue" } as const;

const conditionalFormat: Type<Rule> = new Type<Rule>(
  "ConditionalFormat",
  {
    id: property(({ format }) => format.id),
    type: property(({ format }) => format.type),
    priority: property(({ sheet, format }) => sheet.conditionalFormats.indexOf(format)),
    stopIfTrue: property(
      ({ format }) => format.stopIfTrue,
      ({ format }, stop: boolean) => void (format.stopIfTrue = stop),
    ),
    ...detail("ColorScale", () => colorScale),
    ...detail("Custom", () => custom),
    ...detail("CellValue", () => cellValue),
    getRange: method(({ document, sheet, format }) => live("Range", { document, sheet, area: format.area })),
    delete: method(({ sheet, format }) => {
      assertWritable(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    }),
  },
  { identity: { Id: ({ format }) => format.id } },
);

function detail(type: keyof typeof DETAILS, details: () => Type<Rule>) {
  const of = (self: Rule) => (self.format.type === type ? details().of(self) : null);
  return {
    [DETAILS[type]]: part<Rule>((self) => {
      const found = of(self);
      if (!found) throw failure("InvalidOperation", `The format's type is ${self.format.type}.`);
      return found;
    }),
    [`${DETAILS[type]}OrNullObject`]: part<Rule>(of),
  };
}

export const conditionalFormats = new Type<OnRange>(
  "ConditionalFormatCollection",
  {
    getCount: method((self) => formatsOf(self).length),
    add: method(({ document, sheet, area }, type: string) => {
      assertWritable(sheet);
      if (!(type in DETAILS)) throw notImplemented(`conditional formats of type ${type}`);
      const format = { id: document.newId(), area, type, settings: {}, stopIfTrue: false };
      sheet.conditionalFormats.push(format);
      return conditionalFormat.of({ document, sheet, format });
    }),
    clearAll: method(({ sheet, area }) => {
      assertWritable(sheet);
      const cut = sheet.conditionalFormats.find((each) => {
        return intersection(each.area, area) && !contains(area, each.area) && !sameArea(area, each.area);
      });
      if (cut) throw notImplemented("ConditionalFormatCollection.clearAll over part of a format's range");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !contains(area, each.area));
    }),
    getItem: method((self, id: string) => required(find(self, id))),
    getItemAt: method((self, index: number) => {
      const format = formatsOf(self)[index];
      if (!format) throw failure("ItemNotFound");
      return conditionalFormat.of({ ...self, format });
    }),
  },
  {
    items: (self) => formatsOf(self).map((format) => conditionalFormat.of({ ...self, format })),
    item: find,
  },
);

function formatsOf({ sheet, area }: OnRange): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((each) => intersection(each.area, area));
}

function find({ document, sheet }: OnRange, id: string): Live | undefined {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  return format && conditionalFormat.of({ document, sheet, format });
}

export const CONDITIONAL_FORMATS: Difference = {
  excel: "Has eight kinds of conditional formats, and clears them from any part of their range.",
  here: "There are no conditional formats other than colour scales, formulas and cell values, they are cleared from all of their range only, and cells that are cleared take what lies below them out of a range, too.",
  why: "The add-in uses no others.",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype",
  test: "test/workbench/host/objects.test.ts: conditional formats read back and are cleared",
};
