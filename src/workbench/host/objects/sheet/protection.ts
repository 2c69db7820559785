import { assertWritable } from "../../model/sheets/sheet";
import { method, property, Type } from "../../protocol/types";
import type { OnSheet } from "../base/register";

export const protection = new Type<OnSheet>("WorksheetProtection", {
  protected: property(({ sheet }) => sheet.protected),
  protect: method(({ sheet }) => {
    assertWritable(sheet);
    sheet.protected = true;
  }),
  unprotect: method(({ sheet }) => void (sheet.protected = false)),
});
