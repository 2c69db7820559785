import { agreeInWords, type Compared } from "../../../methods/hvm/analyses/validation";
import { comparableInWords } from "../../../methods/hvm/analyses/validation/in-words";
import { worded } from "../../answers/problems";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { furtherPage } from "../further-page";
import { madeWhen } from "../imprint";
import { VALIDATED } from "./table";

/** HVM Validation: that the arithmetic is right, where the reader sits. */
export const VALIDATION_PAGE = furtherPage("validation", {
  kind: "validation",
  name: "HVM Validation",
  shows: "numbers that others have printed, worked out again on this machine by the functions that all analyses use",
  tables: [VALIDATED],
  isLineFirst: true,
  line: ({ study: { validation } }, { imprint }) =>
    `${agreeInWords(validation)} agree. HVM for Excel ${imprint.version}, ${madeWhen(imprint)}, in ${imprint.host ?? "a host that does not tell its name and version"}.`,
  blocks: (found, results) => [
    blockOf(new Grid(VALIDATED, results), { table: "HVM_Validation", rows: found ? found.study.compared : [] }),
  ],
  problems: ({ study: { compared } }) => compared.filter(({ agrees }) => !agrees).map(problemOf),
});

function problemOf({ id, reference, computed }: Compared) {
  return worded("validation-differs", {
    what: `${id}, ${reference.what}`,
    expected: comparableInWords(reference.expected),
    computed: computed === null ? null : comparableInWords(computed),
  });
}
