import { type Assessment, PROPOSITIONS, type Six, VPDS } from "../../methods/hvm";
import type { Analysis } from "../../excel/results/analyse";

/** An analysis as the command line's JSON: full precision, null where there is no value. */
export function resultsJson({ reading, cohort }: Analysis, version: string): object {
  return {
    version,
    source: { sheets: reading.sources.map(({ sheet }) => sheet), layout: reading.layout },
    measure: cohort.options.measure,
    firms: cohort.firms.map(firmJson),
    problems: reading.problems,
  };
}

function firmJson(firm: Assessment): object {
  return {
    firm: firm.firm,
    respondents: firm.respondents,
    answers: firm.answers,
    scores: byVpd(firm.scores),
    percentages: byVpd(firm.percentages),
    sequence: firm.sequence,
    sequenceTies: firm.sequenceTies,
    distances: Object.fromEntries(PROPOSITIONS.map(({ name }, p) => [name, firm.distances[p]])),
    classification: firm.classification,
    tie: firm.tie,
    runnerUp: firm.runnersUp[0] ?? null,
    margin: firm.margin,
    agreement: firm.agreement,
    topBelongsToClass: firm.topBelongsToClass,
    focus: firm.focus,
    ranks: byVpd(firm.ranks),
    rankOnClass: firm.rankOnClass,
    notClassifiable: firm.notClassifiable?.reason ?? null,
    remarks: firm.remarks,
  };
}

function byVpd(six: Six<number | null> | null): object {
  return Object.fromEntries(VPDS.map((vpd, v) => [vpd, six?.[v] ?? null]));
}
