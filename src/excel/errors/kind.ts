/** What has to be told of a kind: nothing, where it is always worded alike. */
export type Told<Details> = [Details] extends [void] ? [] : [details: Details];

/** A kind of error: the whole task ends with it. */
export interface ErrorKind<Details> {
  /** For the user: what happened, where (sheet and cell), what to do. */
  says(details: Details): string;
}

/** Declares a kind of error, which is worded here and nowhere else. */
export function error<Details = void>(kind: ErrorKind<Details>): ErrorKind<Details> {
  return kind;
}
