import { descend, findAll, type XmlElement } from "../../package/xml";
import { setContent } from "../../package/xml-edit";

/** The order in which the format wants what a font says; excelize writes another. */
const FONT = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** Puts what the fonts of a style part say in order, those of conditional formats included. */
export function orderFonts(styles: XmlElement | undefined): void {
  const lists = [descend(styles, "fonts"), descend(styles, "dxfs")];
  for (const font of lists.flatMap((list) => (list === undefined ? [] : findAll(list, "font")))) {
    const places = font.children.map(({ name }) => FONT.indexOf(name));
    if (places.every((place, i) => i === 0 || places[i - 1]! <= place)) continue;
    setContent(font, ...[...font.children].sort((a, b) => FONT.indexOf(a.name) - FONT.indexOf(b.name)));
  }
}
