import { contains, intersection, sameArea } from "../../../cells/area";
import { assertWritable, type Validation } from "../model/sheet";
import { failure, notImplemented } from "../protocol/errors";
import { method, property, Type } from "../protocol/types";
import type { RangeSelf } from "./range";

/** Lists only; other kinds of rules are refused by name. */
export const dataValidation = new Type<RangeSelf>("DataValidation", {
  type: property((self) => (found(self)?.rule.list ? "List" : "None")),
  rule: property(
    (self) => found(self)?.rule ?? {},
    (self, rule: Record<string, unknown>) => {
      const kinds = Object.keys(rule ?? {});
      if (kinds.length !== 1) throw failure("InvalidArgument", "A rule has one kind.");
      if (kinds[0] !== "list") throw notImplemented(`data validation of kind ${kinds[0]}`);
      made(self).rule = rule;
    },
  ),
  errorAlert: property(
    (self) => found(self)?.errorAlert ?? {},
    (self, alert: Record<string, unknown>) => void (made(self).errorAlert = alert),
  ),
  prompt: property(
    (self) => found(self)?.prompt ?? {},
    (self, prompt: Record<string, unknown>) => void (made(self).prompt = prompt),
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

function found({ sheet, area }: RangeSelf): Validation | undefined {
  return sheet.validations.find((each) => contains(each.area, area));
}

/** The validation of exactly this range; others that lie within it are replaced. */
function made({ sheet, area }: RangeSelf): Validation {
  assertWritable(sheet);
  const own = sheet.validations.find((each) => sameArea(each.area, area));
  if (own) return own;
  const cut = sheet.validations.some((each) => intersection(each.area, area) && !contains(area, each.area));
  if (cut) throw notImplemented("data validation over part of another validation's range");
  const validation = { area, rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter((each) => !contains(area, each.area)), validation];
  return validation;
}
