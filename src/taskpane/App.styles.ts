import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

export const useStaticStyles = makeStaticStyles({
  "html, body": { margin: 0, padding: 0, height: "100%" },
  "*, *::before, *::after": { boxSizing: "border-box" },
  ".visually-hidden": {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    border: 0,
  },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  "@media (prefers-reduced-motion: reduce)": {
    "*": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
  },
});

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
  footer: {
    padding: "8px 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
