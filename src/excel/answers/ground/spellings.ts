import type { OnSpelling } from "../../../cells/firms";
import { failed } from "../../errors";
import type { Place, Problems } from "./problems";

/** How a firm's name was met: the way, the name as it is shown, and as it stands there. */
export type Spelling = Parameters<OnSpelling>;

/** Excel takes 32,767 characters in a cell; a firm's name stands there with a few words at most. */
const MOST_CHARACTERS = 32_000;

/**
 * Sees that a firm's name can stand in results.
 *
 * @throws {HvmError} naming its cell
 */
export function refuseTooLong(name: string, { sheet, cell }: Place): void {
  const characters = name.length;
  if (characters > MOST_CHARACTERS) throw failed("firm-name-too-long", { sheet: sheet!, cell: cell!, characters });
}

/** Says that a firm's name is spelt otherwise than before, looks like one, holds what cannot be seen, or is long. */
export function sayName(problems: Problems, place: Place, ...[how, first, other]: Spelling): void {
  if (how === "spelt otherwise") problems.say("firm-spelling", place, { first, other });
  else if (how === "looks alike") problems.say("firm-alike", place, { first, other });
  else if (how === "is long") {
    refuseTooLong(first, place);
    problems.say("firm-long", place, { characters: first.length });
  } else problems.say("firm-unseen", place, { firm: first, spelt: other });
}
