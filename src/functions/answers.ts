import { type AnswerStudy, type Key, isOnScale } from "../methods/hvm";
import { type ParsedAnswer, parseAnswer } from "../cells/answer";
import { Firms } from "../cells/firms";
import { wordsOf } from "../cells/refusals";
import { isErrorValue, quoted } from "../cells/text";
import { encodeRow } from "../methods/hvm/profile/encode";
import { count } from "../methods/words";
import { type Argument, isEmpty, plain } from "./cells";
import { type CellError, notAllowed } from "./errors";

/** So many texts are remembered within a call. */
const MOST_KNOWN = 1000;

/** Answers as a study, with the firms that cannot be scored because one of their cells is no answer. */
export interface ReadAnswers {
  readonly study: AnswerStudy;
  /** By index of the firm: the first such cell. */
  readonly errors: ReadonlyMap<number, CellError>;
}

/**
 * Reads answers: a row per respondent, a column per item of the key.
 *
 * Cells are read as the sheets' reader reads them (`parseAnswer`). Zeros and empty cells do not count. All rows are one firm,
 * unless `firms` names the firm of each row; firms then stand in order of appearance. A row without answer and firm is
 * passed over.
 */
export function readAnswers(data: Argument, key: Key, firms: Argument | null): ReadAnswers {
  const width = key.items.length;
  checkSizes(data, width, firms);
  const columns = Uint32Array.from({ length: width }, (_, column) => column);
  const codes = new Uint8Array(data.height * width);
  const names = new Firms();
  const firmOf: number[] = [];
  const errors = new Map<number, CellError>();
  let refusal: CellError | null = null;

  const parse = answerParser();
  const onOther = (value: unknown, row: number, column: number): number => {
    const cell = plain(value);
    const answer = parse(cell);
    if (answer.refusal && refusal === null) {
      const place = `${data.place(row, column)} (${key.items[column]!.item})`;
      refusal = notAllowed(`${place}: ${wordsOf(answer.refusal, cell)}`);
    }
    return answer.code;
  };
  for (let row = 0; row < data.height; row++) {
    const at = firmOf.length * width;
    refusal = null;
    encodeRow(data.rows[row]!, row, columns, codes, at, onOther);
    const firm = firms === null ? "" : firms.at(row, 0);
    if (firms !== null && isEmpty(firm)) {
      if (refusal === null && !codes.subarray(at, at + width).some(isOnScale)) continue;
      throw notAllowed(
        `${firms.place(row, 0)} is empty, although there are answers in its row. Enter the firm's name.`,
      );
    }
    if (firms !== null && isErrorValue(firm))
      throw notAllowed(`${firms.place(row, 0)} holds the error ${quoted(firm)}.`);
    const index = names.index(firm, () => undefined);
    firmOf.push(index);
    if (refusal !== null && !errors.has(index)) errors.set(index, refusal);
  }
  if (names.names.length === 0) throw notAllowed(`${firms?.name ?? data.name} is empty.`);
  const answers = {
    firms: names.names,
    respondents: firmOf.map(() => ""),
    firmOf: Uint32Array.from(firmOf),
    items: [...columns],
    codes: codes.subarray(0, firmOf.length * width),
  };
  return { study: { kind: "answers", key, answers }, errors };
}

function checkSizes(data: Argument, width: number, firms: Argument | null): void {
  if (data.width !== width) {
    throw notAllowed(
      `${data.name} has ${data.size}, but the key has ${count(width, "item")}. Answers are a column for each item and a row per respondent.`,
    );
  }
  if (firms !== null && (firms.width !== 1 || firms.height !== data.height)) {
    throw notAllowed(
      `${firms.name} has ${firms.size}. Use one column with the firm of each of the ${data.height} rows of ${data.name}.`,
    );
  }
}

/** `parseAnswer`, which does not parse the same text again: answers in words are few words. */
export function answerParser(): (value: unknown) => ParsedAnswer {
  const known = new Map<unknown, ParsedAnswer>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined) {
      answer = parseAnswer(value);
      if (known.size < MOST_KNOWN) known.set(value, answer);
    }
    return answer;
  };
}
