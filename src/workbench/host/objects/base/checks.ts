import { failure } from "../../protocol/errors";
import type { Live } from "../../protocol/types";

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

export function checkedColor(color: unknown): string {
  const text = String(color).toUpperCase();
  if (/^#[0-9A-F]{6}$/.test(text)) return text;
  const named = COLORS[String(color).toLowerCase()];
  if (!named) throw failure("InvalidArgument", `"${color}" is not a colour.`);
  return named;
}

export function checkedText(text: unknown): string {
  if (typeof text !== "string") throw failure("InvalidArgument", "A text is needed.");
  return text;
}

/** Letters, digits, _ . and \, not starting with a digit, not like a cell's address. */
export function checkedName(name: unknown): string {
  const text = String(name);
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text);
  if (!shaped || /^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*|TRUE|FALSE)$/i.test(text)) {
    throw failure("InvalidArgument", `"${text}" cannot be a name.`);
  }
  return text;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  if (!allowed.includes(value as T))
    throw failure("InvalidArgument", `"${value}" is not one of ${allowed.join(", ")}.`);
  return value as T;
}

/** What `getItem` gives where there may be nothing. */
export function required(found: Live | undefined, detail?: string): Live {
  if (!found) throw failure("ItemNotFound", detail);
  return found;
}
