import { makeStyles } from "@fluentui/react-components";

export const useProblemItemStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", paddingBottom: "8px" },
});
