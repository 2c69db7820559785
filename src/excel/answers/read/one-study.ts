import { failed } from "../../errors/reading";
import type { Problems } from "../ground/problems";
import { toldApart } from "../recognise/telling-names";

/** Somebody who stands on two sheets with different answers. */
export interface OnTwoSheets {
  readonly firm: string;
  readonly respondent: string;
  readonly sheets: readonly [string, string];
}

/** What is known of a sheet. */
interface Sheet {
  readonly firms: Set<string>;
  /** Whether its respondents have names. */
  named: boolean;
}

/**
 * Whether the sheets that were read are one study (rules.md 45). The same respondent with different answers on two sheets, or
 * sheets of equal firms whose names tell times or wishes apart, are read together only where the user named the sheets.
 */
export class OneStudy {
  private readonly sheets = new Map<string, Sheet>();
  private first: OnTwoSheets | null = null;
  private readonly involved = new Set<string>();
  private count = 0;

  /** A respondent of the firm counts on the sheet. */
  met(sheet: string, firm: string, isNamed: boolean): void {
    let known = this.sheets.get(sheet);
    if (known === undefined) this.sheets.set(sheet, (known = { firms: new Set(), named: false }));
    known.firms.add(firm);
    if (isNamed) known.named = true;
  }

  /** Nobody counts on the sheet after all. */
  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** A respondent stands on another sheet as well, with different answers. */
  differs(who: OnTwoSheets): void {
    this.first ??= who;
    this.count++;
    for (const sheet of who.sheets) this.involved.add(sheet);
  }

  /**
   * Says that sheets are read as one study where the user named them.
   *
   * @param asked the sheets that the user named
   * @throws {HvmError} where it is in doubt, and the user did not
   */
  judge(asked: readonly string[], problems: Problems): void {
    const apart = this.toldApart();
    const sheets = [...this.sheets.keys()].filter((sheet) => this.involved.has(sheet));
    if (this.first === null && apart === null) return;
    if (asked.length < 2) {
      const because =
        this.first === null
          ? { because: "names" as const, firm: apart! }
          : { because: "respondents" as const, ...this.first, count: this.count };
      throw failed("one-study-or-several", { sheets, ...because });
    }
    problems.say("sheets-as-one-study", { sheet: null, cell: null }, { sheets });
  }

  /** A firm that stands on two sheets whose names tell them apart; null: none does. */
  private toldApart(): string | null {
    const all = [...this.sheets];
    let firm: string | null = null;
    all.forEach(([name, sheet], i) => {
      for (const [other, another] of all.slice(i + 1)) {
        const shared = mixed(toldApart(name, other), sheet, another);
        if (shared === null) continue;
        firm ??= shared;
        this.involved.add(name).add(other);
      }
    });
    return firm;
  }
}

/**
 * A firm that sheets told apart have in common; null where they may be read together: other people of other firms, asked in
 * two waves, are one study.
 */
function mixed(apart: ReturnType<typeof toldApart>, one: Sheet, other: Sheet): string | null {
  if (apart === null) return null;
  const shared = [...one.firms].filter((firm) => other.firms.has(firm));
  const areEqual = shared.length === one.firms.size && shared.length === other.firms.size;
  const decides = areEqual || apart === "states" || !one.named || !other.named;
  return (decides ? shared[0] : undefined) ?? null;
}
