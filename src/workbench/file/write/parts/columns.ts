import type { SheetState } from "../../../workbook";
import { attribute, child, childrenOf, flag, type XmlElement } from "../../package/xml";
import { element, put, remove, setAttribute } from "../../package/xml-edit";
import { WORKSHEET } from "./schema-order";

interface Span {
  readonly first: number;
  readonly last: number;
  /** Attributes but min, max, width, customWidth and hidden. */
  readonly rest: Readonly<Record<string, string>>;
  readonly width: string | null;
  readonly hidden: boolean;
}

/** Brings the widths, groups and hidden columns that changed into a sheet's part; styles of columns stay. */
export function putColumns(root: XmlElement, was: SheetState, now: SheetState): void {
  const changed = new Set<number>();
  for (const column of [...was.columnWidths.keys(), ...now.columnWidths.keys()]) {
    if (was.columnWidths.get(column) !== now.columnWidths.get(column)) changed.add(column);
  }
  for (const [column, level] of now.columnLevels) if (was.columnLevels.get(column) !== level) changed.add(column);
  const [hiddenBefore, hiddenNow] = [new Set(was.hiddenColumns), new Set(now.hiddenColumns)];
  for (const column of [...hiddenBefore, ...hiddenNow]) {
    if (hiddenBefore.has(column) !== hiddenNow.has(column)) changed.add(column);
  }
  if (changed.size === 0) return;
  const old = child(root, "cols");
  let spans = childrenOf(old, "col").map(spanOf);
  for (const column of changed) {
    const around = spans.find((span) => span.first <= column && column <= span.last);
    const width = now.columnWidths.get(column);
    const level = now.columnLevels.get(column);
    const one: Span = {
      first: column,
      last: column,
      rest: { ...around?.rest, ...(level === undefined ? {} : { outlineLevel: String(level) }) },
      width: width === undefined ? null : String(width),
      hidden: hiddenNow.has(column),
    };
    spans = spans.flatMap((span) => {
      if (span !== around) return [span];
      return [
        { ...span, last: column - 1 },
        { ...span, first: column + 1 },
      ].filter((piece) => piece.first <= piece.last);
    });
    if (one.width !== null || one.hidden || Object.keys(one.rest).length > 0) spans.push(one);
  }
  spans.sort((a, b) => a.first - b.first);
  if (spans.length === 0) remove(old);
  else put(root, element("cols", {}, ...spans.map(spanXml)), WORKSHEET);
}

/** How deep the groups of a sheet go, without which Excel leaves no room for their signs. */
export function putOutline(root: XmlElement, was: SheetState, now: SheetState): void {
  const format = child(root, "sheetFormatPr");
  for (const [attribute, before, levels] of [
    ["outlineLevelRow", was.rowLevels, now.rowLevels],
    ["outlineLevelCol", was.columnLevels, now.columnLevels],
  ] as const) {
    const deepest = Math.max(0, ...levels.values());
    if (format && deepest > Math.max(0, ...before.values())) setAttribute(format, attribute, String(deepest));
  }
}

function spanOf(column: XmlElement): Span {
  const stated = new Set(["min", "max", "width", "customWidth", "hidden"]);
  const rest = Object.entries(column.attributes).filter(([name]) => !stated.has(name));
  return {
    first: Number(attribute(column, "min")) - 1,
    last: Number(attribute(column, "max")) - 1,
    rest: Object.fromEntries(rest),
    width: flag(column, "customWidth", true) ? (attribute(column, "width") ?? null) : null,
    hidden: flag(column, "hidden"),
  };
}

function spanXml(span: Span): XmlElement {
  return element("col", {
    min: span.first + 1,
    max: span.last + 1,
    // A column without a width of its own must still state one.
    width: span.width ?? "9.140625",
    customWidth: span.width === null ? 0 : 1,
    hidden: span.hidden ? 1 : null,
    ...span.rest,
  });
}
