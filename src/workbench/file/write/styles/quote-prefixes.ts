import { attribute, childrenOf, descend, flag, type XmlElement } from "../../package/xml";
import { append, copyOf, setAttribute } from "../../package/xml-edit";

/**
 * The styles of cells in a style part, which can be given the mark that Excel's apostrophe leaves: text in such a cell stays
 * text when it is edited, even if it begins with "=".
 */
export class QuotePrefixes {
  private readonly list: XmlElement | undefined;
  private readonly formats: XmlElement[];
  private readonly made = new Map<number, number>();

  constructor(root: XmlElement | undefined) {
    this.list = descend(root, "cellXfs");
    this.formats = [...childrenOf(this.list, "xf")];
  }

  /** The number of the same style with the mark; the first who asks puts it into the part. */
  of(index: number): number {
    const format = this.formats[index];
    if (format === undefined || flag(format, "quotePrefix")) return index;
    let marked = this.made.get(index);
    if (marked === undefined) {
      marked = this.formats.length;
      const copy = copyOf(format);
      setAttribute(copy, "quotePrefix", 1);
      this.formats.push(copy);
      append(this.list!, copy);
      if (attribute(this.list, "count") !== undefined) setAttribute(this.list!, "count", this.formats.length);
      this.made.set(index, marked);
    }
    return marked;
  }
}
