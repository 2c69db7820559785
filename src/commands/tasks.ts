import { count, plural } from "../methods/words";
import type { Problem } from "../excel/answers";
import type { Analysis } from "../excel/results/analyse";
import type { RunOptions } from "../excel/workbook/session";
import type { Announcement, Task } from "./announcements";

type Done = Omit<Extract<Announcement, { state: "done" }>, "state" | "task">;

/** What was done, and which sheet shows it if nothing else does; null if the sheet is in front already. */
export interface Outcome extends Done {
  readonly sheet: string | null;
}

/** The ribbon's questionnaire: whoever wants other firms and respondents types over these, or asks for them in the pane. */
const BLANK_FIRM = { firm: "Firm 1", respondents: ["Respondent 1", "Respondent 2", "Respondent 3"] };

/**
 * What each button of the ribbon does, by the name that the manifest calls it. The Excel layer is fetched when a button is
 * first pressed, so that neither the pane nor a custom function waits for it.
 */
export const TASKS: Readonly<Record<Task, (options: RunOptions) => Promise<Outcome>>> = {
  async analyse(options) {
    const { analyse, analysisOf, loadChoices } = await excel();
    const asked = analysisOf(await loadChoices(options));
    const analysis = await analyse({ ...asked, version: HVM_VERSION, now: new Date() }, options);
    return { text: described(analysis), analysis, sheet: summaryOf(analysis) };
  },

  async report(options) {
    const { analyse, analysisOf, insertReport, loadChoices, reportInWords } = await excel();
    const asked = analysisOf(await loadChoices(options));
    const imprint = { version: HVM_VERSION, now: new Date() };
    // Of the answers as they are now, and so of the results, which are renewed along with it.
    const analysis = await analyse({ ...asked, ...imprint }, options);
    const inserted = await insertReport(analysis, imprint, "first", options);
    return { text: reportInWords(inserted), analysis, sheet: null };
  },

  async questionnaire(options) {
    const { insertQuestionnaire } = await excel();
    const { sheet } = await insertQuestionnaire({ firms: [BLANK_FIRM] }, options);
    return { text: `The questionnaire is on the new sheet "${sheet}".`, analysis: null, sheet: null };
  },

  async firms(options) {
    const { insertFirmsSheet, loadChoices, readingOf } = await excel();
    const { sheet } = await insertFirmsSheet(readingOf(await loadChoices(options)), options);
    return {
      text: `The list of firms is on the new sheet "${sheet}". Say there which proposition each firm wishes to follow, and which processes are predominant.`,
      analysis: null,
      sheet: null,
    };
  },

  async catalogue(options) {
    const { insertCatalogue } = await excel();
    const { sheet, network, isDrawn } = await insertCatalogue(options);
    const shown = isDrawn ? "are drawn" : "could not be drawn and stand as tables";
    return {
      text: `The nine value constellations are on the sheet "${sheet}"; their networks ${shown} on the sheet "${network}".`,
      analysis: null,
      sheet: null,
    };
  },

  async sample(options) {
    const { openSampleStudy } = await excel();
    const { sheet } = await openSampleStudy(options);
    const where = sheet === null ? "open in a new workbook" : `on the new sheet "${sheet}"`;
    return { text: `The sample study is ${where}.`, analysis: null, sheet: null };
  },

  async coding(options) {
    const { insertCodingSheet } = await excel();
    const { sheet } = await insertCodingSheet(options);
    const text = `The coding sheet is on the new sheet "${sheet}". A row is one relationship: a firm, a service, its partners.`;
    return { text, analysis: null, sheet: null };
  },

  async constellations(options) {
    const { openSampleConstellations } = await excel();
    const { sheet } = await openSampleConstellations(options);
    const where = sheet === null ? "open in a new workbook" : `on the new sheet "${sheet}"`;
    return { text: `The sample of codings is ${where}.`, analysis: null, sheet: null };
  },
};

/** The verbs on the open workbook. */
export function excel() {
  return import("../excel");
}

function summaryOf({ written }: Analysis): string | null {
  return written.sheets[0]?.name ?? null;
}

function described(analysis: Analysis): string {
  const { cohort, reading, constellations } = analysis;
  const classes = cohort.firms.filter(({ classification }) => classification !== null).length;
  const done = [
    ...(cohort.firms.length === 0
      ? []
      : [
          `${cohort.firms.length} ${plural(cohort.firms.length, "firm was", "firms were")} analysed, ${classes} of them with a single class.`,
        ]),
    ...(constellations === null
      ? []
      : [
          `${count(constellations.codings.relationships.length, "relationship")} compared with the nine value constellations.`,
        ]),
    `The results start in "${summaryOf(analysis)}".`,
    ...doubts(reading.problems, "HVM Problems"),
    ...doubts(constellations?.codings.problems ?? [], "HVM Constellation Problems"),
  ];
  return done.join(" ");
}

function doubts(problems: readonly Problem[], sheet: string): string[] {
  const refused = problems.filter(({ severity }) => severity === "refused").length;
  return refused === 0 ? [] : [`${refused} ${plural(refused, "problem is", "problems are")} listed in ${sheet}.`];
}
