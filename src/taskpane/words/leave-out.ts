import type { Inspection, LeaveOut } from "../../excel";

/** A firm that may be left out or taken in again. */
export interface Candidate {
  readonly firm: string;
  readonly counts: boolean;
  /** Those that have a name to be told by, each name once. */
  readonly respondents: readonly { readonly respondent: string; readonly counts: boolean }[];
}

/** The firms that count and those that were left out, by name: as they are chosen, before the answers are read again. */
export function candidates(found: Inspection["firms"], leaveOut: LeaveOut): Candidate[] {
  const counting = found.map(({ firm, respondents }): Candidate => {
    const out = leaveOut.respondents.filter((each) => same(each.firm, firm)).map(({ respondent }) => respondent);
    const named = [...new Set([...respondents, ...out])].filter((name) => name !== "");
    return {
      firm,
      counts: !leaveOut.firms.some((each) => same(each, firm)),
      respondents: named.map((respondent) => ({ respondent, counts: !out.some((each) => same(each, respondent)) })),
    };
  });
  const out = leaveOut.firms
    .filter((firm) => !found.some((each) => same(each.firm, firm)))
    .map((firm): Candidate => ({ firm, counts: false, respondents: [] }));
  return [...counting, ...out].sort((a, b) => a.firm.localeCompare(b.firm, "en", { numeric: true }));
}

/** Those whose firm's name holds the search. */
export function named(all: readonly Candidate[], search: string): readonly Candidate[] {
  return all.filter(({ firm }) => firm.toLowerCase().includes(search.toLowerCase()));
}

export function withFirm(leaveOut: LeaveOut, firm: string, counts: boolean): LeaveOut {
  const others = leaveOut.firms.filter((each) => !same(each, firm));
  return { ...leaveOut, firms: counts ? others : [...others, firm] };
}

export function withRespondent(leaveOut: LeaveOut, firm: string, respondent: string, counts: boolean): LeaveOut {
  const others = leaveOut.respondents.filter((each) => !same(each.firm, firm) || !same(each.respondent, respondent));
  return { ...leaveOut, respondents: counts ? others : [...others, { firm, respondent }] };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
