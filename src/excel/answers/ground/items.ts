import { type Key, MISSING } from "../../../methods/hvm";
import { foldedHeader, foldedStatement, headerAsSeen, isBlank } from "../../../cells/text";
import { parseAnswer } from "../../../cells/answer";
import type { AskedRoles } from "./asked-roles";
import { ItemIds, type NamedItem } from "./naming/ids";
import { Quickly } from "./naming/quickly";
import { Statements } from "./naming/statements";

/** How an id stands in a header: by itself; "Q1. wording"; "Q1 wording"; in a tool's frame, as "hvm/Q1". */
export type IdForm = "alone" | "labelled" | "spaced" | "framed";

/** What one cell of a heading says about items. */
export interface Says {
  /** The user says that it is this item. */
  readonly said: number | null;
  /** The user says that it is something else. */
  readonly out: boolean;
  readonly id: (NamedItem & { readonly form: IdForm }) | null;
  /** Named like an item ("Q34"), but the key has none of that name. */
  readonly unknown: boolean;
  /** The item whose statement it bears; within a longer header if `framed`. */
  readonly statement: { readonly index: number; readonly framed: boolean } | null;
  /** The statements of two items. */
  readonly two: readonly [number, number] | null;
  /** Words beside the id that are no item's statement. */
  readonly wording: boolean;
  /** All this only as the eye takes it: some of its letters are of another alphabet, and look like ours. */
  readonly alike: boolean;
}

/** What a header says about items, where it stands alone. */
export type ItemMatch =
  | { readonly kind: "item"; readonly index: number; readonly byNumberAlone: boolean }
  /** Named like an item ("Q34"), but the key has none of that name. */
  | { readonly kind: "unknown" }
  /** Two items at once: "Q1. <the statement of Q5>". */
  | { readonly kind: "contradiction"; readonly named: number; readonly worded: number };

