import type { PaperName } from "../layout/paper";

/** Where letters are written on Letter and not on A4. */
const LETTER = ["US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "SV", "PR", "DO", "NI"];

/** The paper that is used where Excel's language is spoken; A4 where it does not tell the country. */
export function paperHere(): PaperName {
  const [, country] = /-([A-Z]{2})$/i.exec(Office.context.contentLanguage ?? "") ?? [];
  return LETTER.includes((country ?? "").toUpperCase()) ? "Letter" : "A4";
}
