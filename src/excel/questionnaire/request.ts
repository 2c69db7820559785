/** Who shall be asked. */
export interface QuestionnaireRequest {
  /** A firm without named respondents gets one column; respondents without a name are numbered. */
  readonly firms: readonly { readonly firm: string; readonly respondents: readonly string[] }[];
}
