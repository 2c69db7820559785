import { MISSING, REFUSED } from "../../methods/hvm";
import { wordsOf } from "../../cells/refusals";
import { answerParser } from "../answers";
import type { Argument, Cells } from "../cells";
import { notAllowed } from "../errors";

/** 0–5 for each cell, as the sheets' reader understands it; an empty cell stays empty. */
export function answers(data: Argument): Cells {
  const parse = answerParser();
  return data.rows.map((cells, row) =>
    cells.map((_, column) => {
      const value = data.at(row, column);
      const { code, refusal } = parse(value);
      if (code === MISSING) return "";
      if (code !== REFUSED) return code;
      return notAllowed(`${data.place(row, column)}: ${wordsOf(refusal!, value)}`);
    }),
  );
}
