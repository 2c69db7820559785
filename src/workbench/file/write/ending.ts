import type { Unzipped } from "fflate";
import { FileError } from "../package/errors";
import { CONTENT_TYPES, editXml, removePart } from "../package/package-edit";
import { partsOf } from "../package/parts";
import { attribute, childrenOf } from "../package/xml";
import { append, element, setAttribute } from "../package/xml-edit";

const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** Whether a workbook's file holds macros, whatever its name says. */
export function holdsMacros(files: Unzipped): boolean {
  const types = childrenOf(partsOf(files).xml(CONTENT_TYPES), "Override");
  return (
    types.some((one) => attribute(one, "ContentType")?.includes(".macroEnabled.") === true) ||
    Object.keys(files).some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))
  );
}

/**
 * Makes the file what its ending says, a workbook (.xlsx) or one with macros (.xlsm), and no template: Excel opens none whose content
 * type says otherwise. A workbook without macros is one without their parts.
 * @param path of the workbook's part
 * @throws FileError "cannot-save" where the workbook has sheets of macros, which no .xlsx can hold
 */
export function suitEnding(files: Unzipped, path: string, withMacros: boolean): void {
  if (!withMacros) removeMacros(files, path);
  const type = withMacros ? WITH_MACROS : PLAIN;
  editXml(files, CONTENT_TYPES, (root) => {
    const own = childrenOf(root, "Override").find((one) => attribute(one, "PartName") === `/${path}`);
    if (own === undefined) append(root, element("Override", { PartName: `/${path}`, ContentType: type }));
    else setAttribute(own, "ContentType", type);
  });
}

function removeMacros(files: Unzipped, path: string): void {
  const relations = partsOf(files).relations(path);
  if (relations.some(({ type }) => /macrosheet$/i.test(type))) {
    throw new FileError(
      "cannot-save",
      "The workbook has sheets of macros, which only an .xlsm can hold: save it as .xlsm.",
    );
  }
  const project = relations.find(({ type }) => type === "vbaProject");
  if (project === undefined) return;
  for (const { target, external } of partsOf(files).relations(project.target)) {
    if (!external) removePart(files, target, project.target);
  }
  removePart(files, project.target, path);
}
