import { failed } from "../../errors/reading";
import type { OwnedSheets } from "../../workbook/owned-sheets";
import { isMarkedAsPage } from "../../workbook/marks/page";
import { isSettingSheet } from "../../workbook/setting-sheets";

/** A sheet that was not looked into, as nobody asked for it. */
export interface PassedOver {
  readonly sheet: string;
  readonly because: "hidden" | "copy of a result sheet";
}

/** Which sheets are read. */
interface Choice {
  readonly read: readonly Excel.Worksheet[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Those asked for, or all visible ones but ours and pages that hold no answers.
 *
 * @param owned tells which sheets are ours, and which the user's copies of them
 * @throws {HvmError} when one is asked for that is not there, or holds no answers
 */
export function chooseSheets(
  all: readonly Excel.Worksheet[],
  owned: Pick<OwnedSheets, "isOurs" | "isCopy">,
  asked: readonly string[] = [],
): Choice {
  const isNone = (sheet: Excel.Worksheet) =>
    owned.isOurs(sheet.id) || isSettingSheet(sheet.name) || isMarkedAsPage(sheet, all);
  const answerable = all.filter((sheet) => !isNone(sheet));
  if (asked.length > 0) return { read: sheetsAsked(all, answerable, asked), passedOver: [] };
  const read: Excel.Worksheet[] = [];
  const passedOver: PassedOver[] = [];
  for (const sheet of answerable) {
    if (sheet.visibility !== Excel.SheetVisibility.visible) passedOver.push({ sheet: sheet.name, because: "hidden" });
    else if (owned.isCopy(sheet.id)) passedOver.push({ sheet: sheet.name, because: "copy of a result sheet" });
    else read.push(sheet);
  }
  return { read, passedOver };
}

function sheetsAsked(
  all: readonly Excel.Worksheet[],
  answerable: readonly Excel.Worksheet[],
  asked: readonly string[],
): Excel.Worksheet[] {
  const isNamed = (name: string) => (sheet: Excel.Worksheet) => sheet.name.toLowerCase() === name.toLowerCase();
  const unknown = asked.find((name) => !answerable.some(isNamed(name)));
  if (unknown === undefined) return answerable.filter((sheet) => asked.some((name) => isNamed(name)(sheet)));
  throw failed("sheet-not-found", {
    sheet: unknown,
    isThere: all.some(isNamed(unknown)),
    choices: answerable.map(({ name }) => name),
  });
}
