import { FileError } from "../../package/errors";

/** A row of a text file. */
export interface Line {
  readonly fields: readonly string[];
  /** The line of the file on which it begins, from 1. */
  readonly number: number;
}

/**
 * Cuts text into rows and fields as spreadsheet programs do. A field that begins with a quotation mark (blanks before it aside) goes
 * on to the next single one, over separators and line ends; "" in it is a mark. What stands between the closing mark and the separator
 * belongs to the field (`"Acme" Inc`), and a mark within a field that does not begin with one is text (`5" pipe`).
 * @param text with line feeds as line ends
 * @param before the number of lines that stood before it in the file
 * @throws FileError where a mark is not closed, or closed on another line where no text ends
 */
export function linesOf(text: string, separator: string, before = 0): Line[] {
  const lines: Line[] = [];
  let fields: string[] = [];
  let [number, started] = [before + 1, before + 1];
  for (let at = 0; at <= text.length;) {
    const field = fieldAt(text, at, separator, number);
    fields.push(field.value);
    number += field.breaks;
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    if (field.end < text.length || fields.length > 1 || fields[0] !== "") lines.push({ fields, number: started });
    fields = [];
    number++;
    started = number;
  }
  return lines;
}

interface Field {
  readonly value: string;
  /** Where the separator, line end or end of the text after it is. */
  readonly end: number;
  /** How many line ends it holds. */
  readonly breaks: number;
}

function fieldAt(text: string, from: number, separator: string, line: number): Field {
  let open = from;
  while (text[open] === " ") open++;
  const end = endFrom(text, from, separator);
  if (text[open] !== '"') return { value: text.slice(from, end), end, breaks: 0 };
  let value = "";
  let start = open + 1;
  for (;;) {
    const close = text.indexOf('"', start);
    if (close < 0) throw badQuote(line);
    value += text.slice(start, close);
    start = close + 2;
    if (text[close + 1] === '"') {
      value += '"';
      continue;
    }
    const after = endFrom(text, close + 1, separator);
    const rest = text.slice(close + 1, after);
    const breaks = value.split("\n").length - 1;
    if (rest.trim() === "") return { value, end: after, breaks };
    // Blanks before a mark that closes before the text does: the marks are part of the text.
    if (open > from) return { value: text.slice(from, end), end, breaks: 0 };
    if (breaks > 0 || rest.includes('"')) throw badQuote(line);
    return { value: value + rest, end: after, breaks };
  }
}

function endFrom(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === separator || text[at] === "\n") return at;
  return text.length;
}

function badQuote(line: number): FileError {
  return new FileError(
    "quotes",
    `Line ${line} has a quotation mark (") that opens a text and is not closed where the text ends, so what ` +
      `follows cannot be told apart. Close it or take it out; a quotation mark within a text is written twice ("").`,
  );
}
