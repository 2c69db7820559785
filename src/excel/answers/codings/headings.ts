import type { Dimension } from "../../../methods/constellations";
import { dimensionNamed, foldedHeading } from "../../../cells/codings/dimensions";
import { isBlank } from "../../../cells/text";

/** What a column of a coding sheet is, by its heading. */
export type Heading =
  | { readonly is: "firm" | "service" | "partners" | "judged" | "employees" | "dimension" | "code" }
  | { readonly is: "codes"; readonly of: Dimension }
  | { readonly is: "evidence"; readonly of: Dimension | "general" };

const FIRM = "(firm|company|organi[sz]ation|business|sme)";
const PLAIN: readonly (readonly [
  is: "firm" | "service" | "partners" | "judged" | "employees" | "dimension" | "code",
  RegExp,
])[] = [
  ["firm", new RegExp(`^(${FIRM}s?(name)?|nameof(the)?${FIRM})$`)],
  ["service", /^(services?(infused)?|(service)?offering)$/],
  ["partners", /^((network)?partners?|(other)?actors)$/],
  ["judged", /^(value|judged|coded)?constellations?$/],
  ["employees", /^((numberof)?employees|headcount)$/],
  ["dimension", /^(dimension|attribute|facet)$/],
  ["code", /^(codes?|coding|value)$/],
];
const EVIDENCE_ALONE = /^(evidence|quotes?|sources?|notes)$/;
const EVIDENCE_WITH =
  /^\s*(?:evidence|quote|source)\b[\s:–-]*(?:for|of|on)?\s+(.+)$|^(.+?)[\s:–-]+(?:evidence|quote|source)\s*$/i;

/** What a heading says of its column; null where it says nothing that is known. */
export function headingOf(value: unknown): Heading | null {
  if (isBlank(value) || typeof value !== "string") return null;
  const folded = foldedHeading(value);
  const plain = PLAIN.find(([, pattern]) => pattern.test(folded));
  if (plain) return { is: plain[0] };
  const dimension = dimensionNamed(value);
  if (dimension !== null) return { is: "codes", of: dimension };
  // What stands in brackets is not passed over here, before it is known to name no dimension: "Evidence (integration)".
  const [, before, after] = EVIDENCE_WITH.exec(value.replace(/[()[\]]/g, " ")) ?? [];
  const of = dimensionNamed(before ?? after ?? "");
  if (of !== null) return { is: "evidence", of };
  return EVIDENCE_ALONE.test(folded) ? { is: "evidence", of: "general" } : null;
}
