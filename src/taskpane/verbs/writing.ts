export { assess } from "../../hvm";
export { analyse, insertQuestionnaire, insertSampleStudy, onFirmSelected, removeReports, showFirm } from "../../excel";
