import { breathe, run, type RunOptions } from "../workbook/session";
import { type Compared, isByColumn } from "./ground/own-columns";
import type { Asking, Reading, ReadRequest } from "./ground/reading";
import { nothingSeen, type Seen } from "./seen";
import { loadWorkbook } from "./load/load-workbook";

export type { Asking, Layout, LeftOut, Problem, Reading, ReadRequest, Source } from "./ground/reading";
export type {
  ColumnRole,
  Declarations,
  Declared,
  DeclaredScale,
  DeclaredWord,
  LeaveOut,
  Meaning,
  RespondentOut,
  WishedOut,
} from "./declared/declarations";
export type { MetFirm, MetRespondent, Progress, Unfinished } from "./ground/people";
export type { UnnamedItems } from "./recognise/unnamed";
export type { UnknownWord } from "./declared/unknown";
export { type Compared, isByColumn, type ValuesCompared } from "./ground/own-columns";
export { nothingSeen, type Seen } from "./seen";

/**
 * Finds the answers in the open workbook and reads them: whatever cannot count is left out and reported by cell.
 *
 * @throws HvmError when there are no recognisable answers, or when it is in doubt which they are
 */
export function readAnswers(request: ReadRequest = {}, options: RunOptions = {}): Promise<Reading> {
  return run((context) => readFrom(context, request), options);
}

/** Reads what was asked for; two sheets or waves that are to be compared one after the other. */
export async function readFrom(
  context: Excel.RequestContext,
  asking: Asking,
  seen: Seen = nothingSeen(),
): Promise<Reading> {
  // What does not depend on the request begins before it is known.
  const after = await readOnce(context, asking instanceof Promise ? asking.then(afterOf) : afterOf(asking), seen);
  const { compare, ...request } = await asking;
  if (!compare) return after;
  const before = await readOnce(context, sideOf(request, compare, "before"), { ...seen });
  const { withEarlier } = await import("./compare");
  return withEarlier(after, before, compare);
}

function afterOf({ compare, ...request }: ReadRequest): ReadRequest {
  return compare ? sideOf(request, compare, "after") : request;
}

/** The request for one of the two that are compared. */
function sideOf(request: ReadRequest, compare: Compared, side: "before" | "after"): ReadRequest {
  if (!isByColumn(compare)) return { ...request, range: undefined, sheets: [compare[side === "before" ? 0 : 1]] };
  const { column, before, after } = compare;
  const [value, other] = side === "before" ? [before, after] : [after, before];
  return { ...request, only: { column, value, other } };
}

async function readOnce(context: Excel.RequestContext, asking: Asking, seen: Seen): Promise<Reading> {
  let code: Promise<typeof import("./interpret")> | undefined;
  const workbook = await loadWorkbook(context, asking, (sheets) => {
    seen.sheets = sheets;
    // Comes while Excel looks up the cells; a failure is met below.
    code = import("./interpret");
    code.catch(() => undefined);
  });
  const request = await asking;
  await breathe();
  const { interpret } = await code!;
  return interpret(context, workbook, request, seen);
}
