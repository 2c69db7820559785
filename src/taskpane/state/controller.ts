import type { AnalyseRequest, Choices, QuestionnaireRequest, ReadRequest, RunOptions } from "../../excel";
import { Listening } from "./listening";
import { lookInto } from "./look";
import type { Job, PaneState, Results } from "./state";
import { PaneStore } from "./store";
import { cancelledWords, troubleOf, wasStopped } from "./trouble";
import type { LaterVerbs, VerbLoader } from "./verbs";

/** The choices that change what is read, and are kept as soon as they are made; the others are kept with the results. */
const READING: readonly (keyof Choices)[] = ["sheets", "range", "columns", "leaveOut"];

/**
 * Does what the user asks of the pane: calls the verbs of src/excel one at a time and tells the state what came of it.
 *
 * One long task runs at a time. What the user edits meanwhile is looked at when it is over.
 */
export class PaneController extends PaneStore {
  private abort: AbortController | null = null;
  private lookAbort = new AbortController();
  private knowsChoices = false;
  private cancelled = false;
  private readonly listening: Listening;
  /** The choices with which the standing results were made, as far as they are kept in the workbook. */
  private kept: Choices;
  private editedMeanwhile = false;
  /** Gives up waiting for a task that a ribbon button began. */
  stopForeign: (() => void) | null = null;

  constructor(
    state: PaneState,
    private readonly verbs: VerbLoader,
    private readonly version: string,
  ) {
    super(state);
    this.kept = state.choices;
    this.listening = new Listening(verbs);
  }

  /** When the pane opens: what was chosen for this workbook, then what it holds. */
  async start(): Promise<void> {
    this.dispatch({ type: "looking" });
    await this.look();
  }

  /** Reads what the workbook holds, and shows it unless the user is busy with something else. */
  async look(): Promise<void> {
    this.dispatch(this.state.view === "trouble" ? { type: "looking" } : { type: "rereading" });
    this.lookAbort.abort();
    const { signal } = (this.lookAbort = new AbortController());
    const options = this.options(signal);
    try {
      const { first } = this.verbs;
      const request = this.knownChoices(options).then(() => this.readRequest());
      const found = await lookInto(first, request, options);
      if (signal !== this.lookAbort.signal) return;
      this.dispatch(found);
    } catch (error) {
      // A later look has taken over.
      if (signal === this.lookAbort.signal) this.fail(error);
      return;
    }
    await this.aside(() => this.listen());
  }

  /** Sees that the choices are those that were made for this workbook. */
  private async knownChoices(options: RunOptions): Promise<void> {
    if (this.knowsChoices) return;
    this.kept = await this.verbs.first.loadChoices(options);
    this.knowsChoices = true;
    this.dispatch({ type: "choicesLoaded", choices: this.kept });
  }

  /** Takes a choice of the user's; reads again if it changes what is read. */
  async choose(choices: Partial<Choices>): Promise<void> {
    this.dispatch({ type: "choose", choices });
    if (!READING.some((name) => name in choices)) return;
    const { measure, scores, ranks, results } = this.kept;
    await this.keep({ ...this.state.choices, measure, scores, ranks, results });
    await this.look();
  }

  async useSelection(): Promise<void> {
    await this.aside(async () => {
      const { selectedRange } = await this.verbs.later();
      await this.choose({ range: await selectedRange() });
    });
  }

  async analyse(): Promise<void> {
    await this.task("analyse", (verbs, options) => this.runAnalysis(verbs, options));
  }

  async insertQuestionnaire(request: QuestionnaireRequest): Promise<void> {
    await this.task("questionnaire", async ({ insertQuestionnaire }, options) => {
      const { sheet } = await insertQuestionnaire(request, options);
      this.dispatch({
        type: "ended",
        notice: `The questionnaire is on the sheet “${sheet}”. Fill it in, then come back here.`,
      });
    });
    if (this.state.view !== "trouble") await this.look();
  }

  async insertSampleStudy(): Promise<void> {
    await this.task("sample", async ({ insertSampleStudy }, options) => {
      const { sheet } = await insertSampleStudy(options);
      this.dispatch({
        type: "ended",
        notice: `The sample study is on the sheet “${sheet}”. It is a reconstruction, not the original data.`,
      });
    });
    if (this.state.view !== "trouble") await this.look();
  }

  async insertTeachingWorkbook(): Promise<void> {
    await this.task("teaching", async ({ insertTeachingWorkbook }, options) => {
      const request = { version: this.version, now: new Date() };
      const { sheet, choices } = await insertTeachingWorkbook(request, options);
      this.kept = choices;
      this.dispatch({ type: "choicesLoaded", choices });
      this.dispatch({
        type: "ended",
        notice: `The teaching workbook begins on the sheet “${sheet}”. An answer key to its exercises is on hidden sheets.`,
      });
    });
    if (this.state.view !== "trouble") await this.look();
  }

  async removeResults(): Promise<void> {
    await this.task("remove", async ({ removeReports }, options) => {
      const { sheets } = await removeReports(options);
      this.dispatch({ type: "removed", sheets });
    });
  }

  cancel(): void {
    this.stopForeign?.();
    if (!this.abort) return this.lookAbort.abort();
    this.cancelled = true;
    this.dispatch({ type: "stopping" });
    this.abort.abort();
  }

