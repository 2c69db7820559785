import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { PROPOSITIONS } from "../../../methods/hvm";
import { evenChance, mostDeviation } from "../../../methods/hvm/analyses/reliability/agreement";
import { ONE_RESPONDENT, OTHER_SCALE } from "../../../methods/hvm/analyses/reliability/lacking";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { furtherPage } from "../further-page";
import type { Results } from "../page";
import { AGREEMENTS, agreementRows } from "./agreements";
import { ALPHAS, ICCS } from "./dimensions";
import { ITEMS, itemRows } from "./items";
import { READING, SENTENCES } from "./reading";

type Found = FindingsOf<(typeof ANALYSES)["reliability"]>;

/**
 * HVM Reliability: whether the items of a dimension move together, and whether a firm's respondents agree. What has six rows
 * whatever the study stands on the left, one below the other; items and firms, of which there may be any number, beside it.
 */
export const RELIABILITY_PAGE = furtherPage("reliability", {
  kind: "reliability",
  name: "HVM Reliability",
  shows:
    "whether the items of a dimension move together, how far the respondents of a firm agree, and how far firms can be told apart",
  tables: [ALPHAS, ICCS, ITEMS, AGREEMENTS],
  line: ({ firms }, results) => [onSingles(firms, results), ...onScale(results)].join(" "),
  blocks: (found, results) => {
    const six = PROPOSITIONS.length;
    const alphas = new Grid(ALPHAS, results);
    const iccs = new Grid(ICCS, results, alphas.below(six));
    const reading = new Grid(READING, results, iccs.below(six));
    const items = new Grid(ITEMS, results, alphas.beside());
    const agreements = new Grid(AGREEMENTS, results, items.beside());
    const on = <T>(of: { readonly [K in (typeof PROPOSITIONS)[number]["vpd"]]: T }) =>
      PROPOSITIONS.map((proposition) => ({ ...proposition, found: of[proposition.vpd] }));
    return [
      blockOf(alphas, {
        table: "HVM_Reliability",
        rows: found ? on(found.study.reliability) : [],
        caption: "Do the items of a dimension move together?",
      }),
      blockOf(iccs, {
        table: null,
        rows: found ? on(found.study.icc) : [],
        caption: "Do respondents' own scores tell firms apart? Intraclass correlations",
      }),
      blockOf(reading, { table: null, rows: SENTENCES }),
      blockOf(items, {
        table: "HVM_Item_Statistics",
        rows: found ? itemRows(found.study.reliability, results.reading.key) : [],
        caption: "Item by item",
      }),
      blockOf(agreements, {
        table: "HVM_Agreement",
        rows: found ? agreementRows(results.firms, found.firms) : [],
        caption: "Do the respondents of a firm agree?",
      }),
    ];
  },
});

/** On another scale than that of five points: what chance is there, and what there is none of. */
function onScale({ reading: { study } }: Results): string[] {
  const points = study.kind === "answers" ? study.answers.scale?.points : undefined;
  if (points === undefined) return [];
  return [
    `Answered on ${points} points, rescaled to 1 to 5: evenly spread chance has a variance of ${evenChance(points).toFixed(2)} there, ` +
      `and a mean deviation of up to ${mostDeviation(points).toFixed(2)} counts as agreement (instead of 0.83). ${OTHER_SCALE}`,
  ];
}

/** Names the firms of whose agreement nothing can be seen. */
function onSingles(found: Found["firms"], { firms }: Results): string {
  const singles = firms.filter((_, i) => found[i]!.respondentAgreement === null).map(({ firm }) => firm);
  if (singles.length === 0) return "Every firm has two respondents or more.";
  return `${ONE_RESPONDENT} So it is of ${count(singles.length, "firm")}: ${list(singles, MOST_NAMES)}.`;
}
