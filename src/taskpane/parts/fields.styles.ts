import { makeStyles } from "@fluentui/react-components";

/** Fields side by side in a narrow pane. */
export const useFieldStyles = makeStyles({
  halves: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  short: { minWidth: 0, width: "100%", "& > input": { minWidth: 0, width: "100%" } },
  // Fluent's fields keep room for a word that the pane does not have.
  narrow: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});
