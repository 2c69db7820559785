import { Button } from "@fluentui/react-components";
import { headingOfFacet } from "../../../../methods/constellations";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { useInterview } from "./use-interview";

/** What was answered, in order; each answer can be changed or taken back, whatever came after it. */
export function Given() {
  const styles = usePartStyles();
  const { answers } = usePane().state.interview;
  const { ask, takeBack, startAgain } = useInterview();
  return (
    <div className={styles.stack}>
      <ol className={styles.list}>
        {answers.map(({ facet, replies }) => {
          const heading = headingOfFacet(facet);
          return (
            <li key={facet}>
              <div>
                {heading}: {replies.length > 0 ? replies.join("; ") : "not known"}
              </div>
              <div className={styles.row}>
                <button
                  type="button"
                  className={styles.link}
                  aria-label={`Change ${heading}`}
                  onClick={() => ask(facet)}
                >
                  Change
                </button>
                <button
                  type="button"
                  className={styles.link}
                  aria-label={`Take back ${heading}`}
                  onClick={() => takeBack(facet)}
                >
                  Take back
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button size="small" onClick={startAgain}>
          Start again
        </Button>
      </div>
    </div>
  );
}
