import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkingStyles = makeStyles({ stage: { fontWeight: tokens.fontWeightSemibold } });
