import { makeStyles } from "@fluentui/react-components";

export const useFindableStyles = makeStyles({
  controls: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  search: { minWidth: 0 },
});
