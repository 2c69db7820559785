export { assess } from "../../hvm";
export {
  analyse,
  goTo,
  insertQuestionnaire,
  insertSampleStudy,
  markStale,
  onFirmSelected,
  removeReports,
  selectedRange,
  showFirm,
  watchAnswers,
} from "../../excel";
