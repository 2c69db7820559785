import { foldedName } from "../../../cells/text";
import { classesMeet } from "../../../methods/constellations";
import { CLASSES_MEET, classRows, IN_BOTH, type InBoth } from "../../../methods/constellations/tables";
import { type Assessment, classInWords, type Cohort, PROPOSITIONS } from "../../../methods/hvm";
import { count } from "../../../methods/words";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

/** HVM Classes and Constellations: where the two methods meet, in firms that are in both. */
export const CLASSES_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellation-classes",
  name: "HVM Classes and Constellations",
  shows:
    "where a firm has answers and codings: HVM classes beside constellations, counted and listed; nothing is expected",
  isMade: (results) => inBoth(results).length > 0,
  keyColumns: 1,
  tables: [CLASSES_MEET, IN_BOTH],
  title: () => "HVM Classes and Constellations: firms that have both answers and codings",
  lines: (results) => [
    `${count(inBoth(results).length, "relationship")} of firms in both. Neither paper relates the two, so this counts where they meet; nothing is tested or expected. Ties and firms without a class are listed, not counted.`,
    "The HVM paper ties services to customer intimacy (2.1), and calls them one way to high value, not the only one (2, 2.3). “Reciprocal” is a word of both: that is no evidence.",
  ],
  blocks: (results) => {
    const { found, cohort } = results;
    const classOf = classifiedBy(cohort);
    const names = PROPOSITIONS.map(({ name }) => name);
    const meets = classesMeet(found.study.relationships, names, (firm) => classOf(firm)?.classification ?? null);
    const main = new Grid(CLASSES_MEET, results);
    const rows = classRows(meets);
    return [
      blockOf(main, { table: "HVM_Classes_Constellations", rows }),
      blockOf(new Grid(IN_BOTH, results, main.below(rows.length)), {
        table: null,
        rows: inBoth(results),
        caption: "The relationships of these firms",
      }),
    ];
  },
};

/** The firms of the other analysis by their names, in any spelling. */
function classifiedBy(cohort: Cohort | null): (firm: string) => Assessment | undefined {
  const firms = new Map((cohort?.firms ?? []).map((each) => [foldedName(each.firm), each]));
  return (firm) => firms.get(foldedName(firm));
}

function inBoth({ found, cohort }: ConstellationResults): InBoth[] {
  const classOf = classifiedBy(cohort);
  return found.study.relationships.flatMap((assessed) => {
    const firm = classOf(assessed.relationship.firm);
    return firm ? [{ assessed, class: `${classInWords(firm)}${firm.tie ? " (tie)" : ""}` }] : [];
  });
}
