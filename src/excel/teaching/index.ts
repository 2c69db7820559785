import { DEFAULT_KEY } from "../../methods/hvm";
import { analyse, type AnalyseRequest } from "../results/analyse";
import { readAnswers, type Reading } from "../answers";
import { AddedSheets } from "../workbook/added-sheets";
import { isSettingSheet } from "../workbook/setting-sheets";
import { DEFAULT_CHOICES, SavedChoices, saveChoices, type Choices } from "../results/choices";
import { failed, type HvmError } from "../errors";
import { embellish } from "../workbook/embellish";
import { goThere, takeAway } from "../workbook/insert-sheet";
import { drawQuestionnaire, printQuestionnaire } from "../questionnaire/draw";
import { layoutOf } from "../questionnaire/layout";
import { columnsOf } from "../questionnaire/respondents";
import { removeReports } from "../results";
import { fillSampleStudy, printSampleStudy } from "../samples/sample-study";
import { breathe, run, type RunOptions } from "../workbook/session";
import { isReference, loadOwnedSheets } from "../workbook/owned-sheets";
import { markAsPage } from "../workbook/marks/page";
import { markAsSample } from "../workbook/marks/sample";
import { drawPage } from "../sheets/draw/draw-page";
import { layPageOnPaper } from "../sheets/draw/page-paper";
import { EXERCISE_IDS, EXERCISES, type ExerciseId } from "./exercises";
import { assessSample, type Sample } from "./exercises/ground/sample";
import { isToBeRead, pageKinds, type PageKind, pageNames, type PageNames } from "./ground/sheets";
import { answerKeyPage } from "./overview/answer-key";
import { keyNumbersPage } from "./overview/key-numbers";
import { type DrawnPages, explain } from "./explain";
import { freeze } from "../sheets/draw/style";

/** What the result sheets say of their making, and for whom the workbook is. */
export interface TeachingRequest extends Pick<AnalyseRequest, "version" | "now" | "onStage"> {
  /** The teacher's, with the answers to the exercises; or (absent) the students', in which nothing gives them away. */
  readonly withKey?: boolean;
}

export interface Teaching {
  /** The sheet on which the workbook begins. */
  readonly sheet: string;
  /** What the workbook remembers: to analyse the study, in formulas. */
  readonly choices: Choices;
}

/** Who is asked on the questionnaire; whoever wants others types over these. */
const ASKED = { firms: [{ firm: "Your firm", respondents: ["Respondent 1", "Respondent 2", "Respondent 3"] }] };
const QUESTIONNAIRE = layoutOf(DEFAULT_KEY, columnsOf(ASKED));

/**
 * Adds the sheets of a workbook to learn from, and goes to the first: the questionnaire, the reconstructed study with its
 * results as formulas, each step explained, exercises in which something is wrong, and for a teacher a key to them.
 *
 * All sheets are new. If anything fails, or is stopped, they are taken away again.
 *
 * @throws {HvmError} saying what happened; in a workbook with results, a key or footprints already, before anything is added
 */
export async function insertTeachingWorkbook(request: TeachingRequest, options: RunOptions = {}): Promise<Teaching> {
  const before: Before = { added: new AddedSheets(), choices: null };
  try {
    const sample = await assessSample(() => breathe(options));
    const { withKey = false, ...stamp } = request;
    const names = await run((context) => addSheets(context, sample, before, pageKinds(withKey)), options);
    const choices: Choices = { ...DEFAULT_CHOICES, sheets: [names.study], results: "formulas" };
    const { written } = await analyse(
      { ...stamp, sheets: choices.sheets, results: choices.results },
      { ...options, added: before.added },
    );
    const key = withKey ? await keyTo(names, sample, options) : [];
    const explained = await run((context) => {
      before.added.release(context);
      return explain(context, names, written, key);
    }, options);
    await saveChoices(choices, options);
    const exercises = EXERCISE_IDS.map((id) => [id, EXERCISES[id].page(sample)] as const);
    await embellish(({ workbook: { worksheets } }) => {
      for (const [kind, page] of [...explained, ...exercises]) layPageOnPaper(worksheets.getItem(names[kind]), page);
      printSampleStudy(worksheets.getItem(names.study));
      printQuestionnaire(worksheets.getItem(names.questionnaire), QUESTIONNAIRE);
      for (const [kind, page] of [...explained, ...exercises]) freeze(worksheets.getItem(names[kind]), page);
    }, options);
    await goThere(names.start, "A1", options);
    return { sheet: names.start, choices };
  } catch (error) {
    throw before.choices ? await undone(error as HvmError, before, options) : error;
  }
}

/** The key's sheets, with what the reader says of the sheets of those exercises that quote it. */
async function keyTo(names: PageNames, sample: Sample, options: RunOptions): Promise<DrawnPages> {
  const said = new Map<ExerciseId, Reading["problems"]>();
  for (const id of EXERCISE_IDS.filter((each) => EXERCISES[each].quotesReader)) {
    said.set(id, (await readAnswers({ sheets: [names[id]] }, options)).problems);
  }
  const knownOf = (id: ExerciseId) => ({ sample, problems: said.get(id) ?? [] });
  return [
    ["key", answerKeyPage(names, knownOf)],
    ["numbers", keyNumbersPage(names, sample)],
  ];
}

/** What has to be known of the workbook so that it can be undone. */
interface Before {
  readonly added: AddedSheets;
  /** Null as long as nothing was changed. */
  choices: SavedChoices | null;
}

/** Adds all sheets, and fills those that do not depend on the results. */
async function addSheets(
  context: Excel.RequestContext,
  sample: Sample,
  before: Before,
  kinds: readonly PageKind[],
): Promise<PageNames> {
  const { worksheets } = context.workbook;
  const owned = loadOwnedSheets(context);
  const choices = new SavedChoices(context);
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  refuseUnfit(
    owned().sheets.some(({ kind }) => !isReference(kind)),
    taken,
  );
  const names = pageNames(taken);
  before.choices = choices;
  for (const kind of kinds) before.added.add(context, names[kind]);
  const at = (kind: PageKind) => worksheets.getItem(names[kind]);
  // None is anybody's answers; the sample study marks itself.
  for (const kind of kinds) {
    if (isToBeRead(kind)) markAsPage(at(kind));
    else if (kind !== "study") markAsSample(at(kind));
  }
  drawQuestionnaire(at("questionnaire"), QUESTIONNAIRE);
  fillSampleStudy(at("study"));
  for (const id of EXERCISE_IDS) {
    drawPage(at(id), EXERCISES[id].page(sample));
  }
  await context.sync();
  return names;
}

/** Results of the user's would be overwritten, and a key of theirs would not fit the study. */
function refuseUnfit(hasResults: boolean, taken: readonly string[]): void {
  const setting = taken.find(isSettingSheet);
  if (!hasResults && setting === undefined) return;
  throw failed("workbook-in-use", hasResults || setting === undefined ? {} : { setting });
}

/** Takes away what was added. Whoever stopped it is not kept waiting for that: Excel may not answer at all. */
async function undone(error: HvmError, { added, choices }: Before, options: RunOptions): Promise<HvmError> {
  const free = { ...options, signal: undefined };
  const undoing = removeReports(free, (worksheet) => added.has(worksheet))
    .catch(() => undefined)
    .then(() => takeAway(added, free))
    .then(() => run(async (context) => (choices?.putBack(context), await context.sync()), free))
    .catch(() => undefined);
  if (error.code === "stopped") return failed("stopped", { leaving: "added sheets" });
  await undoing;
  return error;
}
