import { makeStyles, tokens } from "@fluentui/react-components";
import { CARD_SIGN, CARD_TOGGLE } from "../../parts/cards/look";

export const useFirmCardStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  card: {
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  open: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase300 },
  toggle: CARD_TOGGLE,
  sign: CARD_SIGN,
  none: { color: tokens.colorNeutralForeground2, fontStyle: "italic", fontWeight: tokens.fontWeightRegular },
  weak: { fontWeight: tokens.fontWeightRegular, textDecorationLine: "underline", textDecorationStyle: "dotted" },
  pips: { letterSpacing: "1px", marginRight: "6px" },
  class: { margin: 0, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});
