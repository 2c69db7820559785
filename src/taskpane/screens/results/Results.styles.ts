import { makeStyles } from "@fluentui/react-components";

export const useResultsStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
});
