import { Button } from "@fluentui/react-components";
import { classInWords } from "../../../methods/hvm";
import { usePane } from "../../state/context";
import { Heading } from "../../parts/Heading";
import { usePartStyles } from "../../parts/parts.styles";
import { classedOf } from "../../words/words";
import { AnswersStep } from "./AnswersStep";
import { DistancesStep } from "./DistancesStep";
import { PullsStep } from "./PullsStep";
import { ScoresStep } from "./ScoresStep";
import { SplitStep } from "./SplitStep";
import { WhatIf } from "./WhatIf";

/** From a firm's answers to its class, step by step, with the numbers of the sheets; and what would change it. */
export default function Why() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { results, firm: name, vpd, found } = state;
  const firm = results?.cohort.firms.find((each) => each.firm === name);
  if (!results || !firm) return null;
  const { reading, cohort } = results;
  const classes = classedOf(firm);
  return (
    <div className={styles.stack}>
      <div>
        <Button size="small" onClick={() => pane.dispatch({ type: "show", view: "results" })}>
          Back to the results
        </Button>
      </div>
      <Heading about={firm.firm}>
        {firm.firm}: why {classes.length ? classInWords(firm) : "no class"}?
      </Heading>
      {firm.notClassifiable && <p className={styles.text}>{firm.notClassifiable.reason}</p>}
      {state.stale && found !== null && (
        <p className={styles.quiet}>The answers have changed since; these are the numbers of the result sheets.</p>
      )}
      {reading.study.kind === "answers" && (
        <AnswersStep study={reading.study} lines={reading.lines} firm={firm} rule={cohort.options.scores} open={vpd} />
      )}
      <ScoresStep firm={firm} />
      {firm.percentages && <DistancesStep firm={firm} options={cohort.options} />}
      {firm.percentages && <SplitStep firm={firm} />}
      {classes.length > 0 && <PullsStep firm={firm} options={cohort.options} />}
      <WhatIf key={firm.firm} firm={firm} options={cohort.options} />
    </div>
  );
}
