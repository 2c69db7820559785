import { list } from "../../../words";
import { propositionOf, vpdInWords } from "../../catalogue/propositions";
import type { FirmAlignment } from "./firm";
import type { PartProfile } from "./part-answers";

/**
 * The verdict as it is said: with the part that stands apart, unless all are aligned.
 *
 * @example
 * verdictInWords({ verdict: "not aligned", apart: "Key competence" }) // "not aligned (Key competence apart)"
 * verdictInWords({ verdict: "aligned", apart: "Key competence" }) // "aligned"
 */
export function verdictInWords({ verdict, apart }: Pick<FirmAlignment, "verdict" | "apart">): string | null {
  return verdict === null || verdict === "aligned" || apart === null ? verdict : `${verdict} (${apart} apart)`;
}

/** Why a firm has no mean similarity, a sentence a part; none where it has one. */
export function onParts(parts: readonly Pick<PartProfile, "part" | "lacks" | "flat">[]): string[] {
  return parts.flatMap(({ part, lacks, flat }) => {
    if (flat) return [`All six values of ${part} are equal: it has no shape.`];
    return lacks.length === 0
      ? []
      : [`${part} has no answer on ${list(lacks.map((vpd) => vpdInWords(propositionOf(vpd))))}.`];
  });
}
