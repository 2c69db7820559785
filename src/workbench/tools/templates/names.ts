import { choiceOption } from "../../../methods/options";

/** A workbook that can be made. */
export type Template = "questionnaire" | "teaching" | "coding";

export const TEMPLATE = choiceOption<Template>(
  { title: "Template", flag: { name: "template", takes: "NAME" }, default: "teaching" },
  {
    questionnaire: { label: "Questionnaire" },
    teaching: { label: "Teaching workbook" },
    coding: { label: "Coding sheet" },
  },
);

/** How each is made, for the help. */
export const TEMPLATE_USAGE = `npm run --silent analyse -- --template questionnaire --out FILE.xlsx

Makes the questionnaire: a sheet to be filled in, which is read as INPUT, and a form to be printed.

npm run --silent analyse -- --template teaching --out FILE.xlsx

Makes a workbook to learn from, for students: questionnaire, study, results as formulas, exercises. FILE-key.xlsx, which is
written beside it, is the teacher's: the same with the answer key.

npm run --silent analyse -- --template coding --out FILE.xlsx

Makes a sheet to code service relationships in, for value constellations: what is coded in it is read as INPUT.`;
