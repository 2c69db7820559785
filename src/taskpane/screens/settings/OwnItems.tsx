import { Button } from "@fluentui/react-components";
import { DEFAULT_KEY } from "../../../methods/hvm";
import type { UnnamedItems } from "../../../excel";
import { count } from "../../../methods/words";
import { usePartStyles } from "../../parts/parts.styles";
import { usePane } from "../../state/context";
import { inOrder } from "../../words/columns";

/** Answers under headers that name no items: a key made of the headers, or the add-in's own items in their order. */
export default function OwnItems({ items }: { readonly items: UnnamedItems }) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const headers = items.columns.map(({ header }) => header);
  const own = DEFAULT_KEY.items;
  return (
    <div className={styles.tight}>
      <p className={styles.text}>
        {count(headers.length, "column")} of {items.sheet} hold ratings, under headers that name no item. If they are a
        questionnaire of your own, make a key of them, and say there what each item counts for.
      </p>
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={() => void pane.insertKeySheet(headers)}>
          Make a key from these headers
        </Button>
        {headers.length === own.length && (
          <Button
            size="small"
            onClick={() => void pane.choose({ columns: inOrder(state.choices.columns ?? [], headers, own) })}
          >
            These {headers.length} are {own[0]!.item} to {own[own.length - 1]!.item}, in order
          </Button>
        )}
      </div>
    </div>
  );
}
