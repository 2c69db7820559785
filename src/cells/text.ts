import { asSeen, ordinary } from "./folding/alike";
import { withoutHtml } from "./folding/html";
import { holdsSeen, withoutShaping, withoutUnseen } from "./folding/unseen";

/** ASCII that is neither HTML nor a control: most texts, which need no folding but of case and spaces. */
const PLAIN = /^[\x20-\x25\x27-\x3b\x3d-\x7e]*$/;
const QUOTES = /[\u2018-\u201b\u2032\u02bc\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
/** What a form puts beside a question that has to be answered. */
const REQUIRED = /^[*\u2217\u2731]+\s*|\s*(?:[*\u2217\u2731]+|[([]\s*(?:required|optional)\s*[)\]])$/giu;
const QUOTED = /^(["'])(.*)\1$/s;

/**
 * A name as it is shown: Unicode NFC, white space (also no-break) run together and trimmed, without HTML and what is
 * invisible. A text that would be nothing without its HTML keeps it.
 */
export function shownName(value: unknown): string {
  const text = String(value);
  const shown = spaced(PLAIN.test(text) ? text : withoutMarks(text).normalize("NFC"));
  return shown === "" && text !== "" ? spaced(withoutUnseen(text)) : shown;
}

/** Without what is invisible and without HTML: the first may stand within a tag, and an entity may be the first once more. */
function withoutMarks(text: string): string {
  return withoutUnseen(withoutHtml(withoutUnseen(text)));
}

/** A name as it is compared: as shown, in lower case, with plain quotes and dashes and in ordinary letters. */
export function foldedName(value: unknown): string {
  const shown = shownName(value);
  return PLAIN.test(shown) ? shown.toLowerCase() : folded(shown);
}

/** A name as it is compared with others by how it looks: `foldedName` of what the eye takes it for. */
export function nameAsSeen(value: unknown): string {
  const shown = shownName(value);
  return PLAIN.test(shown) ? shown.toLowerCase() : folded(asSeen(shown));
}

/** Was anything taken out of the text, so that it can be shown: HTML, or what is invisible? */
export function holdsUnseen(value: unknown): boolean {
  if (typeof value !== "string" || PLAIN.test(value)) return false;
  return withoutMarks(value) !== value;
}

/** A text as it was typed, in lower case: spaces run together, and nothing else folded. Answers are read so strictly. */
export function typedText(value: string): string {
  return spaced(value.normalize("NFC")).toLowerCase();
}

/** A header as it is compared: as a name, without quotes around it and the mark of a question that has to be answered. */
export function foldedHeader(value: unknown): string {
  return withoutFrame(foldedName(value));
}

/** The same by how it looks, whatever alphabets its letters are of. */
export function headerAsSeen(value: unknown): string {
  return withoutFrame(nameAsSeen(value));
}

function withoutFrame(name: string): string {
  const header = name.replace(REQUIRED, "").replace(QUOTED, "$2");
  return header === "" ? name : header;
}

/** A statement as it is compared: letters and digits only, in lower case. Nothing fuzzier. */
export function foldedStatement(value: unknown): string {
  return lettersOf(foldedHeader(value));
}

/** The letters and digits of a text. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Most texts need nothing run together, which is seen faster than done. */
function spaced(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

function folded(shown: string): string {
  return withoutShaping(ordinary(shown).toLowerCase())
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-");
}

/** A cell's value as a message quotes it: short, and with invisible characters made visible. */
export function quoted(value: unknown): string {
  const text =
    typeof value === "string" ? value : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const seen = visible(text);
  return seen.length > 60 ? `“${seen.slice(0, 59)}…”` : `“${seen}”`;
}

/** A text with a mark such as \u2028 for each character that steers whatever shows it, or cannot be seen. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${c.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/** Is the cell empty, or does it hold spaces and other invisible characters only? */
export function isBlank(value: unknown): boolean {
  return value === "" || value === null || value === undefined || (typeof value === "string" && !holdsSeen(value));
}

/** Does the cell hold one of Excel's error values (or the same text, which no answer or name is either)? */
export function isErrorValue(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/i.test(
      value.trim(),
    )
  );
}
