/** A value that an option can take, and what to say of it. */
export interface Choice<T> {
  readonly value: T;
  /** Behind its name in a table, or beside a formula that is being typed; empty where the name says it all. */
  readonly hint: string;
}

/** How the command line calls an option: a word with a value behind it, or a word that stands for one value. */
export type Flag<T> =
  | { readonly name: string; readonly takes: string }
  | { readonly name: string; readonly sets: T; readonly means: string };

/** Something that a user can decide about a method: all that the pane, the terminal, the functions and saved settings know of it. */
export interface Option<T> {
  /** Its label where it is chosen. */
  readonly title: string;
  /** A sentence or two below the label. */
  readonly hint?: string;
  readonly flag: Flag<T>;
  readonly default: T;
  /** All values, in the order in which they are listed; absent where there are too many. */
  readonly choices?: readonly Choice<T>[];
  /** What may be given, behind "is" or "Use": "one of pooled, respondent-mean". */
  readonly allowed: string;
  /** The value that was given, as a text or as itself; undefined where it is not allowed. */
  parse(given: unknown): T | undefined;
  /** A value in words, as in a list to choose from. */
  describe(value: T): string;
}

/** An option for each part of what can be decided. */
export type OptionTable<T> = { readonly [K in keyof T]: Option<T[K]> };

/** An option that takes one of a few names. */
export interface ChoiceOption<T extends string> extends Option<T> {
  readonly choices: readonly Choice<T>[];
}

/** The words of one name: in a list to choose from, and behind the name. */
interface ChoiceWords {
  readonly label: string;
  readonly hint?: string;
}

/** An option whose values are names; they are listed in the order of `words`, which the compiler checks for completeness. */
export function choiceOption<T extends string>(
  facts: Pick<Option<T>, "title" | "hint" | "flag" | "default">,
  words: Readonly<Record<T, ChoiceWords>>,
): ChoiceOption<T> {
  const names = Object.keys(words) as T[];
  return {
    ...facts,
    choices: names.map((value) => ({ value, hint: words[value].hint ?? "" })),
    allowed: `one of ${names.join(", ")}`,
    parse: (given) => names.find((name) => name === given),
    describe: (value) => words[value].label,
  };
}

/**
 * An option that takes some of a few names: "all", "none", or names with commas between. Some are meant also where they are not
 * named, unless it is "none".
 */
export function listOption<T extends string>(
  facts: Pick<Option<readonly T[]>, "title" | "hint" | "flag">,
  words: Readonly<Record<T, string>>,
  usual: readonly T[] = [],
): Option<readonly T[]> {
  const names = Object.keys(words) as T[];
  const parse = (given: unknown): readonly T[] | undefined => {
    if (given === "all") return names;
    if (given === "none") return [];
    const asked = Array.isArray(given) ? given : String(given).split(",");
    const known = asked.map((each) => names.find((name) => name === String(each).trim()));
    return known.every((name) => name !== undefined)
      ? names.filter((name) => known.includes(name) || usual.includes(name))
      : undefined;
  };
  return {
    ...facts,
    default: usual,
    allowed: `all, none, or some of ${names.join(",")}${usual.length > 0 ? ` (${usual.join(",")} besides, unless none)` : ""}`,
    parse,
    describe: (value) => value.map((name) => words[name]).join(", "),
  };
}

/**
 * The value that was given for an option; its default where none was.
 *
 * @param name what the user or caller knows the option by: "--measure"
 * @throws {RangeError} if the value is not allowed, in words for whoever gave it
 */
export function parseOption<T>(name: string, option: Option<T>, given: unknown): T {
  if (given === undefined) return option.default;
  const value = option.parse(given);
  if (value === undefined) throw new RangeError(`${name} is ${option.allowed}, not "${String(given)}".`);
  return value;
}

/** What holds where nothing was decided. */
export function defaultsOf<T extends object>(table: OptionTable<T>): T {
  return mapOptions(table, (option) => option.default);
}

/** Something of each option of a table, by the same names. */
export function mapOptions<T extends object>(
  table: OptionTable<T>,
  of: <K extends keyof T>(option: Option<T[K]>, id: K) => T[K],
): T {
  const ids = Object.keys(table) as (keyof T)[];
  return Object.fromEntries(ids.map((id) => [id, of(table[id], id)])) as T;
}
