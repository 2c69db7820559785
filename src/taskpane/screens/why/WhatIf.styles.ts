import { makeStyles, tokens } from "@fluentui/react-components";

export const useWhatIfStyles = makeStyles({
  score: { display: "grid", gridTemplateColumns: "1fr 92px", alignItems: "center", gap: "8px" },
  range: { width: "100%", minWidth: 0, height: "24px", margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  number: { minWidth: 0 },
});
