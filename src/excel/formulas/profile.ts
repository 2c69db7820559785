import type { ByFirm } from "./by-firm";
import { TOLERANCE } from "./formula";
import { NAMES } from "./names";

/** Whether a firm has no profile, or one without shape: its spread is blank or nothing. */
export function isFlat(firm: string, byFirm: ByFirm): string {
  return `N(INDEX(${NAMES.spread},${byFirm.row(firm, NAMES.stepFirms)}))<=${TOLERANCE}`;
}
