import { makeStyles, tokens } from "@fluentui/react-components";

const RULE = `1px solid ${tokens.colorNeutralStrokeAccessible}`;

export const usePaperStyles = makeStyles({
  words: { margin: "0 0 8px", overflowWrap: "anywhere" },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    borderTop: RULE,
    borderBottom: RULE,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "normal",
  },
  head: { padding: "3px 8px", borderBottom: RULE, fontWeight: tokens.fontWeightRegular, verticalAlign: "bottom" },
  cell: { padding: "3px 8px", fontWeight: tokens.fontWeightRegular, textAlign: "center", verticalAlign: "top" },
  first: { textAlign: "left" },
});
