import type { Problem } from "../../../excel";
import { usePane } from "../../state/context";
import { usePartStyles } from "../parts.styles";
import { useProblemItemStyles } from "./ProblemItem.styles";

/** One problem: where, what, and what to do. The place is a button that goes there. `effect` is said where it is no answer's. */
export function ProblemItem({ problem, effect }: { readonly problem: Problem; readonly effect?: string }) {
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
        {problem.problem}
        {value !== null &&
          value !== "" &&
          !problem.problem.includes(String(value)) &&
          ` The cell holds “${shown(value)}”.`}
      </p>
      <p className={styles.quiet}>{problem.remedy}</p>
    </li>
  );
}

function shown(value: string | number | boolean): string {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
