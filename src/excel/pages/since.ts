import { classInWords, type Assessment } from "../../methods/hvm";
import { count, list, MOST_NAMES } from "../../methods/words";
import { foldedName } from "../../cells/text";

/** What HVM Summary said before it was written anew: each firm with its class in words; or why that is not known. */
export type LastResults =
  | { readonly made: string | null; readonly classes: readonly (readonly [firm: string, inWords: string])[] }
  | { readonly unknown: string };

/** What is different since the last analysis. */
export type Since =
  | {
      /** When that was, as an ISO date and time; null if the sheet does not say. */
      readonly made: string | null;
      readonly changed: readonly { readonly firm: string; readonly before: string; readonly after: string }[];
      readonly added: readonly string[];
      readonly gone: readonly string[];
      /** How many firms have the class that they had. */
      readonly same: number;
    }
  | { readonly unknown: string };

/** Compares the classes with those of the last analysis, firm by firm as their names are told apart; null where there is none. */
export function since(last: LastResults | null, firms: readonly Assessment[]): Since | null {
  if (last === null || "unknown" in last) return last;
  const before = new Map(last.classes.map(([firm, inWords]) => [foldedName(firm), inWords]));
  const now = new Set(firms.map(({ firm }) => foldedName(firm)));
  const known = firms.filter(({ firm }) => before.has(foldedName(firm)));
  const changed = known
    .map((firm) => ({ firm: firm.firm, before: before.get(foldedName(firm.firm))!, after: classInWords(firm) }))
    .filter((each) => each.before !== each.after);
  return {
    made: last.made,
    changed,
    added: firms.filter(({ firm }) => !before.has(foldedName(firm))).map(({ firm }) => firm),
    gone: last.classes.filter(([firm]) => !now.has(foldedName(firm))).map(([firm]) => firm),
    same: known.length - changed.length,
  };
}

/** "Since 2026-11-28 14:05 UTC: HVM3 is Socialisors (was Simplifiers). 1 firm added: FG8." */
export function sinceInWords(found: Since | null): string {
  if (found === null) return "There is no HVM Summary of an earlier analysis to compare with.";
  if ("unknown" in found) return `What changed since the last analysis is not known: ${found.unknown}`;
  const { made, changed, added, gone, same } = found;
  const named = (firms: readonly string[], what: string) =>
    firms.length === 0 ? [] : [`${count(firms.length, "firm")} ${what}: ${list(firms, MOST_NAMES)}.`];
  const other = changed.map(({ firm, before, after }) => `${firm} is ${after} (was ${before})`);
  const classes =
    changed.length > 0
      ? `${list(other, MOST_NAMES)}; ${same === 0 ? "no firm has" : `${count(same, "firm has", "firms have")}`} the class of before.`
      : same > 0
        ? `no class has changed (${count(same, "firm")}).`
        : "no firm is in both.";
  const when = made === null ? "Since the last analysis" : `Since ${made.slice(0, 16).replace("T", " ")} UTC`;
  return [`${when}: ${classes}`, ...named(added, "added"), ...named(gone, "gone")].join(" ");
}
