import type { ProblemKind } from "../../../excel/answers/problems/kind";
import type { ErrorKind } from "../../../excel/errors/kind";

/**
 * What a page says of a kind of problem or error, beside its words. It stands here and not with the words, which the pane
 * loads before it can be used.
 */
export type Meaning<Details> = {
  /** What it means for whoever meets it, and why; a sentence or two. */
  readonly means: string;
} & ([Details] extends [void]
  ? { readonly examples?: never }
  : {
      /** One for each way in which it is worded. */
      readonly examples: readonly [Details, ...Details[]];
    });

/** A meaning for each kind of a catalogue: a kind without one does not compile. */
export type Meanings<Kinds> = {
  readonly [Code in keyof Kinds]: Meaning<
    Kinds[Code] extends ProblemKind<infer Details>
      ? Details
      : Kinds[Code] extends ErrorKind<infer Details>
        ? Details
        : never
  >;
};
