import { makeStyles } from "@fluentui/react-components";

export const useAnswersStepStyles = makeStyles({ item: { paddingBottom: "4px" } });
