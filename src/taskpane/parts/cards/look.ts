import { tokens } from "@fluentui/react-components";

/** The button in the heading of a card, which opens and closes it and looks like the heading. */
export const CARD_TOGGLE = {
  width: "100%",
  padding: 0,
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  fontWeight: tokens.fontWeightSemibold,
  textAlign: "left",
  cursor: "pointer",
  overflowWrap: "anywhere",
} as const;

/** The sign before it: whether the card is open. */
export const CARD_SIGN = { display: "inline-block", width: "14px", color: tokens.colorNeutralForeground2 } as const;
