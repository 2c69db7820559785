import { formatArea, parseArea } from "../../../../cells/a1";
import { quoteSheet, splitSheet } from "../../../../cells/sheet-name";
import { nameFor } from "../../model/formulas/names";
import { failure } from "../../protocol/errors";
import type { Live } from "../../protocol/types";
import { isLive, type OnRange, type OnSheet } from "./register";

/** A range by its address on a sheet, or by a name; the address may repeat the sheet's own name. */
export function rangeAt({ document, sheet }: OnSheet, address: string): OnRange {
  const { sheet: named, rest } = splitSheet(String(address));
  const on = named === undefined ? sheet : document.sheet(named);
  const area = parseArea(rest);
  if (on === sheet && area) return { document, sheet, area };
  const name = named === undefined ? nameFor(document, rest, sheet) : undefined;
  const target = name && splitSheet(name.formula.slice(1));
  const home = target?.sheet === undefined ? undefined : document.sheet(target.sheet);
  const nameArea = target && parseArea(target.rest);
  if (home !== sheet || !nameArea) throw failure("InvalidArgument", `"${address}" is not a range of "${sheet.name}".`);
  return { document, sheet, area: nameArea };
}

/** An argument that may be an address or a range. */
export function rangeOf(place: OnSheet, reference: string | Live): OnRange {
  if (typeof reference === "string") return rangeAt(place, reference);
  if (!isLive(reference, "Range")) throw failure("InvalidArgument", "A range is needed.");
  return reference.self as OnRange;
}

/** The cells that a formula is, such as "='My sheet'!$A$1:$B$2"; undefined if it is anything else. */
export function targetOf({ document }: Pick<OnSheet, "document">, formula: string): OnRange | undefined {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = name === undefined ? undefined : document.sheet(name);
  const area = parseArea(rest);
  return sheet && area ? { document, sheet, area } : undefined;
}

/** The formula that refers to a range. */
export function referenceTo({ sheet, area }: Pick<OnRange, "sheet" | "area">): string {
  return `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}
