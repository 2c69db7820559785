import { makeStyles, tokens } from "@fluentui/react-components";

export const useFactsStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "fit-content(50%) 1fr", gap: "2px 12px", margin: 0 },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
