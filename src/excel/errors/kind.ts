/** What a page of the documentation shows of a kind of error or problem, beside its code. */
export type Documented<Details> = {
  /** What it means for whoever meets it, and why; a sentence or two. */
  readonly means: string;
} & ([Details] extends [void]
  ? { readonly examples?: never }
  : {
      /** One for each way in which it is worded. */
      readonly examples: readonly [Details, ...Details[]];
    });

/** What has to be told of a kind: nothing, where it is always worded alike. */
export type Told<Details> = [Details] extends [void] ? [] : [details: Details];

/** A kind of error: the whole task ends with it. */
export type ErrorKind<Details> = Documented<Details> & {
  /** For the user: what happened, where (sheet and cell), what to do. */
  says(details: Details): string;
};

/** Declares a kind of error, which is worded here and nowhere else. */
export function error<Details = void>(kind: ErrorKind<Details>): ErrorKind<Details> {
  return kind;
}
