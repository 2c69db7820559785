import { Button, mergeClasses } from "@fluentui/react-components";
import { type Assessment, MEASURE_NAMES, placeOfProposition, type Six } from "../../../methods/hvm";
import { usePane } from "../../state/context";
import { Bars } from "../../drawings/Bars";
import { Radar } from "../../drawings/Radar";
import { alternatives } from "../../../methods/words";
import { firmFacts } from "../../words/firm-facts";
import { measureWord, percent } from "../../words/format";
import { Disclosure } from "../../parts/Disclosure";
import { Facts } from "../../parts/Facts";
import { Portrait } from "../../parts/explained/Portrait";
import { usePartStyles } from "../../parts/parts.styles";
import { FurtherSections } from "../analyses/FurtherSections";
import { useFirmDetailStyles } from "./FirmDetail.styles";
import { later } from "../../parts/later";
import { Legend } from "./Legend";
import { ProfileTable } from "./ProfileTable";
import { vpdWords } from "../../words/classes";
import { classedOf } from "../../words/words";

const Terms = later(() => import("../../parts/explained/Terms"));

/** Profile against footprint, what speaks for and against the class, and the way to why. */
export function FirmDetail({ assessment }: { readonly assessment: Assessment }) {
  const styles = usePartStyles();
  const own = useFirmDetailStyles();
  const { state, pane } = usePane();
  const { cohort, further } = state.results!;
  const { options } = cohort;
  const { firm, percentages, remarks } = assessment;
  const name = classedOf(assessment)[0] ?? null;
  const footprint = name && options.footprints[placeOfProposition(name)]!;
  return (
    <div className={mergeClasses(styles.stack, own.detail)}>
      {percentages && (
        <>
          <Legend firm={firm} footprint={name} />
          <div className={own.radar}>
            <Radar label={drawn(firm, percentages, name)} profile={percentages} footprint={footprint} />
          </div>
          <Bars label={drawn(firm, percentages, name)} profile={percentages} footprint={footprint} />
          <Disclosure title="These numbers as a table">
            {() => <ProfileTable assessment={assessment} footprint={footprint} />}
          </Disclosure>
        </>
      )}
      <Facts facts={firmFacts(assessment, options.measure)} />
      {classedOf(assessment).map((each) => (
        <Portrait key={each} of={each} footprints={options.footprints} />
      ))}
      <Disclosure title="What these words mean">{() => <Terms />}</Disclosure>
      <Disclosure title="Nearest by each measure">{() => <Facts facts={nearestByMeasure(assessment)} />}</Disclosure>
      {further && <FurtherSections outcomes={further} firm={cohort.firms.indexOf(assessment)} />}
      {remarks.length > 0 && (
        <section aria-label="Remarks" className={styles.tight}>
          <h4 className={styles.subheading}>What to know before relying on it</h4>
          <ul className={own.bullets}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => pane.dispatch({ type: "show", view: "why" })}>
          {name ? "Why this class?" : "Why no class?"}
        </Button>
        {state.standing && <Button onClick={() => void pane.selectFirm(firm)}>Select its row</Button>}
      </div>
    </div>
  );
}

function nearestByMeasure({ agreement }: Assessment): readonly (readonly [string, string])[] {
  return MEASURE_NAMES.map((name) => {
    const nearest = agreement[name];
    const words = nearest === null ? "not defined" : typeof nearest === "string" ? nearest : alternatives(nearest);
    return [measureWord(name), words];
  });
}

/** A drawing in words: what is drawn against what, and the highest and lowest. */
function drawn(firm: string, profile: Six<number>, name: string | null): string {
  const highest = profile.indexOf(Math.max(...profile));
  const lowest = profile.indexOf(Math.min(...profile));
  return (
    `Profile of ${firm}${name ? ` against the footprint of ${name}` : ""}: ` +
    `highest on ${vpdWords(highest)} with ${percent(profile[highest]!)} %, lowest on ${vpdWords(lowest)} with ${percent(profile[lowest]!)} %. ` +
    "The table below has all numbers."
  );
}
