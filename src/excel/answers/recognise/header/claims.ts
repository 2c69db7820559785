import type { Says } from "../../ground/items";

/** A column and what the cells of its heading say, from top to bottom. */
export interface Claim {
  readonly column: number;
  readonly says: readonly Says[];
}

/** Why a column that names an item is none. */
export type NoItemBecause =
  /** Other columns bear the statements, this one's wording is none, and the numbers before them do not count our items. */
  | "other wording"
  /** Another column bears the item's statement, or its name alone. */
  | "stands elsewhere";

/** What each column of a heading is, of those that speak of items. */
export interface Settled {
  readonly items: readonly ItemColumn[];
  readonly passed: readonly { readonly column: number; readonly index: number; readonly because: NoItemBecause }[];
  /** Number and wording name two items. */
  readonly contradictions: readonly {
    readonly column: number;
    readonly named: number;
    readonly worded: number;
    readonly bothWorded: boolean;
  }[];
}

export interface ItemColumn {
  readonly column: number;
  readonly index: number;
  readonly by: "statement" | "id" | "number";
  /** Read within a longer header. */
  readonly framed: boolean;
  /** Its number alone says which item it is: others bear the statements, and its wording is none of them. */
  readonly isReworded?: boolean;
}

/** So many items must stand in a frame, or before words without a sign between, as four quarters (2024-Q1) do. */
const FEWEST_LOOSE = 5;
/** So many statements bear a table. */
const FEWEST_STATEMENTS = 3;

interface Column extends ItemColumn {
  /** The item of its id, where it has one; "other" for one that the key has not. */
  readonly id: number | "other" | null;
  readonly wording: boolean;
  /** An id that counts only where several are alike. */
  readonly loose: boolean;
}

/**
 * Settles which columns are items, for all columns of a heading together: statements beat ids, a wording that is no item's
 * beats the id before it where others bear the statements, and an id alone beats one within a longer header. A wording of an
 * item that stands nowhere else is that item reworded, where the ids of others agree with their statements.
 */
export function settle(claims: readonly Claim[]): Settled {
  const twice = claims.flatMap(({ column, says }) => {
    const [named, worded] = says.map(({ two }) => two).find((two) => two !== null) ?? statementsOf(says);
    return worded === undefined ? [] : [{ column, named: named!, worded, bothWorded: true }];
  });
  const columns = claims.flatMap((claim) => {
    const column = columnOf(claim);
    return column === null || twice.some((two) => two.column === claim.column) ? [] : [column];
  });
  const stated = withoutQuestions(columns.filter(({ by }) => by === "statement"));
  const named = columns.filter(({ by }) => by !== "statement");
  const differing = stated.filter(({ id, index }) => id !== null && id !== index);
  const agreeing = stated.filter(({ id, index }) => id === index);
  const bare = named.filter(({ wording, loose }) => !wording && !loose);
  // Where no number agrees with the statement behind it, the numbers count other questions, too.
  const numbersCountOthers = agreeing.length === 0 && differing.length >= Math.max(FEWEST_STATEMENTS, bare.length);
  const contradictions = numbersCountOthers
    ? []
    : differing.flatMap(({ column, id, index }) =>
        typeof id === "number" ? [{ column, named: id, worded: index, bothWorded: false }] : [],
      );
  const refused = new Set(contradictions.map(({ column }) => column));
  const others = new Set<ItemColumn>(numbersCountOthers ? differing : []);
  const byStatement = onceWhole(stated.filter(({ column }) => !refused.has(column)));
  const byName = ofNames(named, byStatement.items, agreeing.length > 0);
  return {
    // A number that counts otherwise is part of what is around the statement.
    items: [
      ...byStatement.items.map((item) => ({ ...item, framed: item.framed || others.has(item) })),
      ...byName.items,
    ].sort((a, b) => a.column - b.column),
    passed: [...byStatement.passed, ...byName.passed].sort((a, b) => a.column - b.column),
    contradictions: [...twice, ...contradictions],
  };
}

