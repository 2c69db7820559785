import { type Key, MISSING } from "../../../methods/hvm";
import { foldedName, foldedStatement, isBlank, shownName } from "../../../cells/text";
import { parseAnswer } from "../../../cells/answer";
import type { AskedRoles } from "./asked-roles";

/** What a header says about items. */
export type ItemMatch =
  | { readonly kind: "item"; readonly index: number; readonly byNumberAlone: boolean }
  /** Named like an item ("Q34"), but the key has none of that name. */
  | { readonly kind: "unknown" }
  /** Two items at once: "Q1. <the statement of Q5>". */
  | { readonly kind: "contradiction"; readonly named: number; readonly worded: number };

const PART_CODES: Readonly<Record<string, string>> = {
  "key competence": "kc",
  "main competitive advantage": "ca",
  "operational performance": "op",
};
const NUMBERED = /^(q|item|question)?[ ._-]?(?:no\.? ?)?0*(\d{1,4})$/;
const IN_PART = /^(kc|ca|op)[ ._-]?0*(\d{1,3})$/;
/** A header such as "34. wording" is an item's up to here; "2024. …" is not. */
const MOST_ITEMS = 200;
const LABEL_THEN_WORDING = /^(.{1,16}?)\s*[.:)\]–—-]\s+(\S.*)$/;

/** Finds the item that a header names: Q1, Q01, 1, Item 1, Question 1, KC1, "Q1. statement", or the statement itself. */
export class ItemNames {
  private readonly byName = new Map<string, number>();
  private readonly byNumber = new Map<number, number>();
  private readonly byPart = new Map<string, number>();
  private readonly byStatement = new Map<string, number>();
  private readonly seen = new Map<unknown, ItemMatch | null>();

  constructor(
    key: Key,
    private readonly asked: AskedRoles,
  ) {
    const inPart = new Map<string, number>();
    key.items.forEach((item, index) => {
      this.byName.set(foldedName(item.item), index);
      const number = NUMBERED.exec(foldedName(item.item))?.[2];
      if (number !== undefined && !this.byNumber.has(Number(number))) this.byNumber.set(Number(number), index);
      const code = PART_CODES[foldedName(item.part)];
      if (code !== undefined) {
        const count = (inPart.get(code) ?? 0) + 1;
        inPart.set(code, count);
        this.byPart.set(`${code}${count}`, index);
      }
      const statement = foldedStatement(item.statement);
      if (statement !== "") this.byStatement.set(statement, index);
    });
  }

  /** What a header cell says; null when it says nothing about items. */
  match(header: unknown): ItemMatch | null {
    if (isBlank(header) || (typeof header !== "string" && typeof header !== "number")) return null;
    let match = this.seen.get(header);
    if (match === undefined) {
      match = this.find(header);
      this.seen.set(header, match);
    }
    return match;
  }

  /** The index of the item that the header names; -1 when it names none. */
  indexOf(header: unknown): number {
    const match = this.match(header);
    return match?.kind === "item" ? match.index : -1;
  }

  private find(header: string | number): ItemMatch | null {
    const role = this.asked.roleOf(header);
    if (role !== undefined && role !== "item") return null;
    const said = this.asked.itemOf(header);
    if (said !== undefined) return { kind: "item", index: said, byNumberAlone: isNumber(header) };
    const name = this.named(foldedName(header));
    if (name !== null) return name;
    const worded = this.byStatement.get(foldedStatement(header));
    if (worded !== undefined) return { kind: "item", index: worded, byNumberAlone: false };
    // "3 - Medium" is an answer, whatever the third item is.
    if (parseAnswer(header).code < MISSING) return null;
    const [, label, wording] = LABEL_THEN_WORDING.exec(shownName(header)) ?? [];
    const labelled = label === undefined ? null : this.named(label.toLowerCase().replace(/^[([]/, ""));
    if (label !== undefined && labelled === null && isNumber(label) && Number(label) <= MOST_ITEMS)
      return { kind: "unknown" };
    if (labelled?.kind !== "item") return labelled;
    const statement = this.byStatement.get(foldedStatement(wording));
    if (statement !== undefined && statement !== labelled.index) {
      return { kind: "contradiction", named: labelled.index, worded: statement };
    }
    return labelled;
  }

  private named(folded: string): ItemMatch | null {
    const name = folded.replace(/[.:)]$/, "");
    const numbered = NUMBERED.exec(name);
    const byNumberAlone = numbered !== null && numbered[1] === undefined;
    const inPart = IN_PART.exec(name);
    const index =
      this.byName.get(name) ??
      (numbered ? this.byNumber.get(Number(numbered[2])) : undefined) ??
      (inPart ? this.byPart.get(`${inPart[1]}${Number(inPart[2])}`) : undefined);
    if (index !== undefined) return { kind: "item", index, byNumberAlone };
    return (numbered && !byNumberAlone) || inPart ? { kind: "unknown" } : null;
  }
}

function isNumber(header: string | number): boolean {
  return typeof header === "number" || /^\s*\d+\s*$/.test(header);
}
