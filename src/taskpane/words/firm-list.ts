import type { Assessment } from "../../methods/hvm";
import { classWords, placeWords } from "./classes";

export type SortBy = "study" | "name" | "class" | "margin" | "problems";

export const SORTS: Readonly<Record<SortBy, string>> = {
  study: "As in the sheet",
  name: "By name",
  class: "By class",
  margin: "Surest class first",
  problems: "Least sure first",
};

/** The firms whose name, class, discipline or sequence holds each word of the search, sorted; ties stay in the study's order. */
export function listed(firms: readonly Assessment[], search: string, sort: SortBy): Assessment[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = firms.filter((firm) => {
    const text = [firm.firm, classWords(firm), placeWords(firm), firm.sequence ?? ""].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return sort === "study" ? matching : matching.sort(ORDERS[sort]);
}

const byName = (a: Assessment, b: Assessment) => a.firm.localeCompare(b.firm, "en", { numeric: true });
const marginOf = ({ margin }: Assessment) => margin ?? -1;

const ORDERS: Readonly<Record<Exclude<SortBy, "study">, (a: Assessment, b: Assessment) => number>> = {
  name: byName,
  class: (a, b) => classWords(a).localeCompare(classWords(b), "en") || byName(a, b),
  margin: (a, b) => marginOf(b) - marginOf(a),
  problems: (a, b) => marginOf(a) - marginOf(b),
};

/** The first `most` of them, and the open one wherever it stands. */
export function shownOf(firms: readonly Assessment[], most: number, open: string | null): readonly Assessment[] {
  const first = firms.slice(0, most);
  const opened = firms.find(({ firm }) => firm === open);
  return opened && !first.includes(opened) ? [opened, ...first] : first;
}
