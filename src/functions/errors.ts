/**
 * An error value in a cell, with the sentence that Excel shows beside it.
 *
 * "#VALUE!": what was given is not allowed; the sentence names the cell and says what is. "#N/A": all is well given, and yet
 * there is no result; the sentence says why.
 *
 * Thrown, it is the result of the whole call. It is no JavaScript Error: those record where they arise, which takes seconds
 * where every cell of a large range has one.
 */
export class CellError {
  constructor(
    readonly code: "#VALUE!" | "#N/A",
    readonly message: string,
  ) {}
}

export function notAllowed(message: string): CellError {
  return new CellError("#VALUE!", message);
}

export function notAvailable(message: string): CellError {
  return new CellError("#N/A", message);
}