  /** Shows the results that stand in the workbook, worked out again from the same answers. */
  async showResults(): Promise<void> {
    const { results, found } = this.state;
    if (results || !found) return this.dispatch({ type: "show", view: "results" });
    await this.aside(async () => {
      const { assess } = await this.verbs.later();
      const { reading } = found;
      const { measure, scores, ranks } = this.kept;
      this.dispatch({ type: "choose", choices: { measure, scores, ranks } });
      const cohort = assess(reading.study, { measure, scores, ranks, footprints: reading.footprints });
      this.dispatch({ type: "showResults", results: { cohort, reading } });
      await this.listen();
    });
  }

  async goTo(sheet: string, cell: string | null): Promise<void> {
    await this.aside(async () => (await this.verbs.later()).goTo(sheet, cell));
  }

  /** Opens a firm's card and selects its row in the result sheets. */
  async openFirm(firm: string): Promise<void> {
    this.dispatch({ type: "firm", firm });
    if (!this.state.standing) return;
    await this.aside(async () => (await this.verbs.later()).showFirm(firm));
  }

  setUpToDate(on: boolean): void {
    this.dispatch({ type: "upToDate", on });
    if (on && this.state.stale) void this.renew();
  }

  /** Takes over an analysis that a ribbon button made. */
  async adopt(results: Results): Promise<void> {
    this.dispatch({ type: "begin", task: "analyse" });
    this.dispatch({ type: "analysed", results });
    await this.aside(() => this.listen());
  }

  /** The pane closes. */
  async end(): Promise<void> {
    this.abort?.abort();
    this.lookAbort.abort();
    await this.listening.end();
  }

  private async runAnalysis(verbs: LaterVerbs, options: RunOptions): Promise<void> {
    const { choices } = this.state;
    const { measure, scores, ranks, results, further } = choices;
    const request: AnalyseRequest = {
      ...this.readRequest(),
      assess: { measure, scores, ranks },
      results,
      ...(further ? { further } : {}),
      version: this.version,
      now: new Date(),
      onStage: (stage) => this.dispatch({ type: "stage", stage }),
    };
    const { cohort, reading } = await verbs.analyse(request, options);
    this.dispatch({ type: "analysed", results: { cohort, reading } });
    await this.aside(async () => {
      await this.keep(choices);
      await this.listen();
    });
  }

  /** After an edit: new results without taking the user away from what is shown. */
  private async renew(): Promise<void> {
    if (this.abort) {
      this.editedMeanwhile = true;
      return;
    }
    this.dispatch({ type: "renewing" });
    await this.exclusively((options) => this.verbs.later().then((verbs) => this.runAnalysis(verbs, options)));
  }

  private async edited(): Promise<void> {
    if (this.abort) {
      this.editedMeanwhile = true;
      return;
    }
    const { standing, stale, upToDate } = this.state;
    if (standing && upToDate) await this.renew();
    else if (standing && !stale) {
      this.dispatch({ type: "stale" });
      await this.aside(async () => (await this.verbs.later()).markStale());
    }
    // What went wrong stays to be read; "Try again" looks.
    if (this.state.view !== "trouble") await this.look();
  }

  /** Listens to edits of what was read, and to what is selected in the results. */
  private async listen(): Promise<void> {
    const { found, results, standing } = this.state;
    const reading = found?.reading ?? results?.reading;
    if (reading) await this.listening.watch(reading, () => void this.edited());
    if (standing && results) await this.listening.follow((firm) => this.dispatch({ type: "firmSelected", firm }));
  }

  private async keep(choices: Choices): Promise<void> {
    this.kept = choices;
    await this.aside(() => this.verbs.first.saveChoices(choices));
  }

  private async task(
    task: Job["task"],
    work: (verbs: LaterVerbs, options: RunOptions) => Promise<void>,
  ): Promise<void> {
    if (this.abort) return;
    this.dispatch({ type: "begin", task });
    await this.exclusively((options) => this.verbs.later().then((verbs) => work(verbs, options)));
  }

  private async exclusively(work: (options: RunOptions) => Promise<void>): Promise<void> {
    this.abort = new AbortController();
    this.cancelled = false;
    try {
      await work(this.options(this.abort.signal));
    } catch (error) {
      if (this.cancelled && wasStopped(error)) this.dispatch({ type: "cancelled", notice: cancelledWords(error) });
      else this.fail(error);
    } finally {
      this.abort = null;
    }
    if (!this.editedMeanwhile) return;
    this.editedMeanwhile = false;
    await this.edited();
  }

  /** Work on the side: a failure is said above what is shown, and takes nothing away. */
  private async aside(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.dispatch({ type: "notice", notice: troubleOf(error).message });
    }
  }

  private options(signal?: AbortSignal): RunOptions {
    return { signal, onSilence: (silence) => this.dispatch({ type: "silence", silence }) };
  }

  private readRequest(): ReadRequest {
    const { sheets, range, columns, leaveOut } = this.state.choices;
    return { sheets, range, columns, leaveOut };
  }

  private fail(error: unknown): void {
    this.dispatch({ type: "failed", trouble: troubleOf(error) });
  }
}
