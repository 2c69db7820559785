import { list } from "../../../words";
import type { Key } from "../../catalogue/key";
import { propositionOf, type Vpd, vpdInWords, VPDS } from "../../catalogue/propositions";

/** A part of the key that has no item for some VPDs, and so is left out for all firms. */
export interface LeftOut {
  readonly part: string;
  readonly lacks: readonly Vpd[];
}

/** Which parts of a key can be compared. */
export interface Coverage {
  /** Those with an item for each VPD, in the order of their first items. */
  readonly parts: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The parts of a key by what they cover. Items without a part belong to none. */
export function coverageOf({ items }: Key): Coverage {
  const named = [...new Set(items.map(({ part }) => part))].filter((part) => part !== "");
  const all = named.map((part) => {
    const own = items.filter((item) => item.part === part);
    return { part, lacks: VPDS.filter((_, v) => !own.some(({ weights }) => weights[v]! > 0)) };
  });
  return {
    parts: all.filter(({ lacks }) => lacks.length === 0).map(({ part }) => part),
    leftOut: all.filter(({ lacks }) => lacks.length > 0),
  };
}

/** Why nothing can be compared under this key; null where two or more parts cover all VPDs. */
export function lackingParts({ parts, leftOut }: Coverage): string | null {
  if (parts.length >= 2) return null;
  return ["The key has fewer than two parts that cover all six dimensions.", ...leftOutWords(leftOut)].join(" ");
}

/** A sentence for each part that is left out. */
export function leftOutWords(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ part, lacks }) => {
    const names = list(lacks.map((vpd) => vpdInWords(propositionOf(vpd))));
    return `${part} is left out: it has no item on ${names}.`;
  });
}
