export { assess } from "../../hvm";
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
} from "../../excel";
