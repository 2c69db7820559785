import { ANSWER_ERRORS } from "./answers";
import { failing } from "./failing";
import { HEADER_ERRORS } from "./headers";

/** An error of reading to throw: `throw failed("range-not-understood", { range })`. */
export const failed = failing({ ...ANSWER_ERRORS, ...HEADER_ERRORS });