/** Most cells say nothing of items. */
export const NOTHING: Says = {
  said: null,
  out: false,
  id: null,
  unknown: false,
  statement: null,
  two: null,
  wording: false,
  alike: false,
};
/** No answer is longer. */
const LONGEST_ANSWER = 60;
/** A header such as "34. wording" is an item's up to here; "2024. …" is not. */
const MOST_ITEMS = 200;
const LABEL_THEN_WORDING = /^(.{1,16}?)\s*[.:)\]-]\s+(\S.*)$/u;
/** "Q1 wording", "Q1:wording", "Item 1 wording", "1 wording". */
const ID_THEN_WORDING = /^(\p{L}{0,8}[ ._-]?#?\d{1,4})(?:\s+|[.:)-](?=\p{L}))(\S.*)$/u;
/** The last part of what a tool puts together: "HVM[Q1]", "Question - Q1", "Question >> Q1", "('KC', 'Q1')". */
const IN_BRACKETS = /^.*\S\s*\[\s*([^[\]]+?)\s*\]$/u;
const BEHIND = /^.*\S\s*(?:>>|\s-)\s+(\S[^>]*)$/u;
const IN_A_TUPLE = /^\(.*,\s*["']?([^"',]+?)["']?\s*\)$/u;
/** "group/q1", "group-q1", "group.q1". */
const IN_A_GROUP = /^(\S.*?)[/.-]([^/.\-\s]+)$/u;

/** Finds the item that a header names: by its id, its statement, or either within what a tool puts around it. */
export class ItemNames {
  private readonly ids: ItemIds;
  private readonly statements: Statements;
  private readonly quickly: Quickly;
  private readonly seen = new Map<unknown, Says>();

  constructor(
    key: Key,
    private readonly asked: AskedRoles,
  ) {
    this.ids = new ItemIds(key);
    this.statements = new Statements(key);
    const statements = key.items
      .map(({ statement }) => statement)
      .filter((statement) => foldedStatement(statement) !== "");
    const unusual = this.ids.unusual;
    this.quickly = new Quickly([...statements, ...unusual, ...asked.headers], unusual.length === 0);
  }

  /** All that a cell says about items. */
  says(header: unknown): Says {
    if (typeof header !== "string" && (typeof header !== "number" || !this.ids.isNumber(header))) return NOTHING;
    if (typeof header === "string" && this.quickly.namesNone(header)) return NOTHING;
    let says = this.seen.get(header);
    if (says === undefined) {
      says = isBlank(header) ? NOTHING : this.find(header);
      this.seen.set(header, says);
    }
    return says;
  }

  /** What a header cell says by itself; null when it says nothing about items. */
  match(header: unknown): ItemMatch | null {
    const { said, out, id, unknown, statement, two } = this.says(header);
    if (out) return null;
    if (said !== null) return { kind: "item", index: said, byNumberAlone: false };
    if (two !== null) return { kind: "contradiction", named: two[0], worded: two[1] };
    if (statement !== null && id !== null && id.index !== statement.index)
      return { kind: "contradiction", named: id.index, worded: statement.index };
    if (statement !== null) return { kind: "item", index: statement.index, byNumberAlone: false };
    if (id !== null) return { kind: "item", index: id.index, byNumberAlone: id.isNumber };
    return unknown ? { kind: "unknown" } : null;
  }

  private find(header: string | number): Says {
    const role = this.asked.roleOf(header);
    if (role !== undefined && role !== "item") return { ...NOTHING, out: true };
    const said = this.asked.itemOf(header);
    if (said !== undefined) return { ...NOTHING, said };
    const [typed, seen] = [foldedHeader(header), headerAsSeen(header)];
    const says = this.read(header, typed);
    if (typed === seen || says.id !== null || says.statement !== null) return says;
    const bySight = this.read(header, seen);
    return bySight.id === null && bySight.statement === null ? says : { ...bySight, alike: true };
  }

  private read(header: string | number, folded: string): Says {
    const name = this.ids.find(folded);
    if (name === "unknown") return { ...NOTHING, unknown: true };
    if (name !== null) return { ...NOTHING, id: { ...name, form: "alone" } };
    const whole = this.statements.whole(folded);
    if (whole !== undefined) return { ...NOTHING, statement: { index: whole, framed: false } };
    // "3 - Medium" is an answer, whatever the third item is.
    if (folded.length <= LONGEST_ANSWER && parseAnswer(header).code < MISSING) return NOTHING;
    return this.labelled(folded) ?? this.within(folded, null) ?? this.framed(folded) ?? NOTHING;
  }

  /** An id, and words behind it. */
  private labelled(folded: string): Says | null {
    const [, label, wording = ""] = LABEL_THEN_WORDING.exec(folded) ?? [];
    const named = label === undefined ? null : this.ids.find(label.trim());
    if (named !== null) return this.worded(folded, named, "labelled", wording);
    if (label !== undefined && /^[([]?\d+$/.test(label) && Number(label.replace(/\D/g, "")) <= MOST_ITEMS)
      return this.worded(folded, "unknown", "labelled", wording);
    const [, id, words = ""] = ID_THEN_WORDING.exec(folded) ?? [];
    const spaced = id === undefined ? null : this.ids.find(id.trim());
    if (spaced === null || spaced === "unknown" || this.ids.find(words) !== null) return null;
    return this.worded(folded, spaced, "spaced", words);
  }

  private worded(folded: string, named: NamedItem | "unknown", form: IdForm, wording: string): Says {
    const id = named === "unknown" ? null : { ...named, form };
    const statement = this.statements.whole(wording);
    const unknown = named === "unknown";
    if (statement !== undefined) return { ...NOTHING, id, unknown, statement: { index: statement, framed: false } };
    return this.within(folded, { ...NOTHING, id, unknown }) ?? { ...NOTHING, id, unknown, wording: true };
  }

  /** A whole statement within a longer header. */
  private within(folded: string, says: Says | null): Says | null {
    const [first, second] = this.statements.within(folded);
    if (first === undefined) return null;
    if (second !== undefined) return { ...NOTHING, two: [first, second] };
    return { ...(says ?? NOTHING), statement: { index: first, framed: true } };
  }

  /** An id at the end of a longer header. */
  private framed(folded: string): Says | null {
    const bracketed = /[\])]$/.test(folded) ? (IN_BRACKETS.exec(folded) ?? IN_A_TUPLE.exec(folded)) : null;
    const id = this.ids.find(bracketed?.[1] ?? (/>>| - /.test(folded) ? (BEHIND.exec(folded)?.[1] ?? "") : ""));
    if (id !== null && id !== "unknown" && (bracketed !== null || !id.isNumber))
      return { ...NOTHING, id: { ...id, form: "framed" } };
    const [, group = "", last = ""] = /\d\D?$/.test(folded) ? (IN_A_GROUP.exec(folded) ?? []) : [];
    const inGroup = last !== "" && this.ids.find(group) === null ? this.ids.find(last) : null;
    if (inGroup === null || inGroup === "unknown" || inGroup.isNumber) return null;
    return { ...NOTHING, id: { ...inGroup, form: "framed" } };
  }
}
