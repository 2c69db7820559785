import { Button } from "@fluentui/react-components";

interface Props {
  /** How many are not shown yet; nothing is there to press where there are none. */
  readonly left: number;
  readonly onMore: () => void;
  readonly size?: "small";
}

/** At the end of a long list. */
export function ShowMore({ left, onMore, size }: Props) {
  if (left <= 0) return null;
  return (
    <div>
      <Button size={size} onClick={onMore}>
        Show more ({left} left)
      </Button>
    </div>
  );
}
