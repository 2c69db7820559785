import { ANSWER_ERRORS } from "./answers";
import { ASKING_ERRORS } from "./asking";
import { DECLARED_ERRORS } from "./declared";
import { HEADER_ERRORS } from "./headers";
import { HOST_ERRORS } from "./host";
import { OWN_ERRORS } from "./own";
import { RESULT_ERRORS } from "./results";

/** Every error that a task can end with. */
export const ERRORS = {
  ...ANSWER_ERRORS,
  ...HEADER_ERRORS,
  ...DECLARED_ERRORS,
  ...RESULT_ERRORS,
  ...ASKING_ERRORS,
  ...HOST_ERRORS,
  ...OWN_ERRORS,
};

/** The stable name of a kind of error, e.g. "no-answers-found". */
export type ErrorCode = keyof typeof ERRORS;
