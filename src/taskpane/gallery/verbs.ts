import { askedOf, explore } from "../../methods";
import { assess } from "../../methods/hvm";
import { Listening } from "../state/listening";
import { identified } from "../../excel/results/analyse";
import { DEFAULT_CHOICES } from "../../excel/results/choices";
import type { FirstVerbs, LaterVerbs, VerbLoader } from "../state/verbs";
import { INSERTED } from "../words/inserted";
import { seen } from "./seen";

const nothing = () => Promise.resolve();

/** Verbs without a workbook: they find the sample study and write nowhere. */
export function galleryVerbs(): VerbLoader {
  const found = seen().sample;
  const first: FirstVerbs = {
    inspect: () => Promise.resolve(found),
    resultsState: () => Promise.resolve({ standing: false, fingerprint: null, made: null, adrift: [] }),
    loadChoices: () => Promise.resolve(DEFAULT_CHOICES),
    saveChoices: nothing,
  };
  const later: LaterVerbs = {
    INSERTED,
    Listening,
    assess,
    askedOf,
    explore,
    identified,
    problemsMet: () => [],
    analyse: async (request) => {
      const { reading } = found;
      const cohort = assess(reading.study, request.assess);
      const further = await explore(
        askedOf(request.further, reading.study),
        reading.study,
        cohort,
        {},
        { breathe: nothing },
      );
      return {
        reading,
        cohort,
        further,
        constellations: null,
        since: null,
        met: [],
        written: { sheets: [], drawn: [] },
      };
    },
    goTo: nothing,
    selectedRange: () => Promise.resolve("'Answers'!A1:AI26"),
    markStale: nothing,
    claimResults: () => Promise.resolve({ sheets: [] }),
    showFirm: nothing,
    insertQuestionnaire: () => Promise.resolve({ sheet: "Questionnaire" }),
    insertReport: () => Promise.resolve({ sheet: "HVM Report", pages: 10, firms: 10, kept: null }),
    reportInWords: ({ sheet }) => `The report is on the sheet “${sheet}”.`,
    insertCatalogue: () =>
      Promise.resolve({
        sheet: "HVM Constellation Catalogue",
        network: "HVM Constellation Network",
        isDrawn: true,
      }),
    insertKeySheet: () => Promise.resolve({ sheet: "HVM Key" }),
    insertFirmsSheet: () => Promise.resolve({ sheet: "HVM Firms" }),
    openSampleStudy: () => Promise.resolve({ sheet: "Sample study" }),
    openSampleConstellations: () => Promise.resolve({ sheet: "Sample codings" }),
    insertCodingSheet: () => Promise.resolve({ sheet: "Relationships" }),
    insertTeachingWorkbook: () => Promise.resolve({ sheet: "Start", choices: DEFAULT_CHOICES }),
    removeReports: () => Promise.resolve({ sheets: ["HVM Summary", "HVM Profiles"] }),
    onFirmSelected: () => Promise.resolve(nothing),
    watchAnswers: () => Promise.resolve(nothing),
  };
  return { first, later: () => Promise.resolve(later) };
}
