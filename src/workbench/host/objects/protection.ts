import { assertWritable, type Sheet } from "../model/sheet";
import { method, property, Type } from "../protocol/types";

export const protection = new Type<Sheet>("WorksheetProtection", {
  protected: property((sheet) => sheet.protected),
  protect: method((sheet) => {
    assertWritable(sheet);
    sheet.protected = true;
  }),
  unprotect: method((sheet) => void (sheet.protected = false)),
});
