import { quoted } from "../../cells/text";
import { error } from "./kind";

/** The ends of a declared scale. */
export interface DeclaredEnds {
  readonly lowest: number;
  readonly highest: number;
}

const named = ({ lowest, highest }: DeclaredEnds) => `${lowest} to ${highest}`;

/** What the user declared, and cannot be applied. */
export const DECLARED_ERRORS = {
  "word-declared-twice": error<{ readonly word: string; readonly means: readonly [string, string] }>({
    says: ({ word, means }) =>
      `${quoted(word)} is declared to mean both ${means[0]} and ${means[1]}. Declare one of the two.`,
  }),
  "scale-not-usable": error<DeclaredEnds>({
    says: (scale) =>
      `A scale of ${named(scale)} has no two ends. Declare its lowest number and a higher one as its highest.`,
  }),
  "scale-between-points": error<DeclaredEnds & { readonly sheet: string; readonly number: number }>({
    says: ({ sheet, number, ...scale }) =>
      `Sheet "${sheet}" has the answer ${number}, which lies between two points of the declared scale of ${named(scale)}. ` +
      "Its points are its whole numbers and five in equal steps, and nothing is rounded: declare what each number means, or convert the answers.",
  }),
  "declared-of-profiles": error<{ readonly sheet: string }>({
    says: ({ sheet }) =>
      `Words or a scale are declared, but sheet "${sheet}" has scores or percentages of firms and no answers. Take the declaration back, or choose the sheet with the answers.`,
  }),
  "two-keys": error<{ readonly sheet: string }>({
    says: ({ sheet }) =>
      `A key was handed over, and the workbook has one on the sheet ${quoted(sheet)}. Use one of the two: leave out the option, or remove the sheet.`,
  }),
};
