import { Fragment, useState } from "react";
import { type Cell, type Selection, selectionsOf } from "../../../excel/workbook/selections";
import { selectsSeveral } from "../../../excel/workbook/go-to";
import { count } from "../../../methods/words";
import { usePane } from "../../state/context";
import { usePartStyles } from "../../parts/parts.styles";

interface Props {
  /** What the cells are: on the button that selects them. */
  readonly words: string;
  /** Said behind them to who does not see what the button does. */
  readonly does?: string;
  readonly cells: readonly Cell[];
}

/** So many parts are shown before the user asks for all. */
const SHOWN = 6;

/**
 * Selects cells in the workbook. Where Excel cannot select all at once, as on several sheets or before ExcelApi 1.18, a button for each
 * part follows the words.
 */
export function CellsLink({ words, does = ": select these cells", cells }: Props) {
  const styles = usePartStyles();
  const { pane } = usePane();
  const [most, setMost] = useState(SHOWN);
  const several = selectsSeveral();
  const parts = several ? selectionsOf(cells) : selectionsOf(cells, 0);
  const areOnOneSheet = new Set(parts.map(({ sheet }) => sheet)).size === 1;
  const button = (label: string, { sheet, ranges }: Selection) => (
    <button type="button" className={styles.link} onClick={() => void pane.goTo(sheet, ranges)}>
      {label}
      <span className="visually-hidden">{does}</span>
    </button>
  );
  if (parts.length === 0) return <>{words}</>;
  if (parts.length === 1) return button(words, parts[0]!);
  const called = ({ sheet, ranges, cells }: Selection) =>
    several ? `${count(cells, "cell")} on ${sheet}` : areOnOneSheet ? ranges : `${sheet}!${ranges}`;
  return (
    <>
      {words} (
      {parts.slice(0, most).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ", "}
          {button(called(part), part)}
        </Fragment>
      ))}
      {parts.length > most && (
        <>
          {" "}
          <button type="button" className={styles.link} onClick={() => setMost(most + 100)}>
            and {parts.length - most} more
          </button>
        </>
      )}
      )
    </>
  );
}
