import { ANSWER_ERRORS } from "./answers";
import { DECLARED_ERRORS } from "./declared";
import { failing } from "./failing";
import { HEADER_ERRORS } from "./headers";

/** An error of reading to throw: `throw failed("range-not-understood", { range })`. */
export const failed = failing({ ...ANSWER_ERRORS, ...HEADER_ERRORS, ...DECLARED_ERRORS });
