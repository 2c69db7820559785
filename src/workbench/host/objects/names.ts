import type { Document } from "../model/document";
import type { Name, Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { method, part, property, Type, type Live } from "../protocol/types";
import { formatArea, parseArea } from "../../../cells/a1";
import { quoteSheet, splitSheet } from "../../../cells/sheet-name";
import { range, rangeAt, type RangeSelf } from "./range";
import { worksheet } from "./worksheet";

const namedItem = new Type<Name>(
  "NamedItem",
  {
    name: property(({ name }) => name),
    comment: property(
      ({ comment }) => comment,
      (name, comment: string) => void (name.comment = comment),
    ),
    formula: property(
      ({ formula }) => formula,
      ({ document, sheet, name, visible, comment }, formula: unknown) =>
        void document.defineName(sheet, { name, visible, comment, formula: checkedFormula(formula) }),
    ),
    scope: property(({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    type: property((name) => (target(name) ? "Range" : typeof constant(name) === "number" ? "Double" : "String")),
    value: property((name) => constant(name) ?? name.formula.slice(1)),
    visible: property(
      ({ visible }) => visible,
      (name, visible: boolean) => void (name.visible = visible),
    ),
    worksheet: part(({ sheet }) => {
      if (!sheet) throw failure("InvalidOperation", "The name's scope is the workbook.");
      return worksheet.of(sheet);
    }),
    worksheetOrNullObject: part(({ sheet }) => (sheet ? worksheet.of(sheet) : null)),
    getRange: method((name) => {
      const found = target(name);
      if (!found) throw failure("InvalidOperation", "The name does not refer to a range.");
      return range.of(found);
    }),
    getRangeOrNullObject: method((name) => {
      const found = target(name);
      return found ? range.of(found) : null;
    }),
    delete: method((name) => name.document.deleteName(name)),
  },
  { identity: { _Id: ({ name }) => name } },
);

export const workbookNames = collection<Document>(
  (document) => document,
  () => undefined,
);
export const worksheetNames = collection<Sheet>(
  (sheet) => sheet.document,
  (sheet) => sheet,
);

/** Names of the workbook and of a sheet differ only in where they are kept. */
function collection<T>(documentOf: (self: T) => Document, sheetOf: (self: T) => Sheet | undefined): Type<T> {
  const names = (self: T) => sheetOf(self)?.names ?? documentOf(self).names;
  const find = (self: T, key: unknown): Live | undefined => {
    const name = names(self).get(String(key).toLowerCase());
    return name && namedItem.of(name);
  };
  return new Type<T>(
    "NamedItemCollection",
    {
      add: method((self, name: string, reference: unknown, comment = "") => {
        if (find(self, name)) throw failure("ItemAlreadyExists", `The name "${name}" is taken.`);
        const formula = isRange(reference) ? referenceTo(reference.self) : checkedFormula(reference);
        const defined = { name: checkedName(name), formula, visible: true, comment: String(comment) };
        return namedItem.of(documentOf(self).defineName(sheetOf(self), defined));
      }),
      getCount: method((self) => names(self).size),
      getItem: method((self, name: string) => {
        const found = find(self, name);
        if (!found) throw failure("ItemNotFound", `There is no name "${name}".`);
        return found;
      }),
      getItemOrNullObject: method((self, name: string) => find(self, name) ?? null),
    },
    { items: (self) => [...names(self).values()].map((name) => namedItem.of(name)), item: find },
  );
}

function isRange(reference: unknown): reference is Live & { self: RangeSelf } {
  return typeof reference === "object" && reference !== null && (reference as Live).type === range;
}

function referenceTo({ sheet, area }: RangeSelf): string {
  return `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}

/** A name refers to a formula; a bare number or text is one too. */
function checkedFormula(formula: unknown): string {
  if (typeof formula === "number") return `=${formula}`;
  if (typeof formula !== "string" || formula === "") throw failure("InvalidArgument");
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}

/** Letters, digits, _ . and \, not starting with a digit, not like a cell's address. */
export function checkedName(name: unknown): string {
  const text = String(name);
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text);
  if (!shaped || /^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(text)) {
    throw failure("InvalidArgument", `"${text}" cannot be a name.`);
  }
  return text;
}

/** The value of a name that is a number, text or boolean: ="x" is x. */
function constant({ formula }: Name): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^true$|^false$/i.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function target(name: Name): RangeSelf | undefined {
  const { sheet, rest } = splitSheet(name.formula.slice(1));
  const on = sheet === undefined ? undefined : name.document.sheet(sheet);
  if (!on || !parseArea(rest)) return undefined;
  return rangeAt(on, rest).self as RangeSelf;
}
