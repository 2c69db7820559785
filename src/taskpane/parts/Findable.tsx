import { Input } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useFindableStyles } from "./Findable.styles";
import { usePartStyles } from "./parts.styles";
import { ShowMore } from "./ShowMore";

interface Props<Item> {
  readonly items: readonly Item[];
  /** Those among the items that a search means, in the order in which to show them; "" means all. */
  readonly find: (items: readonly Item[], search: string) => readonly Item[];
  /** What the search is called, and what stands in it as long as it is empty. */
  readonly label: string;
  readonly placeholder?: string;
  /** So many can be seen without a search. */
  readonly clear?: number;
  readonly atATime: number;
  /** Of those found, the ones to show: the first `most`, unless something else must be seen too. */
  readonly shown?: (found: readonly Item[], most: number) => readonly Item[];
  /** Said of those found while there is a search. */
  readonly said?: (found: readonly Item[]) => string;
  /** Said of those that are not shown, instead of a button that shows more of them. */
  readonly rest?: (left: number) => string;
  /** Beside the search. */
  readonly beside?: ReactNode;
  /** Beside the button that shows more, which is then a small one. */
  readonly below?: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list that may be long: what is searched for, and of that so many at a time. */
export function Findable<Item>(props: Props<Item>) {
  const { items, find, label, placeholder = label, clear = 0, atATime, beside, below, rest } = props;
  const styles = usePartStyles();
  const own = useFindableStyles();
  const [search, setSearch] = useState("");
  const [most, setMost] = useState(atATime);
  const wanted = useDeferredValue(search);
  const found = useMemo(() => find(items, wanted), [find, items, wanted]);
  const left = found.length - most;
  const input = items.length > clear && (
    <Input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      className={own.search}
      value={search}
      onChange={(_, { value }) => {
        setSearch(value);
        setMost(atATime);
      }}
    />
  );
  return (
    <>
      {beside ? (
        <div className={own.controls}>
          {input}
          {beside}
        </div>
      ) : (
        input
      )}
      {wanted !== "" && props.said && <p className={styles.quiet}>{props.said(found)}</p>}
      {props.children((props.shown ?? first)(found, most))}
      {rest
        ? left > 0 && <p className={styles.quiet}>{rest(left)}</p>
        : (left > 0 || below) && (
            <div className={styles.row}>
              <ShowMore
                left={left}
                onMore={() => setMost(most + atATime)}
                size={below === undefined ? undefined : "small"}
              />
              {below}
            </div>
          )}
    </>
  );
}

function first<Item>(found: readonly Item[], most: number): readonly Item[] {
  return found.slice(0, most);
}
