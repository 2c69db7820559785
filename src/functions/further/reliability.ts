import { isOnScale } from "../../methods/hvm";
import { agreementOf, spreadOf } from "../../methods/hvm/analyses/reliability/agreement";
import { alphaOf } from "../../methods/hvm/analyses/reliability/alpha";
import { AGREEMENT_INDEX, type AgreementIndex, indexOf } from "../../methods/hvm/analyses/reliability/indices";
import { onAgreement, onAlpha, ONE_RESPONDENT } from "../../methods/hvm/analyses/reliability/lacking";
import { completeRows } from "../../methods/numbers/covariances";
import { answers } from "../compute/answers";
import { type Argument, type Cells, required } from "../cells";
import { choiceGiven } from "../choices";
import { CellError, notAvailable } from "../errors";
import type { ExcelFunction } from "../function";
import * as P from "../parameters";

/** Whether items move together, and whether respondents agree. */
export const RELIABILITY_FUNCTIONS: readonly ExcelFunction[] = [
  {
    id: "AGREEMENT",
    description: "Says how far the respondents of a firm agree on the items of one dimension.",
    parameters: [P.ITEM_ANSWERS, P.INDEX],
    result: "0 to 1, where 1 is all alike; r* may fall below 0; ad is in points of the scale, where 0 is all alike",
    notAvailable: "a single respondent; no item that two answered",
    example: ["=HVM.AGREEMENT({2,2,3,3,3,2;3,3,1,2,1,2;2,3,3,3,2,3;2,2,3,2,2,2;4,3,4,2,2,4})", "0.925…"],
    compute: (data, index) =>
      agreement(required(P.ITEM_ANSWERS.name, data), choiceGiven(P.INDEX.name, AGREEMENT_INDEX, index)),
  },
  {
    id: "ALPHA",
    description: "Says how far the items of one dimension move together: Cronbach's alpha of the columns.",
    parameters: [P.ITEM_ANSWERS],
    result: "a number up to 1; below 0 where items run against each other",
    notAvailable: "one item; fewer than three respondents who answered all items; sums that do not differ",
    example: ["=HVM.ALPHA({4,5,4;2,3,3;5,4,5;1,2,2})", "0.944…"],
    compute: (data) => alpha(required(P.ITEM_ANSWERS.name, data)),
  },
];

function agreement(data: Argument, index: AgreementIndex): Cells {
  if (data.height === 1) throw notAvailable(ONE_RESPONDENT);
  const found = agreementOf(columnsOf(data).flatMap((column) => spreadOf(column) ?? []));
  if (found === null) throw notAvailable(onAgreement(found, data.height)!);
  return [[indexOf(found, index)!]];
}

function alpha(data: Argument): Cells {
  const columns = columnsOf(data);
  const found = alphaOf(columns);
  if (found !== null) return [[found]];
  const respondents = completeRows(columns)[0]?.length ?? 0;
  throw notAvailable(onAlpha({ items: columns.length, respondents, alpha: found })!);
}

/** The answers to each item that anyone answered; NaN where there is none. */
function columnsOf(data: Argument): number[][] {
  const rows = answers(data).map((cells) =>
    cells.map((cell) => {
      if (cell instanceof CellError) throw cell;
      return typeof cell === "number" && isOnScale(cell) ? cell : NaN;
    }),
  );
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
  return columns.filter((column) => column.some((answer) => !Number.isNaN(answer)));
}
