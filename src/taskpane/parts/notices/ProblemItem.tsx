import { Fragment, useState } from "react";
import type { Problem } from "../../../excel";
import { usePane } from "../../state/context";
import { usePartStyles } from "../parts.styles";
import { useProblemItemStyles } from "./ProblemItem.styles";

interface Props {
  readonly problem: Problem;
  /** Said where it is no answer's. */
  readonly effect?: string;
  /** What is said of it and of others like it, and where those are. */
  readonly others?: { readonly said: string; readonly problems: readonly Problem[] };
}

/** So many further places of a kind are shown before the user asks for all. */
const SHOWN = 5;

/** One problem, or several of a kind: where, what, and what to do. Each place is a button that goes there. */
export function ProblemItem({ problem, effect, others }: Props) {
  const styles = usePartStyles();
  const own = useProblemItemStyles();
  const { pane } = usePane();
  const { sheet, cell, value, severity } = problem;
  const said = effect ?? (severity === "refused" ? "not counted" : "notice");
  return (
    <li className={own.item}>
      {sheet !== null ? (
        <div>
          <button type="button" className={styles.link} onClick={() => void pane.goTo(sheet, cell)}>
            {sheet}
            {cell === null ? "" : `!${cell}`}
            <span className="visually-hidden">: go to this {cell === null ? "sheet" : "cell"}</span>
          </button>{" "}
          <span className={styles.quiet}>{said}</span>
        </div>
      ) : (
        <span className={styles.quiet}>{said}</span>
      )}
      <p className={styles.text}>
        {others?.said ?? problem.problem}
        {value !== null &&
          value !== "" &&
          !problem.problem.includes(shown(value)) &&
          ` The cell holds “${shown(value)}”.`}
      </p>
      <p className={styles.quiet}>{problem.remedy}</p>
      {others?.problems.some(({ cell }) => cell !== null) && <OtherPlaces problems={others.problems} />}
    </li>
  );
}

/** Where else the same, or the like, was met. */
function OtherPlaces({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = usePartStyles();
  const { pane } = usePane();
  const [most, setMost] = useState(SHOWN);
  return (
    <p className={styles.quiet}>
      Also at{" "}
      {problems.slice(0, most).map(({ sheet, cell }, i) => (
        <Fragment key={i}>
          {i > 0 && ", "}
          <button type="button" className={styles.link} onClick={() => void pane.goTo(sheet ?? "", cell)}>
            {cell ?? sheet}
          </button>
        </Fragment>
      ))}
      {problems.length > most && (
        <>
          {" "}
          <button type="button" className={styles.link} onClick={() => setMost(most + 100)}>
            and {problems.length - most} more
          </button>
        </>
      )}
    </p>
  );
}

function shown(value: string | number | boolean): string {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
