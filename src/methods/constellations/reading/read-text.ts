import { type CodeName, CODES_OF } from "../catalogue/codes";
import type { Dimension } from "../catalogue/facets";
import { isHedged, isNegated, isUnknown } from "./doubt";
import { codesSpelt, codesVerbatim, foreignAuthorsOf, otherDimensionOf } from "./spellings";

/** Why a text is no code, with the piece of it that is none. */
export type Refusal =
  | { readonly why: "code-uncertain" | "code-negated" | "code-not-understood"; readonly piece: string }
  | { readonly why: "code-of-another-dimension"; readonly piece: string; readonly belongsTo: Dimension }
  | { readonly why: "code-of-another-typology"; readonly piece: string; readonly authors: string };

/** What a text stands for: codes, none of them where it is unknown; or why it is none. */
export type ReadText = { readonly codes: readonly CodeName[] } | { readonly refusal: Refusal };

const BETWEEN_PIECES = /[;,|+()[\]\n\r]/;
const BETWEEN_PARTS = /( and | or | & |\/| to )/i;
const LEADING = /^\s*(including|from)\s+/i;
/** What a list may have in front of its last: "a, b, and c". */
const LEADING_LAST = /^\s*(and|or|&)\s+/i;

/**
 * The codes that a text in a column of a dimension stands for. Several mean that each applies, or may apply.
 *
 * A text that is a spelling as a whole is that; else each of its pieces must be one, or all parts of a piece. One piece that is
 * not understood refuses the whole: using the rest would rule out what the piece may have meant.
 *
 * Source: the spellings are those of the catalogue; that nothing is corrected or guessed is ours.
 *
 * @example
 * readText("Mode of coordination", "From informal, verbal to formal agreement") // {"codes": ["informal agreement", "formal agreement"]}
 * readText("Integration", "horizontal, vertcal") // {"refusal": {"why": "code-not-understood", "piece": "vertcal"}}
 */
export function readText(dimension: Dimension, text: string): ReadText {
  if (text === "") return { codes: [] };
  const verbatim = codesVerbatim(dimension, text);
  if (verbatim !== null) return { codes: verbatim };
  const cleaned = text
    .normalize("NFC")
    .replace(/[^\S\n\r]+/g, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/\band\/or\b/gi, "or");
  if (isUnknown(cleaned)) return { codes: [] };
  const whole = isHedged(cleaned) ? null : codesSpelt(dimension, cleaned);
  if (whole !== null) return { codes: whole };
  const codes = new Set<CodeName>();
  const pieces = cleaned.split(BETWEEN_PIECES).filter((piece) => piece.trim() !== "");
  for (const [i, piece] of pieces.entries()) {
    const read = readPiece(dimension, i === 0 ? piece : piece.replace(LEADING_LAST, ""));
    if (!Array.isArray(read)) return { refusal: read as Refusal };
    for (const code of read as readonly CodeName[]) codes.add(code);
  }
  if (codes.size === 0) return { refusal: refusalOf(dimension, cleaned.trim()) };
  return { codes: [...codes] };
}

function readPiece(dimension: Dimension, given: string): readonly CodeName[] | Refusal {
  const verbatim = codesVerbatim(dimension, given.trim());
  if (verbatim !== null) return verbatim;
  const piece = given.replace(LEADING, "").trim();
  if (isHedged(given) || isHedged(piece) || isUnknown(piece)) return { why: "code-uncertain", piece: given.trim() };
  const known = codesSpelt(dimension, piece);
  if (known !== null) return known;
  const parts = piece.split(BETWEEN_PARTS);
  if (parts.length === 1) return refusalOf(dimension, piece);
  const codes: CodeName[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!.replace(LEADING, "").trim();
    const found = codesSpelt(dimension, part);
    if (found === null) return refusalOf(dimension, part || piece);
    codes.push(...found);
  }
  const isRange = parts.some((part) => part.toLowerCase() === " to ");
  return isRange ? [...codes, ...formsBetween(codes)] : codes;
}

/** The forms of the continuum between the outermost two of some codes. */
function formsBetween(codes: readonly CodeName[]): readonly CodeName[] {
  const places = codes.map((code) => CODES_OF.form.indexOf(code)).filter((place) => place >= 0);
  return CODES_OF.form.slice(Math.min(...places), Math.max(...places) + 1);
}

function refusalOf(dimension: Dimension, piece: string): Refusal {
  if (isHedged(piece) || isUnknown(piece)) return { why: "code-uncertain", piece };
  if (isNegated(piece)) return { why: "code-negated", piece };
  const belongsTo = otherDimensionOf(dimension, piece);
  if (belongsTo !== null) return { why: "code-of-another-dimension", piece, belongsTo };
  const authors = foreignAuthorsOf(piece);
  if (authors !== null) return { why: "code-of-another-typology", piece, authors };
  return { why: "code-not-understood", piece };
}
