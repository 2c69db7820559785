import type { SheetState } from "../../workbook";
import { attributeIn } from "../read/cells";

interface Span {
  readonly first: number;
  readonly last: number;
  /** Attributes but min, max, width, customWidth and hidden. */
  readonly rest: string;
  readonly width: string | null;
  readonly hidden: boolean;
}

/** A sheet part, as excelize writes it, with the widths and hidden columns that changed; styles and outlines stay. */
export function putColumns(xml: string, was: SheetState, now: SheetState): string {
  const changed = new Set<number>();
  for (const column of [...was.columnWidths.keys(), ...now.columnWidths.keys()]) {
    if (was.columnWidths.get(column) !== now.columnWidths.get(column)) changed.add(column);
  }
  const [hiddenBefore, hiddenNow] = [new Set(was.hiddenColumns), new Set(now.hiddenColumns)];
  for (const column of [...hiddenBefore, ...hiddenNow]) {
    if (hiddenBefore.has(column) !== hiddenNow.has(column)) changed.add(column);
  }
  if (changed.size === 0) return xml;
  const block = /<cols>([\s\S]*?)<\/cols>/.exec(xml);
  let spans = [...(block?.[1] ?? "").matchAll(/<col\b([^>]*?)(?:\/>|><\/col>)/g)].map((match) => spanOf(match[1]!));
  for (const column of changed) {
    const old = spans.find((span) => span.first <= column && column <= span.last);
    const width = now.columnWidths.get(column);
    const one: Span = {
      first: column,
      last: column,
      rest: old?.rest ?? "",
      width: width === undefined ? null : String(width),
      hidden: hiddenNow.has(column),
    };
    spans = spans.flatMap((span) => {
      if (span !== old) return [span];
      return [
        { ...span, last: column - 1 },
        { ...span, first: column + 1 },
      ].filter((piece) => piece.first <= piece.last);
    });
    if (one.width !== null || one.hidden || one.rest !== "") spans.push(one);
  }
  spans.sort((a, b) => a.first - b.first);
  const cols = spans.length === 0 ? "" : `<cols>${spans.map(spanXml).join("")}</cols>`;
  return block === null
    ? xml.replace(/(?=<sheetData\b)/, () => cols)
    : xml.slice(0, block.index) + cols + xml.slice(block.index + block[0].length);
}

function spanOf(head: string): Span {
  const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
  const custom = attributeIn(head, "customWidth");
  return {
    first: Number(attributeIn(head, "min")) - 1,
    last: Number(attributeIn(head, "max")) - 1,
    rest: head.replace(/\s(?:min|max|width|customWidth|hidden)="[^"]*"/g, "").trim(),
    width: custom === undefined || isTrue(custom) ? (attributeIn(head, "width") ?? null) : null,
    hidden: isTrue(attributeIn(head, "hidden")),
  };
}

function spanXml(span: Span): string {
  // A column without a width of its own must still state one.
  const width = span.width === null ? 'width="9.140625" customWidth="0"' : `width="${span.width}" customWidth="1"`;
  const rest = span.rest === "" ? "" : ` ${span.rest}`;
  return `<col min="${span.first + 1}" max="${span.last + 1}" ${width}${span.hidden ? ' hidden="1"' : ""}${rest}/>`;
}
