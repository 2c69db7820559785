import { parseArea } from "../../../cells/a1";
import type { Area } from "../../workbook";

/** The areas of a list of references ("A1:B2 D4"); those that are none are left out. */
export function areasOf(list: string): Area[] {
  return list
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .flatMap((reference) => parseArea(reference) ?? []);
}
