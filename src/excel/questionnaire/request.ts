/** Who shall be asked. */
export interface QuestionnaireRequest {
  /** A firm without named respondents gets one column; respondents without a name are numbered. */
  readonly firms: readonly { readonly firm: string; readonly respondents: readonly string[] }[];
  /** Also a sheet to be printed: with a form for each respondent, or with one that is blank, to be printed as often as needed. */
  readonly onPaper?: "each" | "blank";
}
