import { foldedName, isBlank, isErrorValue, quoted, shownName } from "../../cells/text";
import { itemNoteHeader, summaryLabel } from "../answers/ground/headers";
import { HvmError } from "../workbook/errors";
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
  if (columns.length === 0) throw new HvmError("no-firms", "Name at least one firm to ask.");
  if (columns.length > MOST_COLUMNS) {
    throw new HvmError(
      "too-many-respondents",
      `The questionnaire has room for ${MOST_COLUMNS} respondents, not ${columns.length}. For more, use a sheet with a row per respondent.`,
    );
  }
  refuseUnusable(columns);
  return columns;
}

function refuseUnusable(columns: readonly Column[]): void {
  const firms = new Set(columns.map(({ firm }) => foldedName(firm)));
  const seen = new Set<string>();
  for (const { firm, respondent } of columns) {
    if (isBlank(firm)) throw new HvmError("firm-blank", "A firm has no name. Enter one.");
    for (const name of [firm, respondent]) {
      if (!summaryLabel(name, firms) && !itemNoteHeader(name) && !isErrorValue(name)) continue;
      throw new HvmError(
        "name-not-usable",
        `${quoted(name)} cannot name a firm or a respondent: it would be taken for a total, a note or an error. Choose another name.`,
      );
    }
    const id = JSON.stringify([foldedName(firm), foldedName(respondent)]);
    if (seen.has(id)) {
      throw new HvmError(
        "respondent-twice",
        `${quoted(respondent)} of ${quoted(firm)} is named twice. Give the two different names.`,
      );
    }
    seen.add(id);
  }
}
