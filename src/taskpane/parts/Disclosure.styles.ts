import { makeStyles, tokens } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: "8px 0", fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  note: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  body: { padding: "0 0 12px" },
});

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
