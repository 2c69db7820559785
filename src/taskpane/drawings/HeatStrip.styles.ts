import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useHeatStripStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  firmColumn: { width: "30%" },
  head: {
    padding: "4px 0",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  headFirm: { textAlign: "left" },
  firm: { padding: "0 4px 0 0", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  name: {
    width: "100%",
    padding: "4px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "left",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
  cell: {
    position: "relative",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    textAlign: "center",
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
  },
  warmth: {
    position: "absolute",
    inset: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { display: "none" },
  },
  number: { position: "relative" },
  highest: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
});
