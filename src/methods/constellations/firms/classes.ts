import { type ConstellationName, NAMES } from "../catalogue/constellations";
import type { AssessedRelationship } from "./relationship";

/** A cell of the table of HVM classes and constellations: no more than a count. */
export interface ClassMeets<Class extends string> {
  readonly class: Class;
  readonly constellation: ConstellationName;
  readonly relationships: number;
  readonly firms: number;
}

/**
 * Where the classes of the first method meet constellations: of firms that are in both analyses. Neither paper relates the two, so
 * there are counts, and nothing that tests or expects anything.
 *
 * @param classes in the order in which they are listed
 * @param classOf the class of a firm in the other analysis; null where it has none, or is not there
 */
export function classesMeet<Class extends string>(
  assessed: readonly AssessedRelationship[],
  classes: readonly Class[],
  classOf: (firm: string) => Class | null,
): readonly ClassMeets<Class>[] {
  const both = assessed.map((each) => ({ ...each, class: classOf(each.relationship.firm) }));
  return classes.flatMap((name) =>
    NAMES.map((constellation) => {
      const here = both.filter((each) => each.class === name && each.countsAs.includes(constellation));
      const firms = new Set(here.map(({ relationship }) => relationship.firm));
      return { class: name, constellation, relationships: here.length, firms: firms.size };
    }),
  );
}
