import { makeStyles, tokens } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  // Check boxes that belong together, under a legend.
  boxes: { border: "none", margin: 0, padding: 0 },
  // What belongs to the check box above.
  under: { paddingLeft: "24px" },
  // Under the check box whose reason it is.
  reason: { marginLeft: "32px", width: "calc(100% - 32px)" },
  question: {
    margin: 0,
    paddingLeft: "32px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
