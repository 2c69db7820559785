import { choiceOption } from "../../../options";
import type { Agreement } from "./agreement";

/** The indices of agreement by the names under which a formula asks for them. */
const INDICES = {
  rwgj: { of: "rwgj", label: "r_wg(j)", hint: "r_wg(j) against evenly spread chance" },
  "slight-skew": {
    of: "rwgjSlightSkew",
    label: "r_wg(j), slight skew",
    hint: "r_wg(j) against chance that leans upwards",
  },
  "r*": { of: "rStar", label: "r*_wg(j)", hint: "r*_wg(j): no lower bound, whatever the number of items" },
  ad: { of: "ad", label: "AD", hint: "Mean deviation in points; up to 5/6 is agreement" },
} as const satisfies Readonly<Record<string, { of: keyof Agreement; label: string; hint: string }>>;

export type AgreementIndex = keyof typeof INDICES;

export const AGREEMENT_INDEX = choiceOption<AgreementIndex>(
  { title: "Index of agreement", flag: { name: "index", takes: "NAME" }, default: "rwgj" },
  INDICES,
);

/** Null where the index is not known of the scale. */
export function indexOf(agreement: Agreement, index: AgreementIndex): number | null {
  return agreement[INDICES[index].of];
}
