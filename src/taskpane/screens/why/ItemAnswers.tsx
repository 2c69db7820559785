import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type KeyboardEvent, useState } from "react";
import { cellAddress } from "../../../cells/a1";
import { selectsSeveral } from "../../../excel/workbook/go-to";
import { count } from "../../../methods/words";
import { usePane } from "../../state/context";
import { CellsLink } from "./CellsLink";
import { Disclosure } from "../../parts/Disclosure";
import { ShowMore } from "../../parts/ShowMore";
import { usePartStyles } from "../../parts/parts.styles";
import { bySaying, type Given } from "./given";
import { useItemAnswersStyles } from "./ItemAnswers.styles";

interface Props {
  readonly item: string;
  readonly given: readonly Given[];
}

/** So many respondents are shown at once; of more, how often each answer was given, and one by one when asked for. */
const AT_ONCE = 12;
const AT_A_TIME = 60;

/** Who answered what to an item, each answer a button that selects its cell. */
export function ItemAnswers({ item, given }: Props) {
  const styles = usePartStyles();
  const [most, setMost] = useState(AT_A_TIME);
  if (given.length <= AT_ONCE) return <Grid item={item} given={given} />;
  return (
    <>
      <p className={styles.quiet}>
        {bySaying(given).map(([said, those], i) => (
          <Fragment key={said}>
            {i > 0 && ", "}
            {selectsSeveral() ? (
              <CellsLink
                words={`${said}: ${those.length}×`}
                does={`, ${item}: select these cells`}
                cells={those.flatMap(({ cell }) => cell ?? [])}
              />
            ) : (
              `${said}: ${those.length}×`
            )}
          </Fragment>
        ))}
      </p>
      <Disclosure title="By respondent" note={count(given.length, "answer")}>
        {() => (
          <>
            <Grid item={item} given={given.slice(0, most)} />
            <ShowMore left={given.length - most} size="small" onMore={() => setMost(most + AT_A_TIME)} />
          </>
        )}
      </Disclosure>
    </>
  );
}

/** One stop of the Tab key; the arrow keys go from answer to answer. */
function Grid({ item, given }: Props) {
  const styles = useItemAnswersStyles();
  const { pane } = usePane();
  const [at, setAt] = useState(0);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to = targetOf(event.key, at, given.length);
    if (to === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>("[data-answer]")[to]?.focus();
  };
  return (
    <div role="toolbar" aria-label={`Answers to ${item}`} className={styles.grid} onKeyDown={move}>
      {given.map(({ who, said, counts, cell }, i) => {
        const words = (
          <>
            <span>{who}</span> <span className={styles.said}>{said}</span>
          </>
        );
        const look = mergeClasses(styles.answer, !counts && styles.apart);
        if (cell === null)
          return (
            <div key={i} className={look}>
              {words}
            </div>
          );
        const address = cellAddress(cell.row, cell.column);
        return (
          <button
            key={i}
            type="button"
            data-answer=""
            title={`${cell.sheet}!${address}`}
            tabIndex={i === at ? 0 : -1}
            className={mergeClasses(look, styles.button)}
            onFocus={() => setAt(i)}
            onClick={() => void pane.goTo(cell.sheet, address)}
          >
            {words}
            <span className="visually-hidden">
              , {item}, cell {address} of {cell.sheet}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function targetOf(key: string, at: number, length: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(at + 1, length - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(at - 1, 0);
  return key === "Home" ? 0 : key === "End" ? length - 1 : null;
}
