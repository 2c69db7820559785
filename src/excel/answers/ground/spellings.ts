import type { OnSpelling } from "../../../cells/firms";
import type { Place, Problems } from "./problems";

/** How a firm's name was met: the way, the name as it is shown, and as it stands there. */
export type Spelling = Parameters<OnSpelling>;

/** Says that a firm's name is spelt otherwise than before, looks like one, or holds what cannot be seen. */
export function sayName(problems: Problems, place: Place, ...[how, first, other]: Spelling): void {
  if (how === "spelt otherwise") problems.say("firm-spelling", place, { first, other });
  else if (how === "looks alike") problems.say("firm-alike", place, { first, other });
  else problems.say("firm-unseen", place, { firm: first, spelt: other });
}
