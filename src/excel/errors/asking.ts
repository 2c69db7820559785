import { quoted } from "../../cells/text";
import { error } from "./kind";

/** What keeps a questionnaire, a sample, the sheet HVM Firms or the teaching workbook from being made. */
export const ASKING_ERRORS = {
  "no-firms": error({
    says: () => "Name at least one firm to ask.",
  }),
  "too-many-respondents": error<{ readonly room: number; readonly wanted: number }>({
    says: ({ room, wanted }) =>
      `The questionnaire has room for ${room} respondents, not ${wanted}. For more, use a sheet with a row per respondent.`,
  }),
  "firm-blank": error({
    says: () => "A firm has no name. Enter one.",
  }),
  "name-not-usable": error<{ readonly name: string }>({
    says: ({ name }) =>
      `${quoted(name)} cannot name a firm or a respondent: it would be taken for a total, a note or an error. Choose another name.`,
  }),
  "respondent-twice": error<{ readonly firm: string; readonly respondent: string }>({
    says: ({ firm, respondent }) =>
      `${quoted(respondent)} of ${quoted(firm)} is named twice. Give the two different names.`,
  }),
  "firms-sheet-there": error<{ readonly sheet: string }>({
    says: ({ sheet }) =>
      `The workbook has the sheet ${quoted(sheet)} already. Add to it what is missing. Nothing was changed.`,
  }),
  "key-sheet-there": error<{ readonly sheet: string }>({
    says: ({ sheet }) =>
      `The workbook has the sheet ${quoted(sheet)} already. Change it, or remove it first. Nothing was changed.`,
  }),
  "workbook-in-use": error<{ readonly setting?: string }>({
    says: ({ setting }) =>
      `This workbook holds ${setting === undefined ? "results of an analysis" : `a sheet ${setting}`} already, which the teaching workbook needs for itself. Open a new workbook, and try again. Nothing was changed.`,
  }),
};
