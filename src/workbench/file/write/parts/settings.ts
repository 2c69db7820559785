import type { Unzipped } from "fflate";
import type { WorkbookState } from "../../../workbook";
import { isSame } from "../../package/compare";
import { addRelation, putText, removePart } from "../../package/package-edit";
import type { Parts } from "../../package/parts";
import { readSettings, settingsXml } from "../../read/settings";

/** Writes the settings if they changed: into the part that holds them, or into a new one. */
export function saveSettings(
  files: Unzipped,
  parts: Parts,
  path: string,
  before: WorkbookState | null,
  now: WorkbookState,
): void {
  if (isSame(before?.settings ?? {}, now.settings)) return;
  const old = parts
    .relations(path)
    .find(
      (relation) => relation.type === "customXml" && !relation.external && readSettings(parts.xml(relation.target)),
    );
  if (Object.keys(now.settings).length === 0) {
    if (old !== undefined) removePart(files, old.target, path);
    return;
  }
  let target = old?.target;
  if (target === undefined) {
    let n = 1;
    while (files[`customXml/item${n}.xml`] !== undefined) n++;
    target = `customXml/item${n}.xml`;
    const depth = path.split("/").length - 1;
    addRelation(files, path, "customXml", "../".repeat(depth) + target);
  }
  putText(files, target, settingsXml(now.settings));
}
