/** What is said of what was inserted: on a sheet, or (null) in a new workbook, which only samples are. */
export const INSERTED: Readonly<
  Record<
    "questionnaire" | "firms" | "key" | "sample" | "coding" | "constellations" | "catalogue" | "teaching",
    (sheet: string | null) => string
  >
> = {
  questionnaire: (sheet) =>
    `The questionnaire is on the sheet “${sheet}”. As it is filled in, you see here who has answered.`,
  firms: (sheet) =>
    `The list of firms is on the sheet “${sheet}”. Say there what else is known of them, then come back here.`,
  catalogue: (sheet) => `The catalogue is on the sheet “${sheet}”, and the networks are on the one beside it.`,
  key: (sheet) =>
    `The key is on the sheet “${sheet}”. Choose there the part and the VPD of each item, then come back here and look again.`,
  sample: (sheet) =>
    sheet === null
      ? "The sample study is open in a new workbook: open HVM there. It is a reconstruction, not the original data."
      : `The sample study is on the sheet “${sheet}”. It is a reconstruction, not the original data.`,
  coding: (sheet) =>
    `The coding sheet is the sheet “${sheet}”. Code a relationship in each row, leave empty what is not known, then come back here.`,
  constellations: (sheet) =>
    `The sample of codings is ${sheet === null ? "open in a new workbook: open HVM there" : `on the sheet “${sheet}”`}. It has the paper’s own cases, as far as its text codes them.`,
  teaching: (sheet) =>
    `The teaching workbook begins on the sheet “${sheet}”. Its pages are to be gone through in the order of the tabs.`,
};
