import { makeStyles, tokens } from "@fluentui/react-components";

export const useNumberTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: "2px 4px 2px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    verticalAlign: "bottom",
    overflowWrap: "normal",
  },
  cell: {
    padding: "3px 4px 3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
  },
  number: { textAlign: "right" },
  bold: { fontWeight: tokens.fontWeightSemibold },
});
