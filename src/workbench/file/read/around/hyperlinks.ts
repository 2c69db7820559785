import { parseArea } from "../../../../cells/a1";
import { cellKey, type Hyperlink } from "../../../workbook";
import { attribute, child, childrenOf, type XmlElement } from "../../package/xml";
import { targetOf, type Relations } from "./relations";

/** So many cells of a sheet have links. */
const MOST_LINKED = 1_000_000;

/** The links on cells. */
export function readHyperlinks(root: XmlElement, relations: Relations): Map<number, Hyperlink> {
  const links = new Map<number, Hyperlink>();
  let left = MOST_LINKED;
  for (const element of childrenOf(child(root, "hyperlinks"), "hyperlink")) {
    const area = parseArea(attribute(element, "ref") ?? "");
    if (area === null) continue;
    const address = targetOf(attribute(element, "r:id"), relations);
    const location = attribute(element, "location");
    const screenTip = attribute(element, "tooltip");
    const link: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    // A link on whole columns belongs to its first cells; a million entries would help nobody.
    const [rows, columns] = [Math.min(area.rows, 1000), Math.min(area.columns, 100)];
    left -= rows * columns;
    if (left < 0) break;
    for (let row = area.row; row < area.row + rows; row++) {
      for (let column = area.column; column < area.column + columns; column++) links.set(cellKey(row, column), link);
    }
  }
  return links;
}
