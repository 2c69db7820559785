import { isSpace } from "./attributes";
import { damaged } from "./errors";
import { unescapeXml } from "./xml-text";

/** A tag that a scanner found, with what is between it and its end tag. The scanner uses one object for all. */
export interface Found {
  /** Where "<" is. */
  readonly open: number;
  /** What stands in the tag after the name, such as ` r="A1" s="3"`. */
  readonly head: string;
  /** The bounds of the content; of `<c/>` both are where the element ends. */
  readonly from: number;
  readonly to: number;
  /** After the element. */
  readonly end: number;
}

/** An element of text only. */
export interface Leaf {
  readonly name: string;
  readonly head: string;
  readonly text: string;
}

/** Where a mark comes next. It is remembered, since mostly there is none up to the end, and that is far. */
class Next {
  private from = 0;
  private at = -1;

  constructor(
    private readonly xml: string,
    private readonly mark: string,
  ) {}

  /** The first at or after a place; the end of the text if there is none. */
  after(place: number): number {
    if (place >= this.from && place <= this.at) return this.at;
    const at = this.xml.indexOf(this.mark, place);
    this.from = place;
    this.at = at < 0 ? this.xml.length : at;
    return this.at;
  }
}

/**
 * Finds elements in well-formed XML without making a tree of it. This is for what there is one of for every answer, and for
 * nothing else: the rows of a sheet, which may be 35 MB, and the texts that they share. As trees they would take several
 * times as long and as much memory. Comments, CDATA and processing instructions hide what is in them here too, and
 * attribute values may contain ">".
 */
export class Scanner {
  private readonly bangs: Next;
  private readonly questions: Next;
  private readonly apostrophes: Next;

  constructor(
    readonly xml: string,
    /** For messages. */
    private readonly part: string,
  ) {
    this.bangs = new Next(xml, "<!");
    this.questions = new Next(xml, "<?");
    this.apostrophes = new Next(xml, "'");
  }

  /** Visits the elements of a name (as the file spells it) in a stretch of XML, but none inside another of its name. */
  each(name: string, from: number, to: number, visit: (found: Found) => void): void {
    const { xml } = this;
    const found = { open: 0, head: "", from: 0, to: 0, end: 0 };
    const endTag = `</${name}`;
    // Mostly nothing is hidden and no value is in apostrophes: then tags end where they seem to.
    const hides = this.special(from) < to;
    const isPlain = this.apostrophes.after(from) >= to;
    let at = from;
    for (;;) {
      const open = xml.indexOf("<", at);
      if (open < 0 || open >= to) return;
      const next = xml.charCodeAt(open + 1);
      if (next === 33 || next === 63) {
        at = this.after(open);
        continue;
      }
      const close = this.tagEnd(open, isPlain);
      at = close + 1;
      if (!isTag(xml, open + 1, name)) continue;
      const isEmpty = xml.charCodeAt(close - 1) === 47;
      found.open = open;
      found.head = xml.slice(open + 1 + name.length, isEmpty ? close - 1 : close);
      found.from = at;
      found.to = isEmpty ? at : this.endTag(endTag, at, hides);
      found.end = isEmpty ? at : xml.indexOf(">", found.to) + 1;
      at = found.end;
      visit(found);
    }
  }

  /** The first element of a name at any depth; null if there is none. */
  first(name: RegExp): { readonly name: string; readonly open: number; readonly close: number } | null {
    const { xml } = this;
    for (let at = 0; ;) {
      const open = xml.indexOf("<", at);
      if (open < 0) return null;
      const next = xml.charCodeAt(open + 1);
      if (next === 33 || next === 63) at = this.after(open);
      else {
        const close = this.tagEnd(open);
        const tag = /^[^\s/>]+/.exec(xml.slice(open + 1, Math.min(close, open + 200)))?.[0] ?? "";
        if (name.test(tag)) return { name: tag, open, close };
        at = close + 1;
      }
    }
  }

