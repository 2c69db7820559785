import { makeStyles, tokens } from "@fluentui/react-components";

export const usePreviewTableStyles = makeStyles({
  frame: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    // Not cell by cell: the first picture waits for some two hundred of them.
    "& th, & td": {
      maxWidth: "110px",
      padding: "2px 6px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      overflow: "hidden",
      textOverflow: "ellipsis",
      whiteSpace: "nowrap",
      textAlign: "left",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  },
  whole: { display: "block", whiteSpace: "normal", overflowWrap: "break-word" },
  role: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  leftOut: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
});
