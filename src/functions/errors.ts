/**
 * An error value in a cell, with the sentence that Excel shows beside it.
 *
 * "#VALUE!": what was given is not allowed; the sentence names the cell and says what is. "#N/A": all is well given, and yet
 * there is no result; the sentence says why.
 */
export class CellError extends Error {
  constructor(
    readonly code: "#VALUE!" | "#N/A",
    message: string,
  ) {
    super(message);
    this.name = "CellError";
  }
}

export function notAllowed(message: string): CellError {
  return new CellError("#VALUE!", message);
}

export function notAvailable(message: string): CellError {
  return new CellError("#N/A", message);
}
