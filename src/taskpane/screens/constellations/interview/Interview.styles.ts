import { makeStyles, tokens } from "@fluentui/react-components";

export const useInterviewStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: "8px" },
  option: { display: "flex", flexDirection: "column" },
  label: { color: tokens.colorNeutralForeground1 },
  // Under the words of the label, not under its box.
  about: { paddingLeft: "36px", marginTop: "-6px" },
});
