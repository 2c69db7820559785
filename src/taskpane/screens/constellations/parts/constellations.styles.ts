import { makeStyles, tokens } from "@fluentui/react-components";
import { CARD_SIGN, CARD_TOGGLE } from "../../../parts/cards/look";

const FORCED = "@media (forced-colors: active)";

/** What the screens of the second method have in common. */
export const useConstellationStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  open: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    [FORCED]: { border: "2px solid Highlight" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  toggle: { ...CARD_TOGGLE, minHeight: "24px" },
  sign: CARD_SIGN,
  detail: { display: "flex", flexDirection: "column", gap: "12px", marginTop: "8px" },
  names: { margin: 0, paddingLeft: "18px" },
  onDemand: { fontSize: tokens.fontSizeBase200 },
  summary: { width: "fit-content", minHeight: "24px", color: tokens.colorNeutralForeground2, cursor: "pointer" },
  candidates: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  candidate: { display: "flex", flexWrap: "wrap", columnGap: "8px", justifyContent: "space-between" },
  bar: { flexBasis: "100%", height: "6px" },
  track: { fill: tokens.colorNeutralBackground5, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  fit: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  marks: { display: "inline-block", width: "92px", height: "14px", verticalAlign: "middle", overflow: "visible" },
  coded: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  notCoded: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    [FORCED]: { stroke: "CanvasText" },
  },
  looks: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
  against: { paddingBottom: "6px" },
});
