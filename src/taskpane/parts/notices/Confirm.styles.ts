import { makeStyles } from "@fluentui/react-components";

export const useConfirmStyles = makeStyles({ answers: { marginTop: "8px" } });
