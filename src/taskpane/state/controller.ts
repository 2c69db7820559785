import type { Choices, QuestionnaireRequest, ReadRequest, RunOptions } from "../../excel";
import { told, workOutAgain } from "./exploring";
import { analysisOf, assessingOf, changeReading, readingOf } from "../../excel/results/choices";
import { KeptChoices } from "./choices";
import { Flight } from "./flight";
import { lookInto } from "./look";
import type { Job, PaneState, Results } from "./pane-state";
import { PaneStore } from "./store";
import type { LaterVerbs, VerbLoader } from "./verbs";

type Work<Result = void> = (verbs: LaterVerbs, options: RunOptions) => Promise<Result>;
type Inserting = Work<{ readonly sheet: string | null }>;

/**
 * Does what the user asks of the pane: calls the verbs of src/excel one at a time and tells the state what came of it.
 *
 * One long task runs at a time. What the user edits meanwhile is looked at when it is over.
 */
export class PaneController extends PaneStore {
  private readonly flight = new Flight(this.dispatch);
  private listening: LaterVerbs["Listening"]["prototype"] | null = null;
  private lookAbort = new AbortController();
  private readonly kept: KeptChoices;
  private editedMeanwhile = false;
  private skipping = new AbortController();
  /** Gives up waiting for a task that a ribbon button began. */
  stopForeign: (() => void) | null = null;

  constructor(
    state: PaneState,
    private readonly verbs: VerbLoader,
    readonly version: string,
  ) {
    super(state);
    this.kept = new KeptChoices(verbs.first, state.choices);
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
    const options = this.flight.options(signal);
    try {
      const found = await lookInto(this.verbs.first, this.readRequest(options), options);
      if (signal !== this.lookAbort.signal) return;
      this.dispatch(found);
    } catch (error) {
      // A later look has taken over.
      if (signal === this.lookAbort.signal) this.flight.failed(error);
      return;
    }
    await this.flight.aside(() => this.listen());
  }

  /** What to read by the choices that were made for this workbook. */
  private async readRequest(options: RunOptions): Promise<ReadRequest> {
    const choices = await this.kept.load(options);
    if (choices) this.dispatch({ type: "choicesLoaded", choices });
    return readingOf(this.state.choices);
  }

  /** Takes a choice of the user's; reads again if it changes what is read. */
  async choose(choices: Partial<Choices>): Promise<void> {
    this.dispatch({ type: "choose", choices });
    const { current } = this.kept;
    if (!changeReading(choices)) return;
    await this.flight.aside(() => this.kept.keep({ ...current, ...readingOf(this.state.choices) }));
    await this.look();
  }

  async useSelection(): Promise<void> {
    await this.aside(async ({ selectedRange }) => this.choose({ range: await selectedRange() }));
  }

  /** The results are to be written without what the further analyses have not done yet. */
  skip(): void {
    this.skipping.abort();
  }

  readonly analyse = () => this.task("analyse", this.runAnalysis);

  readonly insertQuestionnaire = (request: QuestionnaireRequest) =>
    this.insert("questionnaire", ({ insertQuestionnaire }, options) => insertQuestionnaire(request, options));

  /** With the firms that are found by the choices made. */
  readonly insertFirmsSheet = () =>
    this.insert("firms", (verbs, options) => verbs.insertFirmsSheet(readingOf(this.state.choices), options));

  /** With the headers of columns that hold answers. */
  readonly insertKeySheet = (headers: readonly string[]) =>
    this.insert("key", ({ insertKeySheet }, options) => insertKeySheet(headers, options));

  readonly openSampleStudy = () => this.insert("sample", (verbs, options) => verbs.openSampleStudy(options));
  readonly openSampleConstellations = () =>
    this.insert("constellations", (verbs, options) => verbs.openSampleConstellations(options));
  readonly insertCodingSheet = () => this.insert("coding", (verbs, options) => verbs.insertCodingSheet(options));
  readonly insertCatalogue = () => this.insert("catalogue", (verbs, options) => verbs.insertCatalogue(options));

  async insertTeachingWorkbook(withKey = false): Promise<void> {
    await this.insert("teaching", async ({ insertTeachingWorkbook }, options) => {
      const made = await insertTeachingWorkbook({ version: this.version, now: new Date(), withKey }, options);
      this.kept.current = made.choices;
      this.dispatch({ type: "choicesLoaded", choices: made.choices });
      return made;
    });
  }

  /** Results that another program has saved are this workbook's again. */
  readonly claimResults = () => this.aside(({ claimResults }) => claimResults().then(() => this.look()));

