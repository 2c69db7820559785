import { type CodeName, type Dimension, isUnknown, readText, type Refusal } from "../../methods/constellations";
import { isBlank, isErrorValue } from "../text";

/** Why a cell holds no code. */
export type CodeRefusal = Refusal | { readonly why: "code-not-text" | "code-error-value"; readonly piece: string };

/** What a cell under a dimension stands for: codes, none of them where it is unknown; or why it is none. */
export type ParsedCodes = { readonly codes: readonly CodeName[] } | { readonly refusal: CodeRefusal };

const NO_WORD = /^(yes|no|true|false|[\p{N}\s.,:%+\-/]*\p{N}[\p{N}\s.,:%+\-/]*)$/iu;

/** The codes that a cell's value stands for, of a dimension. */
export function parseCodes(dimension: Dimension, value: unknown): ParsedCodes {
  if (isBlank(value)) return { codes: [] };
  if (isErrorValue(value)) return { refusal: { why: "code-error-value", piece: String(value) } };
  if (typeof value !== "string") return { refusal: { why: "code-not-text", piece: written(value) } };
  if (!isUnknown(value) && NO_WORD.test(value.trim()))
    return { refusal: { why: "code-not-text", piece: value.trim() } };
  return readText(dimension, value);
}

function written(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
