import type { Cohort } from "../../methods/hvm";
import type { Sureness } from "../../methods/hvm/analyses/robustness/sureness";
import { foldedName } from "../../cells/text";

/** So many firms have a page on one report: it takes 102 pages of paper then. */
export const MOST_FIRMS = 100;

/** Which firms have a page: the first, those whose class is to be doubted, or those of these names. */
export type FirmsOnReport = "first" | "unsure" | readonly string[];

/** The places of those firms in the study's order, at most MOST_FIRMS of them; of names, those that are firms of the study. */
export function firmsOnReport(
  { firms }: Cohort,
  sureness: ReadonlyMap<string, Sureness>,
  asked: FirmsOnReport = "first",
): readonly number[] {
  const places = [...firms.keys()];
  const wanted = () => {
    if (asked === "first") return places;
    if (asked === "unsure") return places.filter((i) => isDoubtful(sureness.get(firms[i]!.firm)));
    const names = new Set(asked.map(foldedName));
    return places.filter((i) => names.has(foldedName(firms[i]!.firm)));
  };
  return wanted().slice(0, MOST_FIRMS);
}

/** Unsure, tied or without a class, or never worked out. */
function isDoubtful(sure: Sureness | undefined): boolean {
  const verdict = sure?.verdict ?? null;
  return verdict === null || verdict === "unsure";
}
