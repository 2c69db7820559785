/** Inputs with one row taken out or one header renamed: every one of them, or the same few each time. */
import type { Input } from "./input";
import { HEADINGS, SAID_BY, type Cell, type Sheet } from "./table";

export interface Spoilt {
  readonly what: string;
  readonly input: Input;
  /** Who said what in the row that was taken out. */
  readonly without?: { readonly person: string; readonly item?: number };
  /** A row was taken out. */
  readonly rowless?: boolean;
  /** Nothing may change: what was put in cannot be seen. */
  readonly unseen?: boolean;
}

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A number that a text always gives, and another text hardly. */
function hash(text: string): number {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0)!, 16777619) >>> 0;
  return sum;
}

const pick = <T>(list: readonly T[], seed: string): readonly T[] =>
  list.length === 0 ? [] : [list[hash(seed) % list.length]!];

/**
 * One of each: a row that is no respondent's, a respondent's row, the firm's header renamed, and others renamed, emptied, touched; or
 * every row, and every header in each of these ways.
 */
export function spoilt(input: Input, every = false): readonly Spoilt[] {
  const some = every ? <T>(list: readonly T[]) => list : pick;
  const seed = `${input.kind} ${input.what}`;
  const rows = input.sheets.flatMap((sheet, s) =>
    // Taking out a row would move what is merged.
    sheet.merges ? [] : sheet.rows.map((row, r) => ({ row, place: { sheet: s, row: r, column: 0 } })),
  );
  const headers = input.sheets.flatMap((sheet, s) =>
    sheet.rows.flatMap((row, r) =>
      HEADINGS.has(row)
        ? row.flatMap((cell, c) =>
            typeof cell === "string" && cell.length > 1 ? [{ sheet: s, row: r, column: c }] : [],
          )
        : [],
    ),
  );
  const firms = headers.filter(({ sheet, column }) =>
    /^(Alder|Birch|Cedar)/.test(String(firstCell(input.sheets[sheet]!, column))),
  );
  const junk = some(
    rows.filter(({ row }) => !SAID_BY.has(row) && row.some((cell) => cell !== null)),
    `${seed} row`,
  );
  const said = some(
    rows.filter(({ row }) => SAID_BY.has(row)),
    `${seed} person`,
  );
  const renamed = (place: Place, to: (was: string) => Cell, unseen = false): Spoilt => {
    const was = String(input.sheets[place.sheet]!.rows[place.row]![place.column]);
    const what = `${at(place)} ${JSON.stringify(was)} is ${JSON.stringify(to(was))}`;
    return {
      what,
      input: changed(input, place, (row) => [row.map((cell, c) => (c === place.column ? to(was) : cell))]),
      unseen,
    };
  };
  return [
    ...[...junk, ...said].map((one) => {
      const without = SAID_BY.get(one.row);
      return {
        what: `${at(one.place)}: the row is taken out`,
        rowless: true,
        input: changed(input, one.place, () => []),
        ...(without ? { without } : {}),
      };
    }),
    ...some(firms, `${seed} firm`).map((place) => renamed(place, () => "zzz")),
    ...some(headers, `${seed} renamed`).map((place) => renamed(place, () => "zzz")),
    ...some(headers, `${seed} emptied`).map((place) => renamed(place, () => null)),
    ...some(headers, `${seed} unseen`).map((place) =>
      renamed(place, (was) => `${was.slice(0, 1)}\u200b${was.slice(1)}`, true),
    ),
  ];
}

const at = ({ sheet, row, column }: Place): string => `sheet ${sheet + 1}, row ${row + 1}, column ${column + 1}`;

/** What stands first in a column below the headings. */
const firstCell = (sheet: Sheet, column: number): Cell =>
  sheet.rows.find((row) => SAID_BY.has(row) && row[column] !== null)?.[column] ?? null;

function changed(input: Input, place: Place, to: (row: readonly Cell[]) => readonly (readonly Cell[])[]): Input {
  const sheets = input.sheets.map((sheet, s) =>
    s !== place.sheet ? sheet : { ...sheet, rows: sheet.rows.flatMap((row, r) => (r === place.row ? to(row) : [row])) },
  );
  return { ...input, sheets, saved: false };
}
