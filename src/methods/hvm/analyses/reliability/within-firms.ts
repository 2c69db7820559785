import { type ByVpd, byVpd, sixOf } from "../../catalogue/propositions";
import { type Agreement, agreementOf, spreadOf } from "./agreement";
import type { ItemAnswers } from "./items";

/** How far a firm's respondents agree on each VPD; null of a single respondent, and for a VPD without an item that two answered. */
export type FirmAgreement = ByVpd<Agreement | null> | null;

/**
 * How far the respondents of a firm agree, over the items that weigh on each VPD, each once.
 *
 * @param points as `agreementOf` takes them
 */
export function firmAgreement(items: readonly ItemAnswers[], rows: readonly number[], points?: number): FirmAgreement {
  if (rows.length < 2) return null;
  const spreads = items.map(({ values }) => spreadOf(rows.map((row) => values[row]!)));
  const on = (v: number) => spreads.flatMap((spread, i) => (items[i]!.weights[v]! > 0 && spread) || []);
  return byVpd(sixOf((v) => agreementOf(on(v), points)));
}
