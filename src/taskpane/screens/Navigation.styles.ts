import { makeStyles } from "@fluentui/react-components";

export const useNavigationStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px" },
});
