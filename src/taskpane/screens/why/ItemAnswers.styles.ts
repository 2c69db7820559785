import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useItemAnswersStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(104px, 1fr))", gap: "4px" },
  answer: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "6px",
    minHeight: "26px",
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  button: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  /** What does not count looks another way without colour, too. */
  apart: { ...shorthands.borderStyle("dashed"), fontStyle: "italic" },
  said: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});
