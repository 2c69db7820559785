import { foldedName, isBlank, isErrorValue, shownName } from "../../cells/text";
import { itemNoteHeader } from "../answers/ground/headers";
import { summaryLabelOf } from "../answers/statistics/labels";
import { failed } from "../errors";
import type { QuestionnaireRequest } from "./request";

/** One column of answers. */
export interface Column {
  readonly firm: string;
  readonly respondent: string;
}

/** More columns nobody fills in by hand; a table with a row per respondent serves such a survey better. */
const MOST_COLUMNS = 1_000;

/**
 * A column per respondent, in the order given; respondents without a name are numbered.
 *
 * @throws {HvmError} for names that the reader would not take for names when the answers are in
 */
export function columnsOf({ firms }: QuestionnaireRequest): Column[] {
  const columns = firms.flatMap(({ firm, respondents }) => {
    const names = respondents.length === 0 ? [""] : respondents;
    return names.map((name, i) => ({
      firm: shownName(firm),
      respondent: isBlank(name) ? `Respondent ${i + 1}` : shownName(name),
    }));
  });
  if (columns.length === 0) throw failed("no-firms");
  if (columns.length > MOST_COLUMNS) {
    throw failed("too-many-respondents", { room: MOST_COLUMNS, wanted: columns.length });
  }
  refuseUnusable(columns);
  return columns;
}

function refuseUnusable(columns: readonly Column[]): void {
  const firms = new Set(columns.map(({ firm }) => foldedName(firm)));
  const seen = new Set<string>();
  for (const { firm, respondent } of columns) {
    if (isBlank(firm)) throw failed("firm-blank");
    for (const name of [firm, respondent]) {
      const statistic = summaryLabelOf(name, firms);
      const isStatistic = name === firm ? statistic !== null : statistic === "surely";
      if (!isStatistic && !itemNoteHeader(name) && !isErrorValue(name)) continue;
      throw failed("name-not-usable", { name });
    }
    const id = JSON.stringify([foldedName(firm), foldedName(respondent)]);
    if (seen.has(id)) {
      throw failed("respondent-twice", { firm, respondent });
    }
    seen.add(id);
  }
}
