import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const usePictureStyles = makeStyles({
  svg: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  line: { stroke: tokens.colorNeutralForeground2, strokeWidth: "0.6px", [FORCED]: { stroke: "CanvasText" } },
  dashed: { strokeDasharray: "2 1.5" },
  actor: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "0.4px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  firm: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.2px",
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
  frame: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "0.5px",
    strokeDasharray: "2 1.5",
    [FORCED]: { stroke: "CanvasText" },
  },
  firmFrame: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "1.2px",
    [FORCED]: { stroke: "Highlight" },
  },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "4px", [FORCED]: { fill: "CanvasText" } },
});
