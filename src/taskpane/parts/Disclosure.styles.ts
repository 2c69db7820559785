import { makeStyles, tokens } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: "8px 0", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  note: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  body: { padding: "0 0 12px" },
});
