import type { OptionTable } from "./options";

/**
 * What an analysis is, for any method: a question, what it takes to answer it, and the answer as plain data. The sheet that
 * shows it is its page (src/excel/pages), the words in the pane its section (src/taskpane/screens); this is all the rest.
 *
 * An analysis is one file that declares it, and one line in ANALYSES (./index.ts); the registers of pages and sections then do
 * not compile until it has its line there.
 */
export interface Analysis<Study, Base, Options extends object, Firm extends object, Whole extends object> {
  /** Two or three words, as for a check box or a heading. */
  readonly title: string;
  /** What it answers: "Do the three parts agree?" */
  readonly question: string;
  /** Paper and section. */
  readonly source: string;
  /** Whether it is done unless the user says otherwise. Default: only when it is asked for. */
  readonly isUsual?: true;
  /** Done with every study of which this holds, and never offered otherwise; absent for what the user asks for. */
  comesWith?(study: Study): boolean;
  /** What can be decided about it. Options of the same name mean the same in all analyses. */
  readonly options: OptionTable<Options>;
  /** What it finds of a firm and of the whole study, by name: in JSON these stand, as null too where there is no finding. */
  readonly finds: {
    readonly firm: readonly (keyof Firm & string)[];
    readonly study: readonly (keyof Whole & string)[];
  };
  /** Why it cannot be done with this study, in the user's words; null if it can. */
  lacking(study: Study, base: Base): string | null;
  /**
   * Does it. Long work calls `breathe` every few milliseconds, which lets others go on when it is time, and throws when the user has
   * stopped; it says which share of the work is done, 0..1.
   * Chance is a seed among the options.
   */
  compute(
    study: Study,
    base: Base,
    options: Options,
    breathe: Breathe,
  ): Findings<Firm, Whole> | Promise<Findings<Firm, Whole>>;
}

/** Lets others go on; told which share of the work is done, where that is known. */
export type Breathe = (done?: number) => Promise<void>;

/** What was found: of each firm, in the study's order, and of all together. Plain data; null where there is no value. */
export interface Findings<Firm, Whole> {
  readonly firms: readonly Firm[];
  readonly study: Whole;
}

/** An analysis that was asked for: what it found, or why it could not be done. */
export type Outcome<F> = { readonly found: F } | { readonly lacking: string };

/** The findings of a kind of analysis. */
export type FindingsOf<A extends { compute(...given: never): unknown }> = Awaited<ReturnType<A["compute"]>>;

/** Declares an analysis; the compiler works out the types. */
export function analysis<Study, Base, Options extends object, Firm extends object, Whole extends object>(
  declared: Analysis<Study, Base, Options, Firm, Whole>,
): Analysis<Study, Base, Options, Firm, Whole> {
  return declared;
}
