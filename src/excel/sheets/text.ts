/** Most characters that a cell can hold. */
const CELL_LIMIT = 32_767;

/** Text cut to what a cell can hold, with a sign that it was cut. */
export function clip(text: string, limit = CELL_LIMIT): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
