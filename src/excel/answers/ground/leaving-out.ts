import type { AnswerTable } from "../../../methods/hvm";
import { foldedName, nameAsSeen, shownName } from "../../../cells/text";
import type { LeaveOut, RespondentOut, WishedOut } from "../declared/declarations";
import { cellFolded, cellOf } from "./people";
import type { Place, Problems } from "./problems";

interface Wish extends WishedOut {
  /** Where it was met first. */
  place: Place | null;
}

/** Leaves out the firms and respondents that the user does not want to count, and says so. */
export class LeavingOut {
  private readonly wishes = new Map<string, Wish>();
  /** The same by how the firm's name looks, as firms are told apart. */
  private readonly bySight = new Map<string, Wish>();
  private readonly byCell: boolean;

  constructor({ firms, respondents, reasons = [] }: LeaveOut = { firms: [], respondents: [] }) {
    for (const firm of firms) {
      const why = reasons.find((each) => foldedName(each.firm) === foldedName(firm));
      this.wish({ firm, respondent: null, ...(why ? { reason: why.reason } : {}) });
    }
    for (const each of respondents) this.wish(each);
    this.byCell = respondents.some(({ cell }) => cell !== undefined);
  }

  private wish({ firm, respondent, cell, reason }: WishedOut | RespondentOut): void {
    const name = respondent === null ? null : shownName(respondent);
    const why = reason === undefined || reason.trim() === "" ? {} : { reason: shownName(reason) };
    const where = cell === undefined ? {} : { cell };
    const entered: Wish = { firm: shownName(firm), respondent: name, ...where, ...why, place: null };
    this.wishes.set(idOf(firm, name, cell), entered);
    this.bySight.set(sightOf(firm, name, cell), entered);
  }

  /** Is anybody to be left out at all? */
  get any(): boolean {
    return this.wishes.size > 0;
  }

  /** Is this respondent (or the firm's profile) to be left out? */
  takes(firm: unknown, respondent: string, place: Place): boolean {
    if (!this.any) return false;
    // A person may be left out by name and with the firm.
    const wishes = [
      this.wishes.get(idOf(firm, null)) ?? this.bySight.get(sightOf(firm, null)),
      this.wishes.get(idOf(firm, respondent)) ?? this.bySight.get(sightOf(firm, respondent)),
      this.byCell ? this.bySight.get(sightOf(firm, respondent, cellOf(place))) : undefined,
    ].filter((wish) => wish !== undefined);
    for (const wish of wishes) wish.place ??= place;
    return wishes.length > 0;
  }

  /** Says who was left out, and who was to be but is not there. */
  report(problems: Problems): void {
    for (const { place, ...who } of this.wishes.values()) {
      const { firm, respondent } = who;
      if (place === null) problems.say("left-out-unknown", { sheet: null, cell: null, value: respondent ?? firm }, who);
      else problems.say("left-out-by-user", place, who);
    }
  }

  /** Who was left out, for the reports. */
  get list(): WishedOut[] {
    return [...this.wishes.values()].filter(({ place }) => place !== null).map(({ place: _, ...who }) => who);
  }

  /** The table without firms all of whose respondents were left out. */
  withoutEmptied(answers: AnswerTable): AnswerTable {
    if (!this.any) return answers;
    const touched = new Set(this.list.map(({ firm }) => foldedName(firm)));
    const present = new Set(answers.firmOf);
    const kept = answers.firms.flatMap((firm, i) => (present.has(i) || !touched.has(foldedName(firm)) ? [i] : []));
    const place = new Map(kept.map((firm, i) => [firm, i]));
    return {
      ...answers,
      firms: kept.map((firm) => answers.firms[firm]!),
      firmOf: answers.firmOf.map((firm) => place.get(firm)!),
    };
  }
}

function sightOf(firm: unknown, respondent: string | null, cell?: string): string {
  return JSON.stringify([nameAsSeen(firm), ...singleOf(respondent, cell)]);
}

function idOf(firm: unknown, respondent: string | null, cell?: string): string {
  return JSON.stringify([foldedName(firm), ...singleOf(respondent, cell)]);
}

function singleOf(respondent: string | null, cell: string | undefined) {
  return [respondent === null ? null : foldedName(respondent), cell === undefined ? null : cellFolded(cell)];
}
