import type { ProofWorkbook } from "../../../support/people";
import { doubtfulBooks } from "./doubtful";
import { itemRowBooks } from "./item-rows";
import { longBooks } from "./long";
import { nameBooks } from "./names";
import { ownKeyBooks } from "./own-keys";
import { profileBooks } from "./profiles";
import { respondentRowBooks } from "./respondent-rows";
import { sheetBooks } from "./sheets";

/** The sample study and generated workbooks, in every layout. */
export const WORKBOOKS: readonly ProofWorkbook[] = [
  ...respondentRowBooks,
  ...itemRowBooks,
  ...longBooks,
  ...sheetBooks,
  ...profileBooks,
  ...ownKeyBooks,
  ...nameBooks,
  ...doubtfulBooks,
];
