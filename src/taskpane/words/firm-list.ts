import { type Assessment, classInWords } from "../../methods/hvm";
import { leastKept, type Sureness } from "../../methods/hvm/analyses/robustness/sureness";
import { VERDICTS } from "../../methods/hvm/analyses/robustness/verdict";
import { placeWords } from "./classes";

export type SortBy = "study" | "name" | "class" | "surest" | "unsure";

export const SORTS: Readonly<Record<SortBy, string>> = {
  study: "As in the sheet",
  name: "By name",
  class: "By class",
  surest: "Surest class first",
  unsure: "Least sure first",
};

/** The firms whose name, class, discipline or sequence holds each word of the search, sorted; ties stay in the study's order. */
export function listed(
  firms: readonly Assessment[],
  search: string,
  sort: SortBy,
  sureness: ReadonlyMap<string, Sureness>,
): Assessment[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = firms.filter((firm) => {
    const text = [firm.firm, classInWords(firm), placeWords(firm), firm.sequence ?? ""].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (sort === "study") return matching;
  if (sort === "name") return matching.sort(byName);
  if (sort === "class")
    return matching.sort((a, b) => classInWords(a).localeCompare(classInWords(b), "en") || byName(a, b));
  const sign = sort === "surest" ? 1 : -1;
  return matching.sort((a, b) => sign * bySureness(a, b, sureness));
}

const byName = (a: Assessment, b: Assessment) => a.firm.localeCompare(b.firm, "en", { numeric: true });

/** The surest first: by verdict, then by the smallest share that is kept, then by margin; without a class last. */
function bySureness(a: Assessment, b: Assessment, sureness: ReadonlyMap<string, Sureness>): number {
  const key = (firm: Assessment) => {
    const sure = sureness.get(firm.firm);
    const verdict = sure?.verdict ? VERDICTS.length - VERDICTS.indexOf(sure.verdict) : 0;
    return [firm.classification ? 1 : 0, verdict, (sure && leastKept(sure)) ?? 0, firm.margin ?? -1] as const;
  };
  const [first, second] = [key(a), key(b)];
  const at = first.findIndex((value, i) => value !== second[i]);
  return at < 0 ? 0 : second[at]! - first[at]!;
}

/** The first `most` of them, and the open one wherever it stands. */
export function shownOf(firms: readonly Assessment[], most: number, open: string | null): readonly Assessment[] {
  const first = firms.slice(0, most);
  const opened = firms.find(({ firm }) => firm === open);
  return opened && !first.includes(opened) ? [opened, ...first] : first;
}
