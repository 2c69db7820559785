import { foldedName } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { OpenReading } from "../ground/open-reading";
import type { Problem } from "../ground/reading";
import type { LoadedSheet } from "../load/load-cells";
import type { Found } from "../recognise/find";

/** A sheet, and what it turned out to hold. */
interface FoundSheet {
  readonly sheet: LoadedSheet;
  readonly found: Found;
}

/**
 * Codings on the sheets that hold no answers; null where there is no such sheet. What reads them is loaded where there is one. Headings
 * of codings go before items that would run down a column: numbers of employees are none.
 */
export async function codingsAmong(
  sheets: readonly FoundSheet[],
  { asked }: OpenReading,
  samples: ReadonlySet<string>,
) {
  const others = sheets
    .filter(({ found }) => found.kind === "nothing" || isDown(found))
    .map(({ sheet }) => sheet.block);
  if (others.length === 0) return null;
  const { readCodings } = await import(".");
  const codings = readCodings(others, asked, (sheet) => samples.has(sheet));
  const named = codings.sources.flatMap(({ columns }) => columns.filter(({ is }) => is === "firm"));
  asked.firmIsOfCodings = named.some(({ header }) => foldedName(header) === foldedName(asked.firm));
  return codings;
}

/** Why there is nothing to analyse, where codings are all that there might have been. */
export function unreadCodings({ code, sheet, ...said }: Problem) {
  if (code === "sheet-not-read") return failed("no-relationships", { sheet: sheet! });
  return failed("no-codings-found", { ...said, sheet: sheet! });
}

function isDown(found: Found): boolean {
  return found.kind === "items" && found.header.block.transposed;
}
