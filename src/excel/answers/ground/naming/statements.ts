import type { Key } from "../../../../methods/hvm";
import { foldedStatement, headerAsSeen, lettersOf } from "../../../../cells/text";

/** Where a statement stands within a longer header. */
interface Span {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** A number, code or letter before a statement: "1.1", "Q8_1.", "Q#1", "[SQ001]", "a)", "#3", "hvm.". */
const LABEL = /^[([#]?(?:\p{L}{0,8}[ ._#-]?)?\d+(?:[._-]\d+)*\p{L}?[\])]?[.:)]?$/u;
/** The same within a frame: "Question [1.". */
const LAST_IN_FRAME = /(?:[[({|>:/]|\s-)\s*([^\s/]+)$/u;
/** What may be said of the answers behind it: "(1-5)", "(1 = Low, 5 = Very High)". */
const UNITS = /^[([]\s*(?:scale\s+)?(?:from\s+)?[01]\s*(?:-|to\b|=|:|\.{2,3}|…)[^()[\]]*\b\d+\b[^()[\]]*[)\]]$/u;
const LETTER_LABEL = /^[([]?(?:\p{L}|[ivx]{1,5})[.)\]]$/u;
/** "group/", "group-", "group." */
const GROUP = /(?:\S\/|^[\p{L}\p{N}_]+(?:[/.-][\p{L}\p{N}_]+)*[.-])$/u;
/** What may stand before a statement in a tool's frame: "Question [", "Question - ", "Question >> ", "Question: ". */
const FRAME = /(?:[[({|>:]|\s[-/])$/;
/** "Question - Display Order - ": in which place the statement was shown, and no answer to it. */
const NO_ANSWER = /(?:^|[^\p{L}])display order\W*$/u;
/** A sentence before it: "Question.", "How strong are you?" */
const SENTENCE = /[\p{L}\p{N})\]"'][.?!…]+$/u;
/** So many letters of a statement are looked for first. */
const BEGINNING = 12;
/** Statements of fewer words are no more than a word of a name such as "price/performance". */
const WORDS_OF_A_STATEMENT = 3;

/** The key's items by what they state. */
export class Statements {
  private readonly byText = new Map<string, number>();
  private readonly words: readonly number[];
  /** Finds nothing where no statement can stand: how each begins. */
  private readonly hint: RegExp;

  constructor({ items }: Key) {
    items.forEach(({ statement }, item) => {
      const text = foldedStatement(statement);
      if (text !== "") this.byText.set(text, item);
    });
    items.forEach(({ statement }, item) => {
      const seen = lettersOf(headerAsSeen(statement));
      if (seen !== "" && !this.byText.has(seen)) this.byText.set(seen, item);
    });
    this.hint = new RegExp(
      [...new Set([...this.byText.keys()].map((text) => text.slice(0, BEGINNING)))].join("|"),
      "u",
    );
    this.words = items.map(({ statement }) => statement.trim().split(/\s+/).length);
  }

  /** The item whose statement a folded header is. */
  whole(header: string): number | undefined {
    return this.byText.get(lettersOf(header));
  }

  /**
   * The items whose whole statement stands in a folded header, within the frame of a tool: one, or two, so that it is
   * neither's; none where what surrounds it is no frame, but more of a sentence.
   */
  within(header: string): readonly number[] {
    const all = lettersOf(header);
    if (this.byText.size === 0 || !this.hint.test(all)) return [];
    const held = [...this.byText].filter(([text]) => all.includes(text));
    if (held.length === 0) return [];
    const spans = spansIn(header, held);
    const outer = spans.filter(
      (span) => !spans.some((other) => other !== span && other.from <= span.from && other.to >= span.to),
    );
    const isFramed = outer.some(({ item, from, to }) => this.frames(header.slice(0, from), header.slice(to), item));
    return isFramed ? outer.map(({ item }) => item) : [];
  }

  private frames(before: string, after: string, item: number): boolean {
    const behind = after.replace(/^[\s.!?…*"'\])}_,;]+/u, "").replace(UNITS, "");
    if (behind !== "" && !behind.startsWith(":")) return false;
    const front = before.replace(/[\s*"'_]+$/u, "");
    if (NO_ANSWER.test(front)) return false;
    if (front === "" || LABEL.test(front) || LETTER_LABEL.test(front)) return true;
    if (behind !== "") return false;
    if (GROUP.test(front) || SENTENCE.test(front)) return this.words[item]! >= WORDS_OF_A_STATEMENT;
    if (FRAME.test(front)) return true;
    const label = LAST_IN_FRAME.exec(front)?.[1];
    return label !== undefined && (LABEL.test(label) || LETTER_LABEL.test(label));
  }
}

/** Where in the header each of these texts begins and ends with a word. */
function spansIn(header: string, texts: readonly (readonly [text: string, item: number])[]): Span[] {
  let letters = "";
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const word of header.matchAll(/[\p{L}\p{N}]+/gu)) {
    starts.set(letters.length, word.index);
    letters += word[0];
    ends.set(letters.length, word.index + word[0].length);
  }
  const spans: Span[] = [];
  for (const [text, item] of texts) {
    for (let at = letters.indexOf(text); at >= 0; at = letters.indexOf(text, at + 1)) {
      const [from, to] = [starts.get(at), ends.get(at + text.length)];
      if (from !== undefined && to !== undefined) spans.push({ item, from, to });
    }
  }
  return spans;
}
