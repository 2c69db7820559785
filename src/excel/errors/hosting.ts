import { failing } from "./failing";
import { HOST_ERRORS } from "./host";
import { OWN_ERRORS } from "./own";

/** An error of Excel's, or of a part of ours that did not load, to throw: `throw failed("excel-busy")`. */
export const failed = failing({ ...HOST_ERRORS, ...OWN_ERRORS });
