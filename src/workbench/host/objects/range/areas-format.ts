import { type Member, part, property, Type } from "../../protocol/types";
import type { OnAreas, OnRange } from "../base/register";
import { rangeFormat } from "./format";

/**
 * The looks of several ranges at once: what is set is set in each, and what is read is what all have, or null. Borders of several
 * ranges are not there.
 */
export const areasFormat = ofAreas(rangeFormat, ["Borders", "AutofitColumns", "AutofitRows"]);

function ofAreas(type: Type<OnRange>, without: readonly string[] = []): Type<OnAreas> {
  const members = type.all.flatMap(([name, member]) => {
    const given = without.includes(name) ? null : memberOf(member);
    return given === null ? [] : [[name, given] as const];
  });
  return new Type(type.name, Object.fromEntries(members));
}

function memberOf(member: Member<OnRange>): Member<OnAreas> | null {
  switch (member.kind) {
    case "property":
      return property(
        (self) => {
          const values = new Set(rangesOf(self).map(member.get));
          return values.size === 1 ? [...values][0] : null;
        },
        (self, value: never) => rangesOf(self).forEach((range) => member.set?.(range, value)),
      );
    case "part":
      return part((self) => ofAreas(member.get(rangesOf(self)[0]!)!.type as Type<OnRange>).of(self));
    case "method":
      return null;
  }
}

function rangesOf({ document, sheet, areas }: OnAreas): OnRange[] {
  return areas.map((area) => ({ document, sheet, area }));
}
