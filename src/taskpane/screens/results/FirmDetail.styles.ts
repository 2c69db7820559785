import { makeStyles } from "@fluentui/react-components";

export const useFirmDetailStyles = makeStyles({
  detail: { marginTop: "12px" },
  radar: { width: "100%", maxWidth: "260px", margin: "0 auto" },
  bullets: { margin: 0, paddingLeft: "18px" },
});
