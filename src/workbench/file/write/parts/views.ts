import type { Unzipped } from "fflate";
import type { WorkbookState } from "../../../workbook";
import { SHEET_VIEW, WORKSHEET } from "./schema-order";
import { editSheet } from "../../package/sheet-part";
import { attribute, child, childrenOf, descend, flag, type XmlElement } from "../../package/xml";
import { declare, element, insert, put, remove, setAttribute } from "../../package/xml-edit";

/** States a sheet's id in its part, as xr:uid. */
export function putId(root: XmlElement, id: string): void {
  declare(root, "xr");
  declare(root, "mc");
  const prefix = root.prefixOf("xr")!;
  const ignorable = attribute(root, "mc:Ignorable")?.split(/\s+/) ?? [];
  if (!ignorable.includes(prefix)) setAttribute(root, "mc:Ignorable", [prefix, ...ignorable].join(" "));
  setAttribute(root, "xr:uid", id);
}

/** Marks the active sheet's tab and selection in the sheets' parts; the others' tabs must not be marked. */
export function selectSheet(
  files: Unzipped,
  entries: ReadonlyMap<string, { readonly part: string }>,
  before: WorkbookState | null,
  now: WorkbookState,
): void {
  for (const sheet of now.sheets) {
    const isActive = sheet.id === now.activeSheet;
    // Where it is active as before, its mark is left as it is, so that a sheet that did not change stays as it was.
    const isSettled = before?.activeSheet === now.activeSheet && before.sheets.some((one) => one.id === sheet.id);
    const selection = isActive && !(isSettled && before.selection === now.selection) ? now.selection : null;
    if (isSettled && selection === null) continue;
    editSheet(files, entries.get(sheet.name)!.part, (root) => {
      if (!isSettled) markTab(root, isActive);
      if (selection !== null) select(descend(root, "sheetViews", "sheetView"), selection);
    });
  }
}

function markTab(root: XmlElement, isActive: boolean): void {
  const view = descend(root, "sheetViews", "sheetView");
  if (view === undefined && isActive) {
    put(root, element("sheetViews", {}, element("sheetView", { tabSelected: 1, workbookViewId: 0 })), WORKSHEET);
  } else if (view !== undefined && flag(view, "tabSelected") !== isActive) {
    setAttribute(view, "tabSelected", isActive ? 1 : 0);
  }
}

/** Gives the active pane of a view a selection. */
function select(view: XmlElement | undefined, selection: string): void {
  if (view === undefined) return;
  const pane = attribute(child(view, "pane"), "activePane") ?? "topLeft";
  for (const old of childrenOf(view, "selection")) if ((attribute(old, "pane") ?? "topLeft") === pane) remove(old);
  const made = element("selection", {
    pane: pane === "topLeft" ? null : pane,
    activeCell: selection.split(/[\s,]/)[0]!.split(":")[0]!.replace(/\$/g, ""),
    sqref: selection.replace(/\$/g, "").replace(/,/g, " "),
  });
  insert(view, made, SHEET_VIEW);
}
