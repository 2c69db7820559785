import { cellAddress } from "../../cells/a1";
import { failed } from "../errors";
import { isFormula } from "./draw/outgoing";
import type { ReportSheet } from "./sheet";

/** Excel takes no longer formula. */
const MOST_CHARACTERS = 8192;

/**
 * Sees that Excel can take the formulas, before anything is written.
 *
 * @throws {HvmError} naming those that are too long
 */
export function refuseTooLong(reports: readonly ReportSheet[]): void {
  const cells = reports.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ row, column, rows }) =>
      rows.flatMap((line, r) =>
        line.flatMap((cell, c) => {
          if (!isFormula(cell) || cell.formula.length <= MOST_CHARACTERS) return [];
          const at = `'${name}'!${cellAddress(row + 1 + r, column + c)}`;
          return [
            `${at} would need a formula of ${cell.formula.length} characters, and Excel takes ${MOST_CHARACTERS}: the answers of a respondent lie too far apart; sort the list by respondent and item.`,
          ];
        }),
      ),
    ),
  );
  if (cells.length > 0) throw failed("formulas-cannot-follow", { cells });
}
