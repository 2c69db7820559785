/** What is said of a sheet that was inserted. */
export const INSERTED: Readonly<Record<"questionnaire" | "sample" | "teaching", (sheet: string) => string>> = {
  questionnaire: (sheet) => `The questionnaire is on the sheet “${sheet}”. Fill it in, then come back here.`,
  sample: (sheet) => `The sample study is on the sheet “${sheet}”. It is a reconstruction, not the original data.`,
  teaching: (sheet) =>
    `The teaching workbook begins on the sheet “${sheet}”. An answer key to its exercises is on hidden sheets.`,
};
