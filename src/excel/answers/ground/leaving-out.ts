import type { AnswerTable } from "../../../methods/hvm";
import { foldedName, nameAsSeen, shownName } from "../../../cells/text";
import type { Place, Problems } from "./problems";
import type { LeaveOut, WishedOut } from "./reading";

interface Wish {
  readonly firm: string;
  readonly respondent: string | null;
  /** Where it was met first. */
  place: Place | null;
}

/** Leaves out the firms and respondents that the user does not want to count, and says so. */
export class LeavingOut {
  private readonly wishes = new Map<string, Wish>();
  /** The same by how the firm's name looks, as firms are told apart. */
  private readonly bySight = new Map<string, Wish>();

  constructor({ firms, respondents }: LeaveOut = { firms: [], respondents: [] }) {
    for (const firm of firms) this.wish(firm, null);
    for (const { firm, respondent } of respondents) this.wish(firm, respondent);
  }

  private wish(firm: string, respondent: string | null): void {
    const wish = { firm: shownName(firm), respondent: respondent === null ? null : shownName(respondent) };
    const entered = { ...wish, place: null };
    this.wishes.set(idOf(wish.firm, wish.respondent), entered);
    this.bySight.set(sightOf(wish.firm, wish.respondent), entered);
  }

  /** Is anybody to be left out at all? */
  get any(): boolean {
    return this.wishes.size > 0;
  }

  /** Is this respondent (or the firm's profile) to be left out? */
  takes(firm: unknown, respondent: string, place: Place): boolean {
    if (!this.any) return false;
    const wish =
      this.wishes.get(idOf(firm, null)) ??
      this.wishes.get(idOf(firm, respondent)) ??
      this.bySight.get(sightOf(firm, null)) ??
      this.bySight.get(sightOf(firm, respondent));
    if (!wish) return false;
    wish.place ??= place;
    return true;
  }

  /** Says who was left out, and who was to be but is not there. */
  report(problems: Problems): void {
    for (const { firm, respondent, place } of this.wishes.values()) {
      if (place === null)
        problems.say("left-out-unknown", { sheet: null, cell: null, value: respondent ?? firm }, { firm, respondent });
      else problems.say("left-out-by-user", place, { firm, respondent });
    }
  }

  /** Who was left out, for the reports. */
  get list(): WishedOut[] {
    return [...this.wishes.values()]
      .filter(({ place }) => place !== null)
      .map(({ firm, respondent }) => ({ firm, respondent }));
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

function sightOf(firm: unknown, respondent: string | null): string {
  return JSON.stringify([nameAsSeen(firm), respondent === null ? null : foldedName(respondent)]);
}

function idOf(firm: unknown, respondent: string | null): string {
  return JSON.stringify([foldedName(firm), respondent === null ? null : foldedName(respondent)]);
}
