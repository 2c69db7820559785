export { Listening } from "../listening";
export { assess } from "../../../methods/hvm";
export {
  analyse,
  goTo,
  insertQuestionnaire,
  insertSampleStudy,
  insertTeachingWorkbook,
  markStale,
  onFirmSelected,
  removeReports,
  selectedRange,
  showFirm,
  watchAnswers,
} from "../../../excel";
