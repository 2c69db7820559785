import type { VALIDATION_PROBLEMS } from "../../../../excel/answers/problems/validation";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/validation.ts mean, with examples. */
export const VALIDATION_PROBLEMS_MEAN: Meanings<typeof VALIDATION_PROBLEMS> = {
  "validation-differs": {
    means:
      "The analysis Validation reruns numbers that others have printed. One of them came out otherwise: the arithmetic of this machine, of its browser or of the add-in is not right. Every result is shown all the same.",
    examples: [
      { what: "V7, Pearson's r", expected: "0.5711815576", computed: "0.5711815821" },
      { what: "V8, Kendall's τ", expected: "0.4444444444", computed: null },
    ],
  },
};
