import { makeStyles } from "@fluentui/react-components";

export const useNavigationStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px" },
  // Where forced colours give all buttons the same edge.
  current: {
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});
