import { makeStyles, tokens } from "@fluentui/react-components";

export const useExplainedStyles = makeStyles({
  dimension: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Side by side where there is room, one below the other in a narrow pane.
  beside: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))", gap: "6px 12px" },
  evidence: {
    margin: 0,
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-line",
  },
});
