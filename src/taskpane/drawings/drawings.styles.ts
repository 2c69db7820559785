import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** What all drawings share: the firm is a filled, drawn-through line, the footprint a dashed one, so that neither needs colour. */
export const useDrawingStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  grid: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    [FORCED]: { stroke: "CanvasText", strokeOpacity: 0.5 },
  },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "12px", [FORCED]: { fill: "CanvasText" } },
  quiet: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  firm: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.22,
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: "2px",
    [FORCED]: { fill: "Highlight", stroke: "Highlight" },
  },
  firmBar: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  footprint: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  footprintMark: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [FORCED]: { stroke: "CanvasText" } },
  towards: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  away: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
});
