import type { CodingsReading, ReadRelationship } from "../../../../excel/answers/codings";
import type { Constellations } from "../../../../excel/pages/constellations/results";
import type { AssessedRelationship } from "../../../../methods/constellations";

/** A relationship as the pane lists it: what was read of it, what it comes to, and its place in the results. */
export interface Listed {
  readonly index: number;
  readonly read: ReadRelationship;
  readonly assessed: AssessedRelationship;
  readonly codings: CodingsReading;
  readonly minKnown: number;
}

/** All relationships, in the order in which they were read. */
export function listed({ codings, found, options: { minKnown } }: Constellations): readonly Listed[] {
  return found.study.relationships.map((assessed, index) => ({
    ...{ index, assessed, codings, minKnown },
    read: codings.relationships[index]!,
  }));
}

/** Those in whose firm, service, partners or preferred constellation a search stands. */
export function found(all: readonly Listed[], search: string): readonly Listed[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === "") return all;
  return all.filter(({ read: { firm, service, partners }, assessed }) => {
    const { best, tie } = assessed.found;
    const texts = [firm, service ?? "", ...partners, best ?? "", ...(tie ?? [])];
    return texts.some((text) => text.toLowerCase().includes(wanted));
  });
}

/** Firm by firm, in order of appearance. */
export function byFirm(all: readonly Listed[]): readonly (readonly [firm: string, theirs: readonly Listed[]])[] {
  const firms = new Map<string, Listed[]>();
  for (const each of all) {
    const theirs = firms.get(each.read.firm);
    if (theirs) theirs.push(each);
    else firms.set(each.read.firm, [each]);
  }
  return [...firms];
}
