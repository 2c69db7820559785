import { askedOf, explore, type Outcomes } from "../../methods";
import type { ConstellationOptions } from "../../methods/constellations/identify/options";
import { defaultsOf } from "../../methods/options";
import { assess, type AssessOptions, type Cohort } from "../../methods/hvm";
import type { CodingsReading } from "../answers/codings";
import { type Problem, readAnswers, type Reading, type ReadRequest } from "../answers";
import { problemsMet } from "../pages";
import type { Constellations } from "../pages/constellations/results";
import { since, type Since } from "../pages/since";
import { lastResults } from "./last-results";
import { writeReports, type ResultsAs, type Written } from "./index";
import { withSettings } from "../settings/settings";
import { hostInWords } from "../workbook/host";
import { breathe, breatheWhenDue, type RunOptions } from "../workbook/session";

/** What to read, how to assess it, and what the reports should say of their making. */
export interface AnalyseRequest extends ReadRequest {
  /** The key's measure, scores and ranks rules; the footprints come from the workbook. */
  readonly assess?: Omit<AssessOptions, "footprints">;
  /** How constellations are identified, where the workbook holds codings; defaults for what is absent. */
  readonly identify?: Partial<ConstellationOptions>;
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
  /** What is different since the last analysis, as HVM Summary had it; null where there was none. */
  readonly since?: Since | null;
  /** What the second method found; null where the workbook holds no codings. */
  readonly constellations: Constellations | null;
  /** What the analyses found wrong, beside the problems of the reading. */
  readonly met: readonly Problem[];
  readonly written: Written;
}

/**
 * The main job: reads the answers and the codings of the open workbook, assesses every firm and every relationship, and writes the
 * result sheets. Everything is computed before the first cell is written. Without answers there are no firms to assess, and no sheets
 * of the first method.
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
  const asked = cohort.firms.length === 0 ? [] : askedOf(request.further, reading.study);
  const further = await explore(asked, reading.study, cohort, request.decided ?? {}, {
    breathe: breatheWhenDue(options, (done: number) => request.onExplored?.(done)),
    isSkipped: () => request.skip?.aborted ?? false,
  });
  const constellations = reading.codings ? await identified(reading.codings, request.identify, options) : null;
  request.onStage?.("writing");
  await breathe(options);
  const changes = cohort.firms.length === 0 ? null : since(await lastResults(options), cohort.firms);
  const found = { cohort, reading, further, constellations, since: changes };
  const written = await writeReports(found, { ...request, host: hostInWords() }, options);
  return { ...found, met: problemsMet(further), written };
}

/** What remains of the nine for each relationship. The method is loaded where there are codings. */
export async function identified(
  codings: CodingsReading,
  decided: Partial<ConstellationOptions> = {},
  options: RunOptions = {},
): Promise<Constellations> {
  const { CONSTELLATION_OPTIONS, IDENTIFICATION } = await import("../../methods/constellations");
  const settled = { ...defaultsOf<ConstellationOptions>(CONSTELLATION_OPTIONS), ...decided };
  const found = await IDENTIFICATION.compute(codings, null, settled, breatheWhenDue(options));
  return { codings, found, options: settled };
}
