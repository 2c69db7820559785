import type { Processes } from "../../../methods/hvm/analyses/transition/processes";
import { FIRM } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

/** A firm with a wish or with processes. */
export interface FirmProcesses {
  readonly firm: string;
  /** In words. */
  readonly class: string;
  readonly processes: Processes | null;
  readonly why: string | null;
}

const { table } = tablesOf<FirmProcesses, Results>();

const listed = (of: keyof Processes, heading: string, means: string) =>
  ({
    heading,
    unit: "text",
    // "Strategy, Customer" in a line, on paper too.
    width: 18,
    wrap: true,
    means,
    value: ({ processes }: FirmProcesses) => {
      const names = processes && processes[of];
      return names && (names.join(", ") || "none");
    },
  }) as const;

/** Each firm's predominant processes beside those that its class, and its wish, rely on (Table 7). */
export const PROCESS_TABLE = table({
  firm: { ...FIRM, width: 22 },
  class: { heading: "Class", unit: "text", width: 18, wrap: true, value: ({ class: own }) => own },
  predominant: listed("predominant", "Predominant processes", "As marked on the sheet HVM Firms; blank: not stated."),
  reliedOn: listed(
    "reliedOn",
    "Its class relies on",
    "As far as the HVM paper says, which is for two of the six propositions. The expectation rests on three cases and was drawn from the same firms: it informs, it does not test.",
  ),
  shared: listed("shared", "Shared", "Predominant, and relied on by the class."),
  lacking: listed("lacking", "Lacking", "Relied on by the class, and not predominant."),
  beyond: listed("beyond", "Beyond", "Predominant, and not among those that the class relies on."),
  toBuild: listed("toBuild", "To build for the wish", "Relied on by the desired proposition, and not predominant."),
  why: { heading: "Why not there", unit: "text", width: 27, wrap: true, value: ({ why }) => why },
});
