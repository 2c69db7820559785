import { failing } from "./failing";
import { HOST_ERRORS } from "./host";

/** An error of Excel's to throw: `throw failed("excel-busy")`. */
export const failed = failing(HOST_ERRORS);
