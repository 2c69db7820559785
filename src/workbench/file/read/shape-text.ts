import type { ShapeText } from "../../shapes";
import { attribute, child, childrenOf, descend, findAll, flag, type XmlElement } from "../package/xml";
import { drawingColor, type Palette } from "../text/colors";

/** What files call the font that the theme has for text. */
export const THEME_FONT = "+mn-lt";

/** The text of a shape, with the look of its first piece. */
export function shapeText(shape: XmlElement, palette: Palette): ShapeText {
  const body = child(shape, "txBody");
  const frame = child(body, "a:bodyPr");
  const paragraphs = childrenOf(body, "a:p");
  const first =
    paragraphs[0] === undefined ? undefined : (findAll(paragraphs[0], "rPr")[0] ?? child(paragraphs[0], "endParaRPr"));
  const inset = (name: string, otherwise: number): number => {
    const value = attribute(frame, name);
    return value === undefined ? otherwise : Number(value) / 12_700;
  };
  const font = attribute(child(first, "latin"), "typeface");
  return {
    text: paragraphs.map(wordsOf).join("\n"),
    bold: flag(first, "b"),
    italic: flag(first, "i"),
    size: Number(attribute(first, "sz") ?? 1100) / 100,
    color: drawingColor(first, palette) ?? drawingColor(descend(shape, "style", "a:fontRef"), palette) ?? "#000000",
    font: font === THEME_FONT ? null : (font ?? null),
    horizontal: HORIZONTAL[attribute(child(paragraphs[0], "pPr"), "algn") ?? "l"] ?? "Left",
    vertical: VERTICAL[attribute(frame, "anchor") ?? "t"] ?? "Top",
    autoSize:
      child(frame, "spAutoFit") !== undefined
        ? "AutoSizeShapeToFitText"
        : child(frame, "normAutofit") !== undefined
          ? "AutoSizeTextToFitShape"
          : "AutoSizeNone",
    margins: {
      left: inset("lIns", 7.2),
      top: inset("tIns", 3.6),
      right: inset("rIns", 7.2),
      bottom: inset("bIns", 3.6),
    },
  };
}

const HORIZONTAL: Readonly<Record<string, ShapeText["horizontal"]>> = { l: "Left", ctr: "Center", r: "Right" };
const VERTICAL: Readonly<Record<string, ShapeText["vertical"]>> = { t: "Top", ctr: "Middle", b: "Bottom" };

/** The words of a paragraph: those of its runs and fields, and its line breaks. */
function wordsOf(paragraph: XmlElement): string {
  return paragraph.children.map((each) => (each.name === "br" ? "\n" : (child(each, "t")?.text ?? ""))).join("");
}
