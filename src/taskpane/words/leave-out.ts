import { foldedName } from "../../cells/text";
import type { LeaveOut, MetFirm } from "../../excel";

/** A firm that may be left out or taken in again. */
export interface Candidate {
  readonly firm: string;
  /** "mixed" where some of its respondents count and some do not. */
  readonly counts: boolean | "mixed";
  /** Why the whole firm is left out. */
  readonly reason: string;
  readonly respondents: readonly SingleCandidate[];
}

/** A respondent who may be left out or taken in again. */
export interface SingleCandidate {
  readonly respondent: string;
  /** Where several of the firm have one name, or none, this tells them apart. */
  readonly cell?: string;
  readonly counts: boolean;
  readonly reason: string;
}

/** All firms and respondents in the order of the sheets, those left out too; at the end whoever is not there any more. */
export function candidates(met: readonly MetFirm[], leaveOut: LeaveOut): Candidate[] {
  const known = met.map(({ firm, respondents }) => {
    const times = new Map<string, number>();
    for (const { respondent } of respondents)
      times.set(foldedName(respondent), (times.get(foldedName(respondent)) ?? 0) + 1);
    const singles = respondents.map(({ respondent, cell }) =>
      respondent === "" || times.get(foldedName(respondent))! > 1 ? { respondent, cell } : { respondent },
    );
    const gone = singlesOf(leaveOut, firm).filter((wish) => !singles.some((single) => isMeant(wish, single)));
    return candidate(firm, [...singles, ...gone], leaveOut);
  });
  const gone = [...leaveOut.firms, ...leaveOut.respondents.map(({ firm }) => firm)].filter(
    (firm) => !met.some((each) => same(each.firm, firm)),
  );
  return [...known, ...distinct(gone).map((firm) => candidate(firm, singlesOf(leaveOut, firm), leaveOut))];
}

type Single = Pick<SingleCandidate, "respondent" | "cell">;

function candidate(firm: string, singles: readonly Single[], leaveOut: LeaveOut): Candidate {
  const isOut = leaveOut.firms.some((each) => same(each, firm));
  const respondents = singles.map((single): SingleCandidate => {
    const wish = leaveOut.respondents.find((each) => same(each.firm, firm) && isMeant(each, single));
    return { ...single, counts: !isOut && wish === undefined, reason: wish?.reason ?? "" };
  });
  const counting = respondents.filter(({ counts }) => counts).length;
  const reason = leaveOut.reasons?.find((each) => same(each.firm, firm))?.reason ?? "";
  const some = counting > 0 && counting < respondents.length ? "mixed" : counting > 0;
  return { firm, counts: respondents.length === 0 ? !isOut : some, reason, respondents };
}

function singlesOf({ respondents }: LeaveOut, firm: string): Single[] {
  return respondents
    .filter((each) => same(each.firm, firm))
    .map(({ respondent, cell }) => ({ respondent, ...(cell === undefined ? {} : { cell }) }));
}

/** Whether a wish is about a respondent: by the cell where it names one, else by the name. */
function isMeant(wish: Single, { respondent, cell }: Single): boolean {
  return same(wish.respondent, respondent) && (wish.cell === undefined || wish.cell === cell);
}

function isSame(a: Single, b: Single): boolean {
  return same(a.respondent, b.respondent) && a.cell === b.cell;
}

/** "Kim", or, where there are several, "Kim, B5". */
export function nameOf({ respondent, cell }: Single): string {
  const name = respondent || "Without a name";
  return cell === undefined ? name : `${name}, ${cell.slice(cell.lastIndexOf("!") + 1)}`;
}

/** Those whose firm's name, or that of one of its respondents, holds the search. */
export function named(all: readonly Candidate[], search: string): readonly Candidate[] {
  const holds = (name: string) => foldedName(name).includes(foldedName(search));
  return all.filter(({ firm, respondents }) => holds(firm) || respondents.some(({ respondent }) => holds(respondent)));
}

/** The whole firm counts, or does not. What was said of single respondents is taken back. */
export function withFirm(leaveOut: LeaveOut, { firm }: Candidate, counts: boolean): LeaveOut {
  const { firms, respondents, reasons } = withoutFirm(leaveOut, firm);
  return { firms: counts ? firms : [...firms, firm], respondents, reasons };
}

/** One respondent counts, or does not; of a firm that was left out as a whole, the others stay out. Without any, the firm is out. */
export function withRespondent(leaveOut: LeaveOut, of: Candidate, single: SingleCandidate, counts: boolean): LeaveOut {
  const singles = of.respondents.map((each) => (isSame(each, single) ? { ...each, counts } : each));
  const out = singles.filter((each) => !each.counts);
  if (out.length === singles.length) return withFirm(leaveOut, of, false);
  const { firms, respondents, reasons } = withoutFirm(leaveOut, of.firm);
  return { firms, respondents: [...respondents, ...out.map((each) => wishOf(of, each))], reasons };
}

/** Why a firm (null) or one of its respondents is left out. */
export function withReason(
  leaveOut: LeaveOut,
  of: Candidate,
  single: SingleCandidate | null,
  reason: string,
): LeaveOut {
  if (single === null) {
    const others = (leaveOut.reasons ?? []).filter((each) => !same(each.firm, of.firm));
    return { ...leaveOut, reasons: reason === "" ? others : [...others, { firm: of.firm, reason }] };
  }
  const respondents = leaveOut.respondents.map((each) =>
    same(each.firm, of.firm) && isMeant(each, single) ? wishOf(of, { ...single, reason }) : each,
  );
  return { ...leaveOut, respondents };
}

function wishOf({ firm }: Candidate, { respondent, cell, reason }: SingleCandidate): LeaveOut["respondents"][number] {
  return { firm, respondent, ...(cell === undefined ? {} : { cell }), ...(reason === "" ? {} : { reason }) };
}

function withoutFirm({ firms, respondents, reasons = [] }: LeaveOut, firm: string): Required<LeaveOut> {
  return {
    firms: firms.filter((each) => !same(each, firm)),
    respondents: respondents.filter((each) => !same(each.firm, firm)),
    reasons: reasons.filter((each) => !same(each.firm, firm)),
  };
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => names.findIndex((each) => same(each, name)) === i);
}

function same(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}
