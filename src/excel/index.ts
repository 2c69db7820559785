/** What the task pane and the ribbon can ask of the open workbook. Every verb fails with an `HvmError` only. */
export { analyse, type Analysis, type AnalyseRequest, type Stage } from "./analyse";
export {
  readAnswers,
  type Asking,
  type ColumnRole,
  type Layout,
  type LeaveOut,
  type LeftOut,
  type Problem,
  type Reading,
  type ReadRequest,
  type Source,
  type WishedOut,
} from "./answers";
export { removeReports, type Removed, type ResultsAs, type Written, type WrittenSheet } from "./reports";
export { HvmError } from "./errors";
export { STOPPED, type RunOptions } from "./session";
export type { Clock, Silence } from "./watchdog";
export type { SheetKind } from "./sheets";

export { inspect, InspectionError, type Inspection } from "./inspect";
export type { ColumnPreview, TablePreview } from "./answers/preview";
export { listSheets, type SheetEntry } from "./list-sheets";
export { selectedRange } from "./selected-range";
export { insertQuestionnaire, type QuestionnaireRequest } from "./questionnaire";
export { insertSampleStudy } from "./sample-study";
export { insertTeachingWorkbook } from "./teaching";
export { goTo } from "./go-to";
export { onFirmSelected, showFirm } from "./firm-rows";
export { watchAnswers, type WatchRequest } from "./watch-answers";
export { DEFAULT_CHOICES, loadChoices, saveChoices, type Choices } from "./choices";
export { markStale, resultsState, type ResultsState } from "./results-state";
export type { Stop } from "./events";
