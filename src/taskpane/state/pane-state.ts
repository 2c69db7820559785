import type { Outcomes } from "../../methods";
import type { Answered, ConstellationName, Facet } from "../../methods/constellations";
import type { Cohort } from "../../methods/hvm";
import type { Since } from "../../excel/pages/since";
import type { Constellations } from "../../excel/pages/constellations/results";
import type {
  Choices,
  ErrorCode,
  Inspection,
  Problem,
  Reading,
  SheetEntry,
  Silence,
  Stage,
  TablePreview,
  UnknownWord,
  UnnamedItems,
} from "../../excel";

/** What the pane shows. A new one is a word here, and the compiler asks for its line in SCREENS (screens/index.ts). */
export type View =
  | "looking"
  | "nothing"
  | "found"
  | "working"
  | "results"
  | "why"
  | "paper"
  | "problems"
  | "relationships"
  | "explained"
  | "portfolios"
  | "interview"
  | "catalogue"
  | "trouble";

export type ResultsTab = "firms" | "cohort";

/** An interview about a service relationship, of which no sheet knows. */
export interface Interview {
  /** In the order in which they were given. */
  readonly answers: readonly Answered[];
  /** What is asked at the user's wish; null for what is best asked. */
  readonly asking: Facet | null;
}

/** A constellation that is looked at as it stands to a relationship, if wanted beside another one. */
export interface Explained {
  /** The relationship's place in the results. */
  readonly relationship: number;
  readonly constellation: ConstellationName;
  readonly beside: ConstellationName | null;
}

/** A failure in words for the user. */
export interface Trouble {
  readonly code: ErrorCode;
  readonly message: string;
  /** For a copyable report: the host's own words, if any. */
  readonly detail: string | null;
}

/** Answers that cannot be read as long as it is in doubt which they are, and what was seen all the same. */
export interface Doubt {
  readonly trouble: Trouble;
  readonly sheets: readonly SheetEntry[];
  readonly preview: readonly TablePreview[];
  /** What stands in cells of answers and is none. */
  readonly unknown: readonly UnknownWord[];
  /** Answers under headers that name no items; null where there are none. */
  readonly unnamed: UnnamedItems | null;
  /** The ends of another scale that the numbers may stand on. */
  readonly likely?: Inspection["likely"];
  /** How far the respondents of a table have come, if that is why. */
  readonly progress?: Inspection["progress"];
}

/** What the last analysis gave. */
export interface Results {
  readonly cohort: Cohort;
  readonly reading: Reading;
  /** What the analyses that were asked for came to; absent where results were only worked out again. */
  readonly further?: Outcomes;
  /** What the second method found of the workbook's codings; absent where there are none. */
  readonly constellations?: Constellations | null;
  /** What is different since the last analysis; absent where results were only worked out again. */
  readonly since?: Since | null;
  /** What they found wrong. */
  readonly met?: readonly Problem[];
}

/** A long task, while it runs. */
export interface Job {
  readonly task:
    | "analyse"
    | "report"
    | "remove"
    | "teaching"
    | "questionnaire"
    | "firms"
    | "key"
    | "sample"
    | "coding"
    | "constellations"
    | "catalogue";
  readonly stage: Stage | null;
  /** The classes, as soon as they are known. */
  readonly cohort: Cohort | null;
  /** How much of the further analyses is done, 0..1. */
  readonly explored: number;
  /** Cancel was asked for; it takes effect at the next answer. */
  readonly stopping: boolean;
  readonly cancellable: boolean;
  /** The view to go back to. */
  readonly from: View;
}

/** The reader's code for a workbook without answers. */
const NOTHING_FOUND = "no-answers-found";

/** The workbook was looked into, and holds no answers: not even in words or under headers that the user might declare. */
export function nothingFound({ doubt }: Pick<PaneState, "doubt">): boolean {
  return doubt?.trouble.code === NOTHING_FOUND && doubt.unknown.length === 0 && doubt.unnamed === null;
}

export interface PaneState {
  readonly view: View;
  readonly tab: ResultsTab;
  readonly choices: Choices;
  readonly found: Inspection | null;
  readonly doubt: Doubt | null;
  /** The answers are being read again; what is shown may be old. */
  readonly rereading: boolean;
  readonly results: Results | null;
  /** There are result sheets in the workbook. */
  readonly standing: boolean;
  /** Sheets that look like results and that another program has saved: none until the user says so. */
  readonly adrift: readonly string[];
  /** The result sheets no longer match the answers. */
  readonly stale: boolean;
  /** Results are renewed after each edit. */
  readonly upToDate: boolean;
  /** A renewal that runs while the user goes on looking. */
  readonly renewing: boolean;
  /** The firm whose card is open, and that "why" is about. */
  readonly firm: string | null;
  /** The VPD, from 0, whose score "why" begins with; null for none. */
  readonly vpd: number | null;
  readonly interview: Interview;
  readonly explained: Explained | null;
  readonly job: Job | null;
  /** Excel has not answered for a while; null as long as it does. */
  readonly silence: Silence | null;
  readonly trouble: Trouble | null;
  /** The task that the trouble ended, to be tried again; null if it was only looking. */
  readonly failed: Job["task"] | null;
  /** A short message above whatever is shown: what was done, or what went wrong on the side. */
  readonly notice: string | null;
  /** The view that "problems" and "trouble" go back to. */
  readonly back: View;
  /** For screen readers: what has just happened. */
  readonly said: string;
}

export type Action =
  | { readonly type: "looking" }
  | { readonly type: "choicesLoaded"; readonly choices: Choices }
  | { readonly type: "choose"; readonly choices: Partial<Choices> }
  | { readonly type: "rereading" }
  | {
      readonly type: "found";
      readonly inspection: Inspection;
      readonly standing: boolean;
      readonly stale: boolean;
      readonly adrift: readonly string[];
    }
  | {
      readonly type: "nothing" | "doubt";
      readonly doubt: Doubt;
      readonly standing: boolean;
      readonly adrift: readonly string[];
    }
  | { readonly type: "begin"; readonly task: Job["task"]; readonly cancellable?: boolean }
  | { readonly type: "stage"; readonly stage: Stage }
  | { readonly type: "assessed"; readonly cohort: Cohort }
  | { readonly type: "explored"; readonly done: number }
  | { readonly type: "silence"; readonly silence: Silence }
  | { readonly type: "stopping" }
  | { readonly type: "cancelled"; readonly notice: string }
  | { readonly type: "analysed"; readonly results: Results }
  | { readonly type: "renewing" }
  | { readonly type: "ended"; readonly notice: string | null }
  | { readonly type: "removed"; readonly sheets: readonly string[] }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "notice"; readonly notice: string | null }
  | { readonly type: "stale" }
  | { readonly type: "upToDate"; readonly on: boolean }
  | { readonly type: "show"; readonly view: View }
  | { readonly type: "showResults"; readonly results: Results }
  | {
      readonly type: "furtherFound";
      readonly cohort: Cohort;
      readonly further: Outcomes;
      readonly met: readonly Problem[];
    }
  | { readonly type: "tab"; readonly tab: ResultsTab }
  | { readonly type: "firm"; readonly firm: string | null }
  | { readonly type: "firmSelected"; readonly firm: string; readonly vpd?: number | null }
  | { readonly type: "interview"; readonly interview: Interview; readonly said: string }
  | { readonly type: "explain"; readonly explained: Explained }
  | { readonly type: "say"; readonly words: string }
  | { readonly type: "back" };
