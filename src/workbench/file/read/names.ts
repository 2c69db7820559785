import type { NameState } from "../../workbook";
import { attribute, child, childrenOf, flag, type XmlElement } from "../package/xml";
import { stripPrefixes } from "../text/formulas";

/** A name and where it counts. */
export interface ScopedName extends NameState {
  /** Position of the sheet among all; null for the workbook. */
  readonly scope: number | null;
}

/** Every name of the workbook with its scope. */
export function readNames(root: XmlElement): ScopedName[] {
  return childrenOf(child(root, "definedNames"), "definedName").map(readName);
}

/** A name as the workbook part defines it. */
export function readName(name: XmlElement): ScopedName {
  const scope = attribute(name, "localSheetId");
  return {
    name: attribute(name, "name") ?? "",
    formula: `=${stripPrefixes(name.text)}`,
    visible: !flag(name, "hidden"),
    scope: scope === undefined ? null : Number(scope),
  };
}

/** Names that Excel itself keeps: print areas, print titles, filters. */
export function isBuiltIn(name: string): boolean {
  return name.startsWith("_xlnm.");
}
