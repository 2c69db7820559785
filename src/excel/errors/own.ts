import { error } from "./kind";

/** Failures of our own code. In a file of its own, since they are worded where nothing else of us may have loaded. */
export const OWN_ERRORS = {
  "add-in-failed": error({
    says: () =>
      "A part of HVM for Excel could not be loaded or failed. Check that you are online, close the workbook, open it again, and try once more.",
  }),
  "pane-failed": error({
    says: () =>
      "Something went wrong in the pane that we did not foresee. Your workbook was not changed by it. Try again.",
  }),
};
