import {
  FACETS,
  headingOfFacet,
  type Facet,
  type InterviewStands,
  questionAbout,
} from "../../../../methods/constellations";
import { Disclosure } from "../../../parts/Disclosure";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { useInterview } from "./use-interview";

interface Props {
  readonly stands: InterviewStands;
  /** What is asked now. */
  readonly asked?: Facet;
}

/** The best question is offered, not imposed: all others that were not asked, with what they would leave on average. */
export function OtherQuestions({ stands, asked }: Props) {
  const styles = usePartStyles();
  const { answers } = usePane().state.interview;
  const { ask } = useInterview();
  const { possible } = stands.found;
  const open = FACETS.filter((facet) => facet !== asked && !answers.some((each) => each.facet === facet));
  if (open.length === 0 || possible.length === 0) return null;
  return (
    <Disclosure title="Answer another question" note={`(${open.length})`}>
      {() => (
        <ul className={styles.list}>
          {open.map((facet) => {
            const left = questionAbout(facet, possible).expectedLeft!.toFixed(1);
            return (
              <li key={facet}>
                <button type="button" className={styles.link} onClick={() => ask(facet)}>
                  {headingOfFacet(facet)}
                </button>{" "}
                <span className={styles.quiet}>
                  {facet === "capabilities" ? "rules none out" : `leaves ${left} of ${possible.length} on average`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