/** The number that several statements share is that of the question around them. */
function withoutQuestions(stated: readonly Column[]): readonly Column[] {
  const items = new Map<Column["id"], Set<number>>();
  for (const { id, index } of stated) items.set(id, (items.get(id) ?? new Set()).add(index));
  const isShared = ({ id }: Column) => typeof id === "number" && items.get(id)!.size > 1;
  return stated.map((column) => (isShared(column) ? { ...column, id: null, framed: true } : column));
}

type Part = Pick<Settled, "items" | "passed">;

/** A statement alone beats the same within a longer header, as of a comment on it. */
function onceWhole(stated: readonly Column[]): Part {
  const whole = new Set(stated.filter(({ framed }) => !framed).map(({ index }) => index));
  const isAgain = ({ framed, index }: Column) => framed && whole.has(index);
  return {
    items: stated.filter((column) => !isAgain(column)),
    passed: passed(stated.filter(isAgain), "stands elsewhere"),
  };
}

function ofNames(named: readonly Column[], stated: readonly ItemColumn[], idsAgree: boolean): Part {
  const statements = new Set(stated.map(({ index }) => index));
  const worded = named.filter(({ wording }) => wording);
  const bears = statements.size >= Math.max(FEWEST_STATEMENTS, countOf(worded));
  const other = bears ? worded.filter(({ index }) => !idsAgree || statements.has(index)) : [];
  const rest = named
    .filter((column) => !other.includes(column))
    .map((column) => (bears && column.wording ? { ...column, isReworded: true } : column));
  const firm = rest.filter(({ loose }) => !loose);
  // Ids all of whose items are stated elsewhere number other questions.
  const areOthers = bears && firm.length > 0 && firm.every(({ index }) => statements.has(index));
  const ids = areOthers ? [] : firm;
  const taken = new Set([...statements, ...ids.map(({ index }) => index)]);
  const loose = rest.filter(({ loose }) => loose);
  const further = countOf(loose) < FEWEST_LOOSE ? [] : loose.filter(({ index }) => !taken.has(index));
  return {
    items: [...ids, ...further],
    passed: [...passed(other, "other wording"), ...passed(areOthers ? firm : [], "stands elsewhere")],
  };
}

function passed(columns: readonly Column[], because: NoItemBecause): Settled["passed"] {
  return columns.map(({ column, index }) => ({ column, index, because }));
}

function countOf(columns: readonly ItemColumn[]): number {
  return new Set(columns.map(({ index }) => index)).size;
}

/** The items that its cells state, each once. */
function statementsOf(says: readonly Says[]): number[] {
  return [...new Set(says.flatMap(({ statement }) => (statement === null ? [] : [statement.index])))];
}

/** What a column says by itself; null where it says nothing of items, or the user says that it is something else. */
function columnOf({ column, says }: Claim): Column | null {
  if (says.some(({ out }) => out)) return null;
  const said = says.find((each) => each.said !== null)?.said ?? null;
  if (said !== null) return { column, index: said, by: "id", framed: false, id: said, wording: false, loose: false };
  const place = says.findIndex(({ id }) => id !== null);
  const id = says[place]?.id ?? null;
  const other = says.some(({ unknown }) => unknown) ? "other" : null;
  const stated = says.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  if (stated.length > 0) {
    const index = stated[0]!.index;
    const framed = stated.every((each) => each.framed);
    return { column, index, by: "statement", framed, id: id?.index ?? other, wording: false, loose: false };
  }
  if (id === null) return null;
  const wording = says.slice(place).some((each) => each.wording);
  const loose = id.form === "spaced" || id.form === "framed";
  const by = id.isNumber ? "number" : "id";
  return { column, index: id.index, by, framed: id.form === "framed", id: id.index, wording, loose };
}
