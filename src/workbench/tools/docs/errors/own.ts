import type { OWN_ERRORS } from "../../../../excel/errors/own";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/own.ts mean, with examples. */
export const OWN_ERRORS_MEAN: Meanings<typeof OWN_ERRORS> = {
  "add-in-failed": {
    means: "A button of the ribbon could not fetch what it needs, or met a mistake of ours.",
  },
  "pane-failed": {
    means: "A mistake of ours in the task pane. The report that can be copied there helps us to find it.",
  },
};
