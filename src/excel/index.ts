/** What the task pane and the ribbon can ask of the open workbook. Every verb fails with an `HvmError` only. */
export { analyse, identified, type Analysis, type AnalyseRequest, type Stage } from "./results/analyse";
export {
  readAnswers,
  type Asking,
  type ColumnRole,
  type Compared,
  type Declarations,
  type DeclaredScale,
  type DeclaredWord,
  type Layout,
  type LeaveOut,
  type LeftOut,
  type Meaning,
  type MetFirm,
  type Problem,
  type Reading,
  type ReadRequest,
  type Source,
  type UnknownWord,
  type UnnamedItems,
  type WishedOut,
} from "./answers";
export { problemsMet } from "./pages";
export { removeReports, type Removed, type ResultsAs, type Written, type WrittenSheet } from "./results";
export { type ErrorCode, HvmError } from "./errors";
export type { RunOptions } from "./workbook/session";
export type { Clock, Silence } from "./workbook/watchdog";

export { inspect, InspectionError, type Inspection } from "./results/inspect";
export type { ColumnPreview, TablePreview } from "./answers/read/preview";
export { listSheets, type SheetEntry } from "./workbook/list-sheets";
export { selectedRange } from "./workbook/selected-range";
export { insertQuestionnaire, type QuestionnaireRequest } from "./questionnaire";
export { insertFirmsSheet } from "./firms";
export { insertCodingSheet } from "./coding-sheet";
export { type FirmsOnReport, insertReport, MOST_FIRMS, reportInWords } from "./report";
export { insertCatalogue, type InsertedCatalogue } from "./catalogue";
export { insertKeySheet } from "./questionnaire/own-key";
export { openSampleConstellations } from "./samples/sample-constellations";
export { openSampleStudy } from "./samples/sample-study";
export { insertTeachingWorkbook } from "./teaching";
export { goTo } from "./workbook/go-to";
export { onFirmSelected, showFirm } from "./results/firm-rows";
export { watchAnswers, type WatchRequest } from "./results/watch-answers";
export { analysisOf, DEFAULT_CHOICES, loadChoices, readingOf, saveChoices, type Choices } from "./results/choices";
export { claimResults, markStale, resultsState, type ResultsState } from "./results/results-state";
export type { Stop } from "./workbook/events";
