import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeBarStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    marginBottom: "12px",
    padding: "6px 6px 6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1, margin: 0 },
});
