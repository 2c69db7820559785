import { damaged } from "../../package/errors";
import type { Parts, Relation } from "../../package/parts";

/** The relationships of a part by their ids. */
export type Relations = ReadonlyMap<string, Relation>;

/** @throws FileError "damaged" if an id leads to two places */
export function relationsOf(part: string, parts: Parts): Relations {
  const all = parts.relations(part);
  const byId = new Map(all.map((relation) => [relation.id, relation]));
  if (byId.size < all.length) throw damaged(`${part} has two relationships with one id`);
  return byId;
}

/** Keeps a part for one sheet: two thousand sheets that share one would take as long as with two thousand. */
export function take(part: string, taken: Set<string>): void {
  if (taken.has(part.toLowerCase())) throw damaged(`${part} stands in more than one place`);
  taken.add(part.toLowerCase());
}

/** Where an id leads, if there is one. */
export function targetOf(id: string | undefined, relations: Relations): string | undefined {
  return id === undefined ? undefined : relations.get(id)?.target;
}