  /** Where an element's end tag is, looked for from inside it; `hides`: comments and the like may be before it. */
  endTag(tag: string, inside: number, hides = true): number {
    const { xml } = this;
    for (let from = inside; ;) {
      const end = xml.indexOf(tag, from);
      if (end < 0) throw this.cutOff();
      const hidden = hides ? this.special(from) : end;
      if (hidden < end) from = this.after(hidden);
      else if (isTag(xml, end + 2, tag.slice(2))) return end;
      else from = end + 1;
    }
  }

  /** The elements in a stretch if each is text only, without comments and the like; else null. */
  leaves(from: number, to: number): Leaf[] | null {
    const { xml } = this;
    const found: Leaf[] = [];
    for (let at = from; at < to;) {
      if (xml.charCodeAt(at) !== 60) {
        at++;
        continue;
      }
      const next = xml.charCodeAt(at + 1);
      if (next === 33 || next === 63) return null;
      const close = this.tagEnd(at);
      const isEmpty = xml.charCodeAt(close - 1) === 47;
      let after = at + 1;
      while (after < close && !isAfterName(xml.charCodeAt(after))) after++;
      const name = xml.slice(at + 1, after);
      const head = xml.slice(after, isEmpty ? close - 1 : close);
      if (isEmpty) {
        found.push({ name, head, text: "" });
        at = close + 1;
        continue;
      }
      const end = xml.indexOf("<", close);
      if (end < 0 || end >= to || !xml.startsWith(`/${name}>`, end + 1)) return null;
      found.push({ name, head, text: textIn(xml.slice(close + 1, end)) });
      at = end + name.length + 3;
    }
    return found;
  }

  /** The next "<!" or "<?" at or after a place. */
  private special(from: number): number {
    return Math.min(this.bangs.after(from), this.questions.after(from));
  }

  /** Where a comment, CDATA or a processing instruction is over. */
  private after(open: number): number {
    const { xml } = this;
    const mark = xml.startsWith("<!--", open) ? "-->" : xml.startsWith("<![CDATA[", open) ? "]]>" : ">";
    const isInstruction = xml.charCodeAt(open + 1) === 63;
    const end = xml.indexOf(isInstruction ? "?>" : mark, open + (mark === "-->" ? 4 : 2));
    if (end < 0) throw this.cutOff();
    return end + (isInstruction ? 2 : mark.length);
  }

  /** The ">" of the tag that begins at `open`: the first that is in no attribute's value. */
  private tagEnd(open: number, isPlain = false): number {
    const { xml } = this;
    let end = xml.indexOf(">", open);
    if (isPlain && this.closesValue(end)) return end;
    let quote = 0;
    for (let at = open; end >= 0; end = xml.indexOf(">", end + 1)) {
      for (; at < end; at++) {
        const c = xml.charCodeAt(at);
        if (quote === 0 ? c === 34 || c === 39 : c === quote) quote = quote === 0 ? c : 0;
      }
      if (quote === 0) return end;
    }
    throw this.cutOff();
  }

  /** Whether a quotation mark that closes a value is before the end of a tag, so that it is one; told fast where there are no apostrophes. */
  private closesValue(end: number): boolean {
    const last = this.xml.charCodeAt(end - 1) === 47 ? end - 2 : end - 1;
    const before = this.xml.charCodeAt(last - 1);
    return this.xml.charCodeAt(last) === 34 && before !== 61 && !isSpace(before);
  }

  private cutOff(): Error {
    return damaged(`${this.part} ends in the middle`);
  }
}

function isAfterName(code: number): boolean {
  return code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;
}

function isTag(xml: string, at: number, name: string): boolean {
  return xml.startsWith(name, at) && isAfterName(xml.charCodeAt(at + name.length));
}

/** The text that a stretch of XML without tags stands for. */
export function textIn(xml: string): string {
  return unescapeXml(xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml);
}
