import { allowedBy, sourcesOf } from "../catalogue/allowed";
import type { CodeName } from "../catalogue/codes";
import type { ConstellationName } from "../catalogue/constellations";
import type { Facet } from "../catalogue/facets";
import { list, plural } from "../../words";
import { telling } from "../reading/coding";
import { agreeing, verdictOn, type VerdictWord } from "./verdict";

/** What stands behind one verdict, for whoever wants to check it. */
export interface Why {
  readonly verdict: VerdictWord;
  /** What the paper has: "vertical", "after-sales service (outsourcing partner)", "–" where it is silent. */
  readonly has: string;
  /** Where the paper has it; empty where it is silent. */
  readonly source: string;
  readonly sentence: string;
}

const NEUTRAL_WORDS: Partial<Record<Facet, string>> = {
  capabilities: "Relationship and network capability matter in all nine (5.1).",
  closeness: "Close work is told of firms in six of the nine (Tables 1 and 2).",
};

/**
 * Why a facet counts for or against a constellation, with the place in the paper.
 *
 * @example
 * whyOf("C-to-C intermediary", "form", ["acquisition"]).sentence // "Ruled out: coded acquisition; the paper has formal agreement (Table 2; 4.2)."
 */
export function whyOf(name: ConstellationName, facet: Facet, coded: readonly CodeName[]): Why {
  const allowed = allowedBy(name, facet);
  const { word } = verdictOn(name, facet, coded);
  const tells = telling(coded);
  const agree = agreeing(allowed, tells).length > 0 ? agreeing(allowed, tells) : agreeing(allowed, coded);
  const rest = tells.filter((code) => !agree.includes(code));
  const named = list(allowed.named);
  const sources: readonly CodeName[] = word === "partly" || word === "possible" ? agree : allowed.all;
  const source = sourcesOf(allowed, word === "fits" ? allowed.named : sources);
  const sentences: Readonly<Record<VerdictWord, () => string>> = {
    unknown: () => "Not coded.",
    "says nothing": () => NEUTRAL_WORDS[facet] ?? "Told of too many to tell anything.",
    "not stated": () => "The paper does not say.",
    fits: () => `Coded ${list(coded)}; the paper names ${named} (${source}).`,
    possible: () => `Coded ${list(coded)}; left open in ${source}, not among what Table 2 names (${named}).`,
    partly: () =>
      rest.length > 0
        ? `Of ${list(coded)}, ${list(agree)} ${plural(agree.length, "agrees", "agree")} and ${list(rest)} ${plural(rest.length, "does", "do")} not (${source}).`
        : `Of ${list(coded)}, ${list(agree.filter((code) => allowed.named.includes(code)))} is named and ${list(agree.filter((code) => allowed.possible.includes(code)))} left open (${source}).`,
    conflict: () => `Ruled out: coded ${list(coded)}; the paper has ${list(allowed.all)} (${source}).`,
    "not named": () =>
      `${list(coded)} ${plural(coded.length, "is", "are")} not among its key capabilities (${named}); capabilities alone rule nothing out.`,
  };
  return {
    verdict: word,
    has: paperHas(name, facet),
    source: sourcesOf(allowed, allowed.isSilent ? [] : allowed.all),
    sentence: sentences[word](),
  };
}

/**
 * What the paper has for a constellation on a facet, in words: what it leaves open stands in brackets.
 *
 * @example
 * paperHas("Shared service platform", "strategy") // "after-sales service; customer support service (outsourcing partner; development partner)"
 */
export function paperHas(name: ConstellationName, facet: Facet): string {
  const { named, possible, isSilent } = allowedBy(name, facet);
  if (isSilent) return "–";
  return `${named.join("; ")}${possible.length > 0 ? ` (${possible.join("; ")})` : ""}`;
}
