import { assess } from "../hvm";
import { sampleInspection } from "./gallery-states";
import { CHOICES_AT_FIRST } from "./state";
import type { ReadingVerbs, VerbLoader, WritingVerbs } from "./verbs";

const nothing = () => Promise.resolve();

/** Verbs without a workbook: they find the sample study and write nowhere. */
export function galleryVerbs(): VerbLoader {
  const found = sampleInspection();
  const reading: ReadingVerbs = {
    inspect: () => Promise.resolve(found),
    resultsState: () => Promise.resolve({ standing: false, fingerprint: null, made: null }),
    loadChoices: () => Promise.resolve(CHOICES_AT_FIRST),
    saveChoices: nothing,
    markStale: nothing,
    goTo: nothing,
    selectedRange: () => Promise.resolve("'Answers'!A1:AI26"),
    watchAnswers: () => Promise.resolve(nothing),
  };
  const writing: WritingVerbs = {
    assess,
    analyse: (request) => {
      const cohort = assess(found.reading.study, request.assess);
      return Promise.resolve({ reading: found.reading, cohort, written: { sheets: [] } });
    },
    showFirm: nothing,
    insertQuestionnaire: () => Promise.resolve({ sheet: "Questionnaire" }),
    insertSampleStudy: () => Promise.resolve({ sheet: "Sample study" }),
    removeReports: () => Promise.resolve({ sheets: ["HVM Summary", "HVM Profiles"] }),
    onFirmSelected: () => Promise.resolve(nothing),
  };
  return { reading: () => Promise.resolve(reading), writing: () => Promise.resolve(writing) };
}
