import { makeStyles, tokens } from "@fluentui/react-components";

export const useCopyableStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: {
    width: "100%",
    padding: "6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
});
