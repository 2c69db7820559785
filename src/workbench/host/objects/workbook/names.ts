import type { Document } from "../../model/document";
import { takenFormula } from "../../model/cells/formula-limits";
import { defineName, deleteName } from "../../model/formulas/names";
import type { Name, Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, part, property, Type, type Live } from "../../protocol/types";
import { checkedName, required } from "../base/checks";
import { referenceTo, targetOf } from "../base/ranges";
import { isLive, live, type OnRange, type OnSheet } from "../base/register";

/** A name with its workbook, and the sheet that is its scope if the workbook is not. */
interface OnName {
  readonly document: Document;
  readonly sheet: Sheet | undefined;
  readonly name: Name;
}

const namedItem = new Type<OnName>(
  "NamedItem",
  {
    name: property(({ name }) => name.name),
    comment: property(
      ({ name }) => name.comment,
      ({ name }, comment: string) => void (name.comment = comment),
    ),
    formula: property(
      ({ name }) => name.formula,
      ({ document, sheet, name }, formula: unknown) =>
        void defineName(document, sheet, { ...name, formula: checkedFormula(formula) }),
    ),
    scope: property(({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    type: property((self) => (target(self) ? "Range" : typeof constant(self.name) === "number" ? "Double" : "String")),
    value: property(({ name }) => constant(name) ?? name.formula.slice(1)),
    visible: property(
      ({ name }) => name.visible,
      ({ name }, visible: boolean) => void (name.visible = visible),
    ),
    worksheet: part(({ document, sheet }) => {
      if (!sheet) throw failure("InvalidOperation", "The name's scope is the workbook.");
      return live("Worksheet", { document, sheet });
    }),
    worksheetOrNullObject: part(({ document, sheet }) => (sheet ? live("Worksheet", { document, sheet }) : null)),
    getRange: method((self) => {
      const found = target(self);
      if (!found) throw failure("InvalidOperation", "The name does not refer to a range.");
      return live("Range", found);
    }),
    getRangeOrNullObject: method((self) => {
      const found = target(self);
      return found ? live("Range", found) : null;
    }),
    delete: method(({ document, sheet, name }) => deleteName(document, sheet, name)),
  },
  { identity: { _Id: ({ name }) => name.name } },
);

export const workbookNames = collection<Document>((document) => ({ document, sheet: undefined }));
export const worksheetNames = collection<OnSheet>((self) => self);

/** Names of the workbook and of a sheet differ only in where they are kept. */
function collection<T>(scopeOf: (self: T) => Pick<OnName, "document" | "sheet">): Type<T> {
  const names = (self: T): OnName[] => {
    const { document, sheet } = scopeOf(self);
    return [...(sheet?.names ?? document.names).values()].map((name) => ({ document, sheet, name }));
  };
  const find = (self: T, key: unknown): Live | undefined => {
    const { document, sheet } = scopeOf(self);
    const name = (sheet?.names ?? document.names).get(String(key).toLowerCase());
    return name && namedItem.of({ document, sheet, name });
  };
  return new Type<T>(
    "NamedItemCollection",
    {
      add: method((self, name: string, reference: unknown, comment = "") => {
        if (find(self, name)) throw failure("ItemAlreadyExists", `The name "${name}" is taken.`);
        const { document, sheet } = scopeOf(self);
        const formula = isLive(reference, "Range") ? referenceTo(reference.self as OnRange) : checkedFormula(reference);
        const wanted = { name: checkedName(name), formula, visible: true, comment: String(comment) };
        return namedItem.of({ document, sheet, name: defineName(document, sheet, wanted) });
      }),
      getCount: method((self) => names(self).length),
      getItem: method((self, name: string) => required(find(self, name), `There is no name "${name}".`)),
      getItemOrNullObject: method((self, name: string) => find(self, name) ?? null),
    },
    { items: (self) => names(self).map((each) => namedItem.of(each)), item: find },
  );
}

/** A name refers to a formula; a bare number or text is one too. */
function checkedFormula(formula: unknown): string {
  if (typeof formula === "number") return `=${formula}`;
  if (typeof formula !== "string" || formula === "") throw failure("InvalidArgument");
  return takenFormula(formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`);
}

/** The value of a name that is a number, text or boolean: ="x" is x. */
function constant({ formula }: Name): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^true$|^false$/i.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function target(self: OnName): OnRange | undefined {
  return targetOf(self, self.name.formula);
}
