import { PROPOSITIONS } from "../methods/hvm/catalogue/propositions";
import { beginsPlainly } from "./folding/plain";
import { foldedName } from "./text";

const HEADERS = new Map(
  PROPOSITIONS.flatMap(({ vpd, dimension }, index) => {
    const [letter, name] = [vpd.toLowerCase(), dimension.toLowerCase()];
    return [letter, name, `${letter} ${name}`, `${name} ${letter}`].map((header) => [header, index] as const);
  }),
);

/** No header of a VPD is longer, whatever is said beside its name; sentences are not looked into. */
const LONGEST = 80;
/** How each begins, so that most texts need not be folded: "price m", not "price". */
const STEMS = PROPOSITIONS.map(({ dimension }) => dimension.slice(0, 7).replace(" ", "\\W+"));
const BEGINS = new RegExp(`^[^a-z\\d]*(?:[a-f](?![a-z])|${STEMS.join("|")}|vpd|score|per)`, "i");
const BEGINNING = 12;

/** The VPD (0–5) that a header names: "A", "Innovation", "A Innovation", "Innovation (A)", with "%" or "score"; else -1. */
export function vpdHeader(header: unknown): number {
  if (typeof header === "string" && !BEGINS.test(header) && beginsPlainly(header, BEGINNING)) return -1;
  const name = foldedName(header);
  if (name.length > LONGEST) return -1;
  const folded = name
    .replace(/[%:()[\]–—-]|\b(scores?|vpds?|percent(age)?|per cent)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return HEADERS.get(folded) ?? -1;
}

/**
 * The VPD (0–5) that a cell names: as a header does (`vpdHeader`), or by its proposition, in the plural or singular
 * ("Innovators", "brand manager"); else -1.
 */
export function vpdNamed(value: unknown): number {
  const named = vpdHeader(value);
  if (named >= 0) return named;
  const folded = foldedName(value);
  return PROPOSITIONS.findIndex(({ name }) => folded === name.toLowerCase() || `${folded}s` === name.toLowerCase());
}

/**
 * The proposition (0–5) that a cell states, as one that a firm wishes for: by its name in the plural or singular, its letter
 * or its dimension, in any case, with "-iz-" for "-is-", and "Socialisers" for "Socialisors"; else -1. Nothing fuzzier.
 */
export function propositionStated(value: unknown): number {
  const stated = foldedName(value)
    .replaceAll("iz", "is")
    .replace(/^socialiser(?=s?$)/, "socialisor");
  return PROPOSITIONS.findIndex(({ vpd, dimension, name }) =>
    [vpd, dimension, name, name.replace(/s$/, "")].some((word) => word.toLowerCase() === stated),
  );
}
