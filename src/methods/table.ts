/**
 * What a table of results is, for any method: its columns are declared once, each under an id that names it in formulas,
 * explanations, tests and everything else that is made of the table. Whoever shows a table decides where it lies and how
 * wide it is at most; what a cell holds, in which unit, and what it means is said here.
 */

import { DECIMALS } from "./shown";

/** What a cell of a table holds; null where there is no value. */
export type Value = string | number | null;

/** What a column's cells are. All but the texts are numbers. */
export type Unit =
  | keyof typeof DECIMALS
  | "text"
  /** A text as a person would have typed it in a cell of no particular format. */
  | "entry"
  /** A number in as many digits as it has. */
  | "plain"
  /** A number in one or two decimals: 4.0, 4.5, 3.67. */
  | "fraction";

/** A probability for a cell: the number; what would be shown as 0 is said to be below: "< 0.0001". */
export function probability(p: number | null): Value {
  const smallest = 10 ** -DECIMALS.probability;
  return p !== null && p < smallest ? `< ${smallest.toFixed(DECIMALS.probability)}` : p;
}

/** What a word or a column of the results means, for a reader. */
export interface Meaning {
  readonly point: string;
  readonly text: string;
}

/** A fact, or a way to it from what all cells of the table have in common. */
type From<Use, T> = T | ((use: Use) => T);

interface Facts<Use> {
  readonly unit: Unit;
  /** Where the unit's own will not do. */
  readonly decimals?: From<Use, number>;
  /** In characters. */
  readonly width: number;
  /** Long text is broken into lines. */
  readonly wrap?: boolean;
  /** A term of the method's, or a sentence about this column alone. */
  readonly means?: Meaning | string;
  /** What a sentence calls the column: "the remarks". Default: its heading. */
  readonly called?: string;
}

/** One column. */
export interface Column<Row, Use> extends Facts<Use> {
  readonly heading: From<Use, string>;
  readonly value: (row: Row, use: Use) => Value;
}

/** Columns side by side that differ by a part only, such as one for each VPD. */
export interface Columns<Row, Use, Part = unknown> extends Facts<Use> {
  readonly each: From<Use, readonly Part[]>;
  readonly heading: (part: Part, use: Use) => string;
  /** A word that stands above the heading, such as the letter of a panel. */
  readonly above?: (part: Part) => string;
  readonly value: (row: Row, i: number, use: Use) => Value;
}

/** Columns side by side under one id. */
export interface Group<Row, Use> {
  readonly columns: Columns<Row, Use>;
}

/** The columns of a table by their ids, from the left. */
export type ColumnsById<Row, Use> = Readonly<Record<string, Column<Row, Use> | Group<Row, Use>>>;

/** A table: columns without rows. */
export interface Table<Row, Use, C extends ColumnsById<Row, Use> = ColumnsById<Row, Use>> {
  readonly columns: C;
}

/**
 * What declares tables of one kind of row: `const { table, group } = tablesOf<Assessment, Chosen>()`. TypeScript takes either
 * all types or none, and the ids and parts are better left to it.
 */
export function tablesOf<Row, Use>() {
  return {
    table: <C extends ColumnsById<Row, Use>>(columns: C): Table<Row, Use, C> => ({ columns }),
    group: <Part>(columns: Columns<Row, Use, Part>): Group<Row, Use> => ({ columns: columns as Columns<Row, Use> }),
  };
}

/** A column as it stands, by itself or within its group. */
export interface FlatColumn<Row> {
  readonly id: string;
  /** Its place among the columns of its group; null for a column by itself. */
  readonly part: number | null;
  readonly heading: string;
  /** Null: nothing stands above it. */
  readonly above: string | null;
  readonly unit: Unit;
  /** Null: as many as the number has, or a text. */
  readonly decimals: number | null;
  readonly width: number;
  readonly wrap: boolean;
  readonly means: Meaning | string | null;
  readonly called: string;
  readonly value: (row: Row) => Value;
}

/** The columns of a table one by one, from the left. */
export function flatColumns<Row, Use>({ columns }: Table<Row, Use>, use: Use): FlatColumn<Row>[] {
  return Object.entries(columns).flatMap(([id, declared]): FlatColumn<Row>[] => {
    if (!isGroup(declared)) {
      const value = (row: Row) => declared.value(row, use);
      return [{ ...factsOf(id, declared, from(declared.heading, use), use), part: null, above: null, value }];
    }
    const group = declared.columns;
    return from(group.each, use).map((part, i) => {
      const value = (row: Row) => group.value(row, i, use);
      const above = group.above?.(part) ?? null;
      return { ...factsOf(id, group, group.heading(part, use), use), part: i, above, value };
    });
  });
}

/** What columns mean that no term explains: each under its heading, a group once under what it is called. */
export function ownMeanings<Row, Use>(table: Table<Row, Use>, use: Use): Meaning[] {
  return flatColumns(table, use).flatMap(({ heading, called, part, means }) =>
    typeof means === "string" && !part ? [{ point: part === null ? heading : called, text: means }] : [],
  );
}

function factsOf<Use>(id: string, facts: Facts<Use>, heading: string, use: Use) {
  const { unit, width, wrap = false, means = null, called = heading, decimals } = facts;
  const shown =
    decimals === undefined ? (unit in DECIMALS ? DECIMALS[unit as keyof typeof DECIMALS] : null) : from(decimals, use);
  return { id, heading, unit, decimals: shown, width, wrap, means: means as Meaning | string | null, called };
}

function isGroup<Row, Use>(declared: Column<Row, Use> | Group<Row, Use>): declared is Group<Row, Use> {
  return "columns" in declared;
}

function from<Use, T>(fact: From<Use, T>, use: Use): T {
  return typeof fact === "function" ? (fact as (use: Use) => T)(use) : fact;
}
