import { type CodeName, inOrder } from "../catalogue/codes";
import { type ConstellationName, NAMES } from "../catalogue/constellations";
import type { Dimension } from "../catalogue/facets";
import { type AsInThePaper, asInThePaper, differOn } from "./observed";
import type { AssessedRelationship } from "./relationship";

/** What the relationships of a firm come to together. */
export interface Portfolio extends AsInThePaper {
  readonly firm: string;
  readonly relationships: number;
  /** Without partners, */
  readonly alone: number;
  /** judged on the coding sheet, */
  readonly judged: number;
  /** of those that count as nothing: several remain, */
  readonly undecided: number;
  /** and none does. */
  readonly none: number;
  /** What they count as, in the order of Table 2. */
  readonly constellations: readonly ConstellationName[];
  /** All service strategies that are coded. */
  readonly strategies: readonly CodeName[];
  readonly differOn: readonly Dimension[];
}

/** The portfolio of each firm, in order of appearance. */
export function portfoliosOf(assessed: readonly AssessedRelationship[]): readonly Portfolio[] {
  const byFirm = new Map<string, AssessedRelationship[]>();
  for (const each of assessed) {
    const { firm } = each.relationship;
    const known = byFirm.get(firm);
    if (known) known.push(each);
    else byFirm.set(firm, [each]);
  }
  return [...byFirm].map(([firm, theirs]) => portfolioOf(firm, theirs));
}

function portfolioOf(firm: string, theirs: readonly AssessedRelationship[]): Portfolio {
  const counted = theirs.flatMap(({ countsAs }) => countsAs);
  const constellations = NAMES.filter((name) => counted.includes(name));
  const open = theirs.filter(({ countsAs }) => countsAs.length === 0);
  const howMany = (among: readonly AssessedRelationship[], ...statuses: readonly string[]) =>
    among.filter(({ found }) => statuses.includes(found.status)).length;
  return {
    firm,
    relationships: theirs.length,
    alone: howMany(theirs, "alone"),
    judged: theirs.filter(({ relationship }) => relationship.judged.length > 0).length,
    undecided: howMany(open, "several", "not-enough"),
    none: howMany(open, "none"),
    constellations,
    strategies: inOrder(
      "strategy",
      theirs.flatMap(({ relationship }) => relationship.coding.strategy),
    ),
    ...asInThePaper(constellations),
    differOn: differOn(constellations),
  };
}
