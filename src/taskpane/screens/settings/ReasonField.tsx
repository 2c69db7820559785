import { Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSettingsStyles } from "./Settings.styles";

interface Props {
  /** Who is left out. */
  readonly who: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Why somebody is left out, in the user's words; taken when the field is left, or at Enter. */
export function ReasonField({ who, reason, onReason }: Props) {
  const [typed, setTyped] = useState(reason);
  useEffect(() => setTyped(reason), [reason]);
  const take = () => {
    if (typed.trim() !== reason) onReason(typed.trim());
  };
  return (
    <Input
      size="small"
      className={useSettingsStyles().reason}
      aria-label={`Why ${who} is left out`}
      placeholder="Why (optional)"
      maxLength={200}
      value={typed}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={take}
      onKeyDown={({ key }) => key === "Enter" && take()}
    />
  );
}
