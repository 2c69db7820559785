import { askedOf, explore, type Outcomes } from "../../methods";
import { assess, type AssessOptions, type Cohort } from "../../methods/hvm";
import { type Problem, readAnswers, type Reading, type ReadRequest } from "../answers";
import { problemsMet } from "../pages";
import { writeReports, type ResultsAs, type Written } from "./index";
import { withSettings } from "../settings/settings";
import { hostInWords } from "../workbook/host";
import { breathe, breatheWhenDue, type RunOptions } from "../workbook/session";

/** What to read, how to assess it, and what the reports should say of their making. */
export interface AnalyseRequest extends ReadRequest {
  /** The key's measure, scores and ranks rules; the footprints come from the workbook. */
  readonly assess?: Omit<AssessOptions, "footprints">;
  /** The add-in's version, for HVM About. */
  readonly version: string;
  readonly now: Date;
  /** The further analyses to be done (absent: the usual ones), and what was decided about them. Names that are none are passed over. */
  readonly further?: readonly string[];
  readonly decided?: Readonly<Record<string, unknown>>;
  /** What the result cells hold. Default: values. */
  readonly results?: ResultsAs;
  /** Called when a stage begins. */
  readonly onStage?: (stage: Stage) => void;
  /** Called with the classes, before the further analyses begin. */
  readonly onAssessed?: (cohort: Cohort) => void;
  /** Called as the further analyses go on: which share of them is done, 0..1. */
  readonly onExplored?: (done: number) => void;
  /** Leaves out what the further analyses have not done yet: the results are written without it, and say so. */
  readonly skip?: AbortSignal;
}

export type Stage = "reading" | "assessing" | "exploring" | "writing";

export interface Analysis {
  readonly reading: Reading;
  readonly cohort: Cohort;
  readonly further: Outcomes;
  /** What the analyses found wrong, beside the problems of the reading. */
  readonly met: readonly Problem[];
  readonly written: Written;
}

/**
 * The main job: reads the answers of the open workbook, assesses every firm, and writes the result sheets. Everything is
 * computed before the first cell is written.
 *
 * @throws HvmError in words for the user; then no sheet of the user's has changed
 */
export async function analyse(request: AnalyseRequest, options: RunOptions = {}): Promise<Analysis> {
  request.onStage?.("reading");
  const isLive = request.results === "formulas";
  const read = await readAnswers({ ...request, withPlaces: isLive }, options);
  const reading = isLive ? withSettings(read) : read;
  request.onStage?.("assessing");
  await breathe(options);
  const cohort = assess(reading.study, { ...request.assess, footprints: reading.footprints });
  request.onAssessed?.(cohort);
  request.onStage?.("exploring");
  const further = await explore(askedOf(request.further, reading.study), reading.study, cohort, request.decided ?? {}, {
    breathe: breatheWhenDue(options, (done: number) => request.onExplored?.(done)),
    isSkipped: () => request.skip?.aborted ?? false,
  });
  request.onStage?.("writing");
  await breathe(options);
  const written = await writeReports(cohort, reading, { ...request, host: hostInWords() }, options, further);
  return { reading, cohort, further, met: problemsMet(further), written };
}
