import { foldedName, isBlank, quoted, shownName } from "../../../cells/text";
import {
  type ColumnRole,
  type Declarations,
  type DeclaredScale,
  type DeclaredWord,
  type LeaveOut,
  MEANINGS,
} from "./declarations";

/**
 * What the user declares, as a table of a line a declaration:
 *
 *     kind,what,meaning,firm,cell,reason
 *     word,agree,4                               1 to 5, N/A or missing
 *     scale,0 to 4,1 to 5                        or 5 to 1
 *     item,How well do you plan?,Q3              a column's header, and the item that it is
 *     column,Unternehmen,firm                    or respondent, or leave out
 *     firm,Acme,leave out,,,test entries
 *     respondent,Kim,leave out,Acme,Answers!B5
 */
const COLUMNS = ["kind", "what", "meaning", "firm", "cell", "reason"] as const;

const LEAVE_OUT = "leave out";
const [RISING, FALLING] = ["1 to 5", "5 to 1"];
const ENDS = /^([-−]?\d+(?:\.\d+)?) to ([-−]?\d+(?:\.\d+)?)$/;

/** What is wrong with a line of such a table, counted from 1. */
export class MapMistake {
  constructor(
    readonly line: number,
    readonly what: string,
  ) {}
}

type Fields = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** All declarations of a table, or its first mistake. Blank lines are passed over. */
export function readMap(rows: readonly (readonly unknown[])[]): Declarations | MapMistake {
  const start = rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  const headings = (rows[start] ?? []).map((cell) => foldedName(cell ?? ""));
  const missing = COLUMNS.slice(0, 3).filter((name) => !headings.includes(name));
  if (missing.length > 0)
    return new MapMistake(
      Math.max(start, 0) + 1,
      `needs the headings kind, what and meaning, and lacks ${missing.join(", ")}`,
    );
  const strange = headings.find((name) => name !== "" && !(COLUMNS as readonly string[]).includes(name));
  if (strange !== undefined)
    return new MapMistake(start + 1, `has the heading ${quoted(strange)}; there are ${COLUMNS.join(", ")}`);
  const lines = new Lines();
  for (let row = start + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (cells.every(isBlank)) continue;
    const at = (name: string) => {
      const cell = cells[headings.indexOf(name)];
      return isBlank(cell) ? "" : shownName(cell);
    };
    const fields = Object.fromEntries(COLUMNS.map((name) => [name, at(name)])) as Fields;
    const wrong = lines.take(fields);
    if (wrong !== null) return new MapMistake(row + 1, wrong);
  }
  return lines.all;
}

/** The declarations line by line; each says what is wrong with it, or null. */
class Lines {
  private readonly columns: ColumnRole[] = [];
  private readonly words: DeclaredWord[] = [];
  private scale: DeclaredScale | undefined;
  private readonly firms: { firm: string; reason: string }[] = [];
  private readonly respondents: LeaveOut["respondents"][number][] = [];

  take(fields: Fields): string | null {
    const { kind, what } = fields;
    if (!(foldedName(kind) in this.kinds))
      return `has the kind ${quoted(kind)}; there are ${Object.keys(this.kinds).join(", ")}`;
    if (what === "") return "says nothing under “what”";
    return this.kinds[foldedName(kind)]!(fields);
  }

