// What only comes after them comes with them, and is no part of the first load.
export { INSERTED } from "../../words/inserted";
export { Listening } from "../listening";
export { assess } from "../../../methods/hvm";
export { askedOf, explore } from "../../../methods";
export {
  analyse,
  goTo,
  identified,
  insertCodingSheet,
  insertCatalogue,
  insertFirmsSheet,
  insertKeySheet,
  insertQuestionnaire,
  insertReport,
  insertTeachingWorkbook,
  claimResults,
  markStale,
  onFirmSelected,
  openSampleConstellations,
  openSampleStudy,
  problemsMet,
  removeReports,
  reportInWords,
  selectedRange,
  showFirm,
  watchAnswers,
} from "../../../excel";
