import { failure } from "../../protocol/errors";
import { takenFormula } from "./formula-limits";
import { isErrorText, type Content } from "./content";
import type { Difference } from "../../../difference";

/** What a text becomes when it is typed into a cell, with the number format that Excel then gives a General cell. */
export interface Typed extends Content {
  readonly numberFormat?: string;
}

const NUMBER = /^([+-])?(\()?([$€£])?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(E[+-]?\d+)?(\))?(\s*%)?$/i;
const FRACTION = /^([+-])?(\d+) (\d{1,3})\/(\d{1,3})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M?)?$/i;
const MONTHS = "january february march april may june july august september october november december".split(" ");

/**
 * Reads a value as Excel (en-US) reads what is typed into a cell of that number format. A text that shall stay a text
 * needs the format "@" or a leading apostrophe, or it may become a formula, number, percentage, boolean, error or date.
 */
export function typed(value: unknown, numberFormat: string): Typed {
  if (typeof value === "number") return { value };
  if (typeof value === "boolean") return { value };
  if (typeof value !== "string") throw failure("InvalidArgument", "A cell takes text, numbers and booleans.");
  if (value.length > 32767) throw failure("InvalidArgument", "A cell takes at most 32,767 characters.");
  if (numberFormat === "@") return { value: value === "" ? null : value };
  if (value === "") return { value: null };
  if (value.startsWith("'")) return { value: value.slice(1) };
  const text = value.trim();
  if (/^=./s.test(value)) return { value: null, formula: takenFormula(value) };
  if (/^true$|^false$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (isErrorText(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  return number(text) ?? date(text) ?? time(text) ?? formula(value) ?? { value };
}

/** Like a user's +1, -A1 and @SUM(A1): a formula without "=". */
function formula(text: string): Typed | undefined {
  return /^[+\-@]./s.test(text) ? { value: null, formula: takenFormula(`=${text}`) } : undefined;
}

function number(text: string): Typed | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === "-" ? -size : size, numberFormat: fraction[4]!.length > 1 ? "# ??/??" : "# ?/?" };
  }
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(match[4]!) || !match[2] !== !match[6]) return undefined;
  const [, sign, bracket, currency, digits, exponent = "", , percent] = match;
  const size = Number(digits!.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
  const value = sign === "-" || bracket ? -size : size;
  const decimals = digits!.includes(".");
  if (percent) return { value, numberFormat: decimals ? "0.00%" : "0%" };
  if (currency) return { value, numberFormat: decimals ? `${currency}#,##0.00` : `${currency}#,##0` };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (digits!.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

function date(text: string): Typed | undefined {
  const parts = text.toLowerCase().split(/\s*[-/]\s*|[,\s]+/);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const named = parts.findIndex((each) => monthOf(each) > 0);
  const numbers = parts.map((each) => (/^\d{1,4}$/.test(each) ? Number(each) : NaN));
  if (numbers.some((each, index) => Number.isNaN(each) && index !== named)) return undefined;
  if (named >= 0) {
    const month = monthOf(parts[named]!);
    const [a, b] = numbers.filter((_, index) => index !== named) as [number, number | undefined];
    if (b === undefined) {
      return a >= 1 && a <= 31 ? serial(thisYear(), month, a, "d-mmm") : serial(a, month, 1, "mmm-yy");
    }
    return named <= 1 ? serial(b, month, a, "d-mmm-yy") : undefined;
  }
  // Without a named month only - and / make a date, not spaces.
  if (!/[-/]/.test(text) || /\s\d/.test(text)) return undefined;
  const [a, b, c] = numbers as [number, number, number | undefined];
  if (c !== undefined) return a > 31 ? serial(a, b, c, "m/d/yyyy") : serial(c, a, b, "m/d/yyyy");
  if (a <= 12 && b <= 31 && b >= 1) return serial(thisYear(), a, b, "d-mmm");
  return a <= 12 ? serial(b, a, 1, "mmm-yy") : undefined;
}

/** 1 for "jan" … "january"; 0 if the word is no month. */
function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(word)) + 1;
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** Days since 1899-12-30, as Excel counts from March 1900 on; undefined if there is no such day. */
function serial(year: number, month: number, day: number, numberFormat: string): Typed | undefined {
  const full = year < 30 ? year + 2000 : year < 100 ? year + 1900 : year;
  const at = new Date(Date.UTC(full, month - 1, day));
  if (full < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return { value: Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000), numberFormat };
}

function time(text: string): Typed | undefined {
  const match = TIME.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const half = match[4]?.toLowerCase();
  const hours = half ? (Number(match[1]) % 12) + (half === "p" ? 12 : 0) : Number(match[1]);
  const value = (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  return { value, numberFormat: half ? "h:mm AM/PM" : match[3] ? "h:mm:ss" : "h:mm" };
}

export const TYPED_TEXTS: Difference = {
  excel: "Reads what a person types by the regional settings of the computer, and what an add-in writes as en-US.",
  here: "Typed texts are read as in en-US, whoever types them.",
  why: "Tests give the same everywhere.",
  source: "OfficeDev/office-js#1559",
  test: null,
};
