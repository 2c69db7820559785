import { type Assessment, NO_CLASS, PROPOSITIONS, RANK_RULES, VPDS } from "../../../methods/hvm";
import { bySureness, concordanceInWords, CONCORDANCE_MEANS, namedFirms } from "../../../methods/hvm/told/cohort";
import { showVerdict, signOf, VERDICTS } from "../../../methods/hvm/analyses/robustness/verdict";
import { count } from "../../../methods/words";
import type { Cell } from "../../sheets/sheet";
import { GAP, type Page, type Table, text, titled } from "./elements";
import { areRanked } from "./profile";
import { foundBy, type Reported } from "./facts";

/** What the signs in the first column say. */
const SIGNS = VERDICTS.map(showVerdict).join(", ");

/** So many firms a line names. */
const NAMED = 60;

/** The page of all firms together. */
export function cohortPage(reported: Reported): Page {
  const { cohort, firms, sureness } = reported;
  const concordance = foundBy(reported, "cohort")?.study.cohort.concordance;
  const shown = firms.map((place) => cohort.firms[place]!);
  const part =
    shown.length < cohort.firms.length
      ? ` The ${count(shown.length, "firm")} of this report; ranks are among all ${cohort.firms.length}.`
      : "";
  return {
    of: "cohort",
    sections: [
      [
        text("title", "All firms together"),
        text("subtitle", `VPD percentages and ranks, firms by class; the darker, the higher. ${SIGNS}.${part}`),
      ],
      [
        text("heading", "The sure and the unsure"),
        ...bySureness(cohort.firms, sureness).map(({ says, firms }) =>
          text("text", `${says}: ${namedFirms(firms, NAMED)}.`),
        ),
      ],
      ...titled(
        "Do the firms order the dimensions alike?",
        concordance ? [`${concordanceInWords(concordance)} ${CONCORDANCE_MEANS}`] : [],
      ),
      [GAP, strip(shown, reported)],
    ],
  };
}

/** A row a firm with its six percentages and ranks, below a line for each class. */
function strip(firms: readonly Assessment[], { cohort, sureness }: Reported): Table {
  const format = RANK_RULES[cohort.options.ranks].decimals === 0 ? "0" : "0.0";
  const isRanked = areRanked(cohort.firms);
  const signOfFirm = ({ firm }: Assessment) => {
    const verdict = sureness.get(firm)?.verdict ?? null;
    return verdict && signOf(verdict);
  };
  const row = (firm: Assessment): Cell[] => [
    signOfFirm(firm),
    firm.firm,
    ...VPDS.map((_, v) => firm.percentages?.[v] ?? null),
    ...(isRanked ? VPDS.map((_, v) => firm.ranks[v]!) : []),
  ];
  const groups: (readonly [string, readonly Assessment[]])[] = [
    ...PROPOSITIONS.map(({ name }) => [name, firms.filter(({ classification }) => classification === name)] as const),
    ["Tied", firms.filter(({ tie }) => tie !== null)],
    [NO_CLASS, firms.filter(({ notClassifiable }) => notClassifiable !== null)],
  ];
  return {
    kind: "table",
    columns: [
      { heading: "", over: [0, 0] },
      { heading: "Firm", over: [1, 1] },
      ...VPDS.map((vpd, v) => ({ heading: `${vpd}, %`, over: [2 + v, 2 + v] as const, format: "0.0" })),
      ...(isRanked ? VPDS.map((vpd, v) => ({ heading: `${vpd}, rank`, over: [8 + v, 8 + v] as const, format })) : []),
    ],
    rows: groups.flatMap(([name, own]) =>
      own.length === 0 ? [] : [{ group: `${name}: ${count(own.length, "firm")}` }, ...own.map(row)],
    ),
    heat: [2, 7],
    goesOn: true,
  };
}