  async removeResults(): Promise<void> {
    await this.task("remove", async ({ removeReports }, options) => {
      const { sheets } = await removeReports(options);
      this.dispatch({ type: "removed", sheets });
    });
  }

  cancel(): void {
    this.stopForeign?.();
    if (this.flight.busy) this.flight.cancel();
    else this.lookAbort.abort();
  }

  /** Shows the results that stand in the workbook, worked out again from the same answers. */
  async showResults(): Promise<void> {
    const { results, found } = this.state;
    if (results || !found) return this.dispatch({ type: "show", view: "results" });
    await this.aside(async (verbs) => {
      this.dispatch({ type: "choose", choices: assessingOf(this.kept.current) });
      await workOutAgain(verbs, found.reading, this.kept.current, this.dispatch);
      await this.listen();
    });
  }

  readonly goTo = (sheet: string, cell: string | null) => this.aside(({ goTo }) => goTo(sheet, cell));

  /** Selects a firm's row in the result sheets, which brings one of them to the front. */
  readonly selectFirm = (firm: string) => this.aside(({ showFirm }) => showFirm(firm));

  setUpToDate(on: boolean): void {
    this.dispatch({ type: "upToDate", on });
    if (on && this.state.stale) void this.renew();
  }

  /** Takes over an analysis that a ribbon button made. */
  async adopt(results: Results): Promise<void> {
    this.dispatch({ type: "begin", task: "analyse" });
    this.dispatch({ type: "analysed", results });
    await this.flight.aside(() => this.listen());
  }

  /** The pane closes. */
  async end(): Promise<void> {
    this.flight.end();
    this.lookAbort.abort();
    await this.listening?.end();
  }

  private readonly runAnalysis = async (verbs: LaterVerbs, options: RunOptions): Promise<void> => {
    const { choices } = this.state;
    this.skipping = new AbortController();
    const { written, ...results } = await verbs.analyse(
      {
        ...analysisOf(choices),
        version: this.version,
        now: new Date(),
        ...told(this.dispatch),
        skip: this.skipping.signal,
      },
      options,
    );
    this.dispatch({ type: "analysed", results });
    await this.flight.aside(async () => {
      await this.flight.aside(() => this.kept.keep(choices));
      await this.listen();
    });
  };

  /** After an edit: new results without taking the user away from what is shown. */
  private async renew(): Promise<void> {
    if (this.flight.busy) {
      this.editedMeanwhile = true;
      return;
    }
    this.dispatch({ type: "renewing" });
    await this.long(this.runAnalysis);
  }

  private async edited(): Promise<void> {
    if (this.flight.busy) {
      this.editedMeanwhile = true;
      return;
    }
    const { standing, stale, upToDate } = this.state;
    if (standing && upToDate) await this.renew();
    else if (standing && !stale) {
      this.dispatch({ type: "stale" });
      await this.aside(({ markStale }) => markStale());
    }
    // What went wrong stays to be read; "Try again" looks.
    if (this.state.view !== "trouble") await this.look();
  }

  /** Listens to edits of what was read, or of tables in which nothing stands yet, and to what is selected in the results. */
  private async listen(): Promise<void> {
    const { found, results, standing, doubt } = this.state;
    const reading = (found ?? results)?.reading;
    if (!reading && !doubt?.preview.length) return;
    const verbs = await this.verbs.later();
    this.listening ??= new verbs.Listening(verbs);
    const sources = doubt || !reading ? doubt!.preview : verbs.Listening.sourcesOf(reading);
    await this.listening.watch(sources, () => void this.edited());
    if (standing && results)
      await this.listening.follow((firm, vpd) => this.dispatch({ type: "firmSelected", firm, vpd }));
  }

  /** A task that adds sheets; then the workbook is looked into again. */
  private async insert(task: keyof LaterVerbs["INSERTED"], work: Inserting): Promise<void> {
    await this.task(task, async (verbs, options) => {
      const { sheet } = await work(verbs, options);
      this.dispatch({ type: "ended", notice: verbs.INSERTED[task](sheet) });
    });
    if (this.state.view !== "trouble") await this.look();
  }

  /** Does a long task, unless another one runs. */
  async task(task: Job["task"], work: Work): Promise<void> {
    if (this.flight.busy) return;
    this.dispatch({ type: "begin", task });
    await this.long(work);
  }

  private async long(work: Work): Promise<void> {
    await this.flight.long(async (options) => work(await this.verbs.later(), options));
    if (!this.editedMeanwhile) return;
    this.editedMeanwhile = false;
    await this.edited();
  }

  private aside(work: (verbs: LaterVerbs) => Promise<void>): Promise<void> {
    return this.flight.aside(async () => work(await this.verbs.later()));
  }
}
