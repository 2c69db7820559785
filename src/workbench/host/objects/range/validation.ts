import { contains, intersection, sameArea } from "../../../../cells/area";
import { assertWritable, type Validation } from "../../model/sheets/sheet";
import { failure, notImplemented } from "../../protocol/errors";
import { method, property, Type } from "../../protocol/types";
import { oneOf } from "../base/checks";
import type { OnRange } from "../base/register";
import type { Difference } from "../../../difference";

/** Lists only; other kinds of rules are refused by name. */
export const dataValidation = new Type<OnRange>("DataValidation", {
  type: property((self) => (found(self)?.rule.list ? "List" : "None")),
  rule: property(
    (self) => found(self)?.rule ?? {},
    (self, rule: Record<string, unknown>) => {
      const kinds = Object.keys(rule ?? {});
      if (kinds.length !== 1) throw failure("InvalidArgument", "A rule has one kind.");
      if (kinds[0] !== "list") throw notImplemented(`data validation of kind ${kinds[0]}`);
      const { source } = rule["list"] as { source?: unknown };
      if (typeof source === "string" && !source.startsWith("=")) checkLength("A list", source, 255);
      made(self).rule = rule;
    },
  ),
  errorAlert: property(
    (self) => found(self)?.errorAlert ?? {},
    (self, alert: Record<string, unknown>) => {
      checkTexts(alert);
      oneOf(alert["style"] ?? "Stop", ["Stop", "Warning", "Information"]);
      made(self).errorAlert = alert;
    },
  ),
  prompt: property(
    (self) => found(self)?.prompt ?? {},
    (self, prompt: Record<string, unknown>) => {
      checkTexts(prompt);
      made(self).prompt = prompt;
    },
  ),
  ignoreBlanks: property(
    (self) => found(self)?.ignoreBlanks ?? true,
    (self, ignore: boolean) => void (made(self).ignoreBlanks = ignore),
  ),
  clear: method(({ sheet, area }) => {
    assertWritable(sheet);
    sheet.validations = sheet.validations.filter((each) => !contains(area, each.area));
  }),
});

/** Excel takes no more, nor does it read more from a file ([MS-OI29500], dataValidation). */
function checkTexts({ title, message }: Record<string, unknown>): void {
  checkLength("A title", title, 32);
  checkLength("A message", message, 255);
}

function checkLength(what: string, text: unknown, most: number): void {
  if (String(text ?? "").length > most) throw failure("InvalidArgument", `${what} has ${most} letters at most.`);
}

function found({ sheet, area }: OnRange): Validation | undefined {
  return sheet.validations.find((each) => contains(each.area, area));
}

/** The validation of exactly this range; others that lie within it are replaced. */
function made({ sheet, area }: OnRange): Validation {
  assertWritable(sheet);
  const own = sheet.validations.find((each) => sameArea(each.area, area));
  if (own) return own;
  const cut = sheet.validations.some((each) => intersection(each.area, area) && !contains(area, each.area));
  if (cut) throw notImplemented("data validation over part of another validation's range");
  const validation = { area, rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter((each) => !contains(area, each.area)), validation];
  return validation;
}

export const VALIDATIONS: Difference = {
  excel: "Has seven kinds of data validation, on any range.",
  here: "There are no validations other than lists, and one is set for all of another's range or none of it.",
  why: "The add-in uses no others.",
  source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
  test: "test/workbench/host/objects.test.ts: a list to choose from reads back",
};
