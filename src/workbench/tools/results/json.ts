import { type Assessment, byVpd, PROPOSITIONS, sixOf } from "../../../methods/hvm";
import { FURTHER, furtherAnalysis, type Outcomes } from "../../../methods";
import type { Findings, Outcome } from "../../../methods/analysis";
import { constellationsJson } from "./constellations-json";
import type { Analysis } from "../../../excel/results/analyse";

/** An analysis as the command line's JSON: full precision, null where there is no value. */
export function resultsJson({ reading, cohort, further, constellations, met }: Analysis, version: string): object {
  return {
    version,
    source: { sheets: reading.sources.map(({ sheet }) => sheet), layout: reading.layout },
    measure: cohort.options.measure,
    ...declaredJson(reading),
    firms: cohort.firms.map((firm, i) => ({
      ...firmJson(firm),
      ...furtherJson(further, "firm", ({ firms }) => firms[i]),
    })),
    ...furtherJson(further, "study", ({ study }) => study),
    ...comparisonJson(further),
    ...(constellations === null ? {} : { constellations: constellationsJson(constellations) }),
    problems: [...reading.problems, ...met],
  };
}

/** What the user declared; nothing where nothing was. */
function declaredJson({ declared, wishedOut, keyGiven }: Analysis["reading"]): object {
  if (declared === undefined && wishedOut === undefined && keyGiven === undefined) return {};
  const { words = [], scale = null, columns = [] } = declared ?? {};
  return { declared: { scale, words, columns, leftOut: wishedOut ?? [], key: keyGiven ?? false } };
}

function firmJson(firm: Assessment): object {
  return {
    firm: firm.firm,
    respondents: firm.respondents,
    answers: firm.answers,
    scores: byVpd(firm.scores),
    percentages: byVpd(firm.percentages ?? sixOf(() => null)),
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

/** Two studies side by side: nobody asked for that as an analysis, so it stands by itself. */
function comparisonJson({ comparison }: Outcomes): { comparison?: object } {
  return comparison && "found" in comparison ? comparison.found.study : {};
}

/** What the analyses that were asked for found; null under each name where there is nothing. Absent if none was asked for. */
function furtherJson(
  further: Outcomes,
  of: "firm" | "study",
  pick: (found: Findings<object, object>) => object | undefined,
): { further?: object } {
  const asked = FURTHER.filter((id) => further[id] !== undefined);
  if (asked.length === 0) return {};
  const entries = asked.flatMap((id) => {
    const outcome = further[id] as Outcome<Findings<object, object>>;
    const found = ("found" in outcome && pick(outcome.found)) || {};
    const names = furtherAnalysis(id).finds[of] as readonly string[];
    return names.map((name) => [name, (found as Record<string, unknown>)[name] ?? null] as const);
  });
  return { further: Object.fromEntries(entries) };
}
