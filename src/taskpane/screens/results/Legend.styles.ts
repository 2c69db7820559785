import { makeStyles } from "@fluentui/react-components";

export const useLegendStyles = makeStyles({
  shape: { display: "inline-block", verticalAlign: "middle", marginRight: "6px" },
});