  private readonly kinds: Readonly<Record<string, (fields: Fields) => string | null>> = {
    word: ({ what, meaning }) => {
      const means = MEANINGS.find((each) => foldedName(each) === foldedName(meaning));
      if (means === undefined)
        return `gives ${quoted(what)} the meaning ${quoted(meaning)}; there are ${MEANINGS.join(", ")}`;
      const earlier = this.words.find((word) => foldedName(word.what) === foldedName(what));
      if (earlier !== undefined && earlier.means !== means)
        return `gives ${quoted(what)} the meaning ${means}, and an earlier line gives it ${earlier.means}`;
      this.words.push({ what, means });
      return null;
    },
    scale: ({ what, meaning }) => {
      const [, low, high] = ENDS.exec(what) ?? [];
      if (low === undefined || high === undefined) return `has the scale ${quoted(what)}; write its ends like “0 to 4”`;
      const [lowest, highest] = [low, high].map((end) => Number(end.replace("−", "-"))) as [number, number];
      if (lowest >= highest)
        return `has the scale ${quoted(what)}; begin with the lower end, and give ${FALLING} as meaning if it runs the other way`;
      if (meaning !== RISING && meaning !== FALLING)
        return `gives the scale the meaning ${quoted(meaning)}; write ${RISING} or ${FALLING}`;
      if (this.scale !== undefined) return "declares a second scale";
      this.scale = { lowest, highest, reversed: meaning === FALLING };
      return null;
    },
    item: ({ what, meaning }) => {
      if (meaning === "") return `does not say which item ${quoted(what)} is; write its name, such as Q1`;
      return this.column({ header: what, role: "item", item: meaning });
    },
    column: ({ what, meaning }) => {
      const role = (["firm", "respondent", LEAVE_OUT] as const).find((each) => each === foldedName(meaning));
      if (role === undefined)
        return `says that the column ${quoted(what)} is ${quoted(meaning)}; there are firm, respondent, leave out`;
      return this.column({ header: what, role });
    },
    firm: ({ what, meaning, reason }) => {
      if (foldedName(meaning) !== LEAVE_OUT)
        return `gives a firm the meaning ${quoted(meaning)}; there is only “leave out”`;
      this.firms.push({ firm: what, reason });
      return null;
    },
    respondent: ({ what, meaning, firm, cell, reason }) => {
      if (foldedName(meaning) !== LEAVE_OUT)
        return `gives a respondent the meaning ${quoted(meaning)}; there is only “leave out”`;
      if (firm === "") return `does not say of which firm ${quoted(what)} is; write it under “firm”`;
      const respondent = what === NAMELESS ? "" : what;
      if (respondent === "" && cell === "")
        return "leaves out a respondent without a name; write the cell under “cell”";
      this.respondents.push({ firm, respondent, ...(cell ? { cell } : {}), ...(reason ? { reason } : {}) });
      return null;
    },
  };

  private column(role: ColumnRole): string | null {
    if (this.columns.some((each) => foldedName(each.header) === foldedName(role.header)))
      return `says what the column ${quoted(role.header)} is, and an earlier line does so, too`;
    this.columns.push(role);
    return null;
  }

  get all(): Declarations {
    const { columns, words, scale, firms, respondents } = this;
    const reasons = firms.filter(({ reason }) => reason !== "");
    return {
      ...(columns.length > 0 ? { columns } : {}),
      ...(words.length > 0 ? { words } : {}),
      ...(scale ? { scale } : {}),
      ...(firms.length + respondents.length > 0
        ? {
            leaveOut: { firms: firms.map(({ firm }) => firm), respondents, ...(reasons.length > 0 ? { reasons } : {}) },
          }
        : {}),
    };
  }
}

/** Stands for a respondent without a name. */
const NAMELESS = "(no name)";

/** The declarations as such a table, in the words that `readMap` reads; nothing but its headings where there are none. */
export function writeMap({ columns = [], words = [], scale, leaveOut }: Declarations): string {
  const reasonOf = (firm: string) =>
    leaveOut?.reasons?.find((each) => foldedName(each.firm) === foldedName(firm))?.reason ?? "";
  const lines: readonly string[][] = [
    [...COLUMNS],
    ...(scale ? [["scale", `${scale.lowest} to ${scale.highest}`, scale.reversed ? FALLING! : RISING!]] : []),
    ...words.map(({ what, means }) => ["word", what, means]),
    ...columns.map(({ header, role, item }) =>
      role === "item" ? ["item", header, item ?? ""] : ["column", header, role],
    ),
    ...(leaveOut?.firms ?? []).map((firm) => ["firm", firm, LEAVE_OUT, "", "", reasonOf(firm)]),
    ...(leaveOut?.respondents ?? []).map(({ firm, respondent, cell = "", reason = "" }) => [
      "respondent",
      respondent || NAMELESS,
      LEAVE_OUT,
      firm,
      cell,
      reason,
    ]),
  ];
  return lines.map((line) => `${COLUMNS.map((_, i) => field(line[i] ?? "")).join(",")}\n`).join("");
}

function field(text: string): string {
  return /[",;\t\r\n|]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
