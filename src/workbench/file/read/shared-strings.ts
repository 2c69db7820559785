import { Scanner } from "../package/scan";
import { parseInside } from "../package/sheet-part";
import { decodeCellText, stringOf } from "../text/text";

/**
 * The shared strings of a workbook, by index. They are the texts of cells, kept apart, and as many: like rows they are found
 * by the scanner (a tree of 20,000 takes half as long as all the rest of a workbook with 10,000 respondents), and only
 * those with more in them than text are made a tree.
 */
export function readSharedStrings(xml: string, part: string): string[] {
  const scanner = new Scanner(xml, part);
  const prefix = scanner.first(/^/)?.name.replace(/[^:]*$/, "") ?? "";
  const strings: string[] = [];
  scanner.each(`${prefix}si`, 0, xml.length, ({ from, to }) => {
    const texts = scanner.leaves(from, to);
    const isText = texts?.every(({ name }) => name === `${prefix}t`) === true;
    strings.push(
      isText
        ? decodeCellText(texts.map(({ text }) => text).join(""))
        : stringOf(parseInside(xml.slice(from, to), prefix, part)),
    );
  });
  return strings;
}
