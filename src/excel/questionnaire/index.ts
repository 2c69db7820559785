import type { RunOptions } from "../session";

/** Who shall be asked. */
export interface QuestionnaireRequest {
  readonly firms: readonly { readonly firm: string; readonly respondents: readonly string[] }[];
}

/** Adds a sheet with the questionnaire, a column per respondent, and goes there. */
export function insertQuestionnaire(
  request: QuestionnaireRequest,
  options: RunOptions = {},
): Promise<{ sheet: string }> {
  throw new Error(`Not yet: ${String(request)} ${String(options)}`);
}
