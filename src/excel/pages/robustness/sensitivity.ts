import { classInWords, nearestInWords } from "../../../methods/hvm";
import { partsOf, variantInWords, variantsOf } from "../../../methods/hvm/analyses/robustness/sensitivity";
import { FIRM } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";
import { NOTHING } from "../../sheets/sheet";
import type { Row } from "./firms";

/** What would be nearest, had the analyst decided otherwise: a row a firm, a column a decision. */
export const SENSITIVITY = tablesOf<Row, Results>().table({
  firm: FIRM,
  class: { heading: "Class", unit: "text", width: 23, value: ({ assessment }) => classInWords(assessment) },
  variants: {
    columns: {
      each: (results: Results) => variantsIn(results),
      heading: (variant) => sentence(variantInWords(variant as string)),
      unit: "text",
      width: 25,
      value: ({ found }, i, results) => {
        const variants = found.sensitivity?.variants;
        const variant = variantsIn(results)[i]!;
        return variants && variant in variants ? nearestInWords(variants[variant]!) : variants ? NOTHING : null;
      },
    },
  },
  compared: {
    heading: "Variants",
    unit: "count",
    width: 11,
    means: `How many other decisions were tried, each in a column that says what would be nearest then; bold on a fill where that is not the class. “${NOTHING}”: it cannot differ for the firm. Other measures are compared in HVM Summary.`,
    value: ({ found }) => found.sensitivity?.compared ?? null,
  },
  changed: {
    heading: "Variants with another class",
    unit: "count",
    width: 12,
    value: ({ found }) => found.sensitivity?.changed ?? null,
  },
});

/** None where the study gives six values a firm. */
function variantsIn({ reading: { study }, options }: Results): string[] {
  if (study.kind !== "answers") return [];
  const { key, answers } = study;
  return variantsOf(partsOf([...answers.items].sort((a, b) => a - b).map((item) => key.items[item]!)), options.scores);
}

function sentence(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
