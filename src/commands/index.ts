import { watchPane } from "./pane";
import { press } from "./ribbon";

// Where Microsoft's address cannot be reached there is no Office; the pane says so, and there is no ribbon to press.
if (typeof Office !== "undefined") {
  // The names are those of the manifest's FunctionName elements.
  Office.actions?.associate("analyse", (event: Office.AddinCommands.Event) => press("analyse", event));
  Office.actions?.associate("newQuestionnaire", (event: Office.AddinCommands.Event) => press("questionnaire", event));
  Office.actions?.associate("firmsSheet", (event: Office.AddinCommands.Event) => press("firms", event));
  Office.actions?.associate("report", (event: Office.AddinCommands.Event) => press("report", event));
  Office.actions?.associate("catalogue", (event: Office.AddinCommands.Event) => press("catalogue", event));
  Office.actions?.associate("sampleStudy", (event: Office.AddinCommands.Event) => press("sample", event));
  Office.actions?.associate("codingSheet", (event: Office.AddinCommands.Event) => press("coding", event));
  Office.actions?.associate("sampleCodings", (event: Office.AddinCommands.Event) => press("constellations", event));
  void Office.onReady(watchPane);
}
