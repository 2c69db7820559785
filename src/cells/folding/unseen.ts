/** Invisible by Unicode: zero-width, directional marks, joiners, soft hyphens, byte order marks; and controls that are no space. */

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;

const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\0-\x1f\x7f-\x9f\u2800]/u;
/** Look like a space, and JavaScript takes them for none. */
const OTHER_SPACES = /[\u0085\u2800]/g;
const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const FLAG_BEFORE = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;
/** Arabic, the scripts of India, Burmese, Khmer: joiners change how their letters look. */
const JOINED = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]/;
const JOINERS_OF_LETTERS = /(?<=[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff])[\u200c\u200d]/g;

/** Does a text hold anything that can be seen? */
export function holdsSeen(text: string): boolean {
  return SEEN.test(text);
}

/** The text without invisible characters. What shapes emoji, or joins letters of scripts that are joined, stays. */
export function withoutUnseen(text: string): string {
  return text
    .replace(OTHER_SPACES, " ")
    .replace(UNSEEN, (sign: string, at: number) => (shapes(sign, text, at) ? sign : ""));
}

/** The signs that only shape what stands before them: of no account where texts are compared. */
export function withoutShaping(text: string): string {
  return text.replace(/[\ufe00-\ufe0f]/g, "").replace(JOINERS_OF_LETTERS, "");
}

function shapes(sign: string, text: string, at: number): boolean {
  const after = text.slice(at + sign.length, at + sign.length + 2);
  if (sign === "\ufe0f" || sign === "\ufe0e") return after.startsWith("\u20e3") || EMOJI_BEFORE.test(text.slice(0, at));
  if (sign >= "\u{e0020}" && sign <= "\u{e007f}") return FLAG_BEFORE.test(text.slice(0, at));
  if (sign !== "\u200c" && sign !== "\u200d") return false;
  if (JOINED.test(text[at - 1] ?? "") && JOINED.test(after[0] ?? "")) return true;
  return sign === "\u200d" && EMOJI_AFTER.test(after) && EMOJI_BEFORE.test(text.slice(0, at));
}
