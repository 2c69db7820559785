import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  provider: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Excel's personality menu lies over the top right corner.
  header: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    padding: "4px 40px 4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  main: { flexGrow: 1, padding: "12px", minWidth: 0, overflowWrap: "anywhere" },
  // As the words beside them in every look, forced colours too: what is underlined is a link.
  link: { color: "inherit", "@media (forced-colors: active)": { color: "CanvasText", forcedColorAdjust: "none" } },
  footer: {
    padding: "8px 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
