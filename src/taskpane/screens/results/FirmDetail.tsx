import { Button } from "@fluentui/react-components";
import { type Assessment, MEASURE_NAMES, type Six, placeOfProposition } from "../../../methods/hvm";
import { usePane } from "../../state/context";
import { Bars } from "../../drawings/Bars";
import { Radar } from "../../drawings/Radar";
import { distance, margin, measureWord, percent, rank } from "../../words/format";
import { Disclosure } from "../../parts/Disclosure";
import { usePartStyles } from "../../parts/parts.styles";
import { Legend } from "./Legend";
import { ProfileTable } from "./ProfileTable";
import { classedOf, focusWords, vpdWords } from "../../words/words";

/** Profile against footprint, what speaks for and against the class, and the way to why. */
export function FirmDetail({ assessment }: { readonly assessment: Assessment }) {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { options } = state.results!.cohort;
  const { firm, percentages, remarks } = assessment;
  const name = classedOf(assessment)[0] ?? null;
  const footprint = name && options.footprints[placeOfProposition(name)]!;
  return (
    <div className={styles.stack} style={{ marginTop: 12 }}>
      {percentages && (
        <>
          <Legend firm={firm} footprint={name} />
          <div style={{ maxWidth: 260, margin: "0 auto", width: "100%" }}>
            <Radar label={drawn(firm, percentages, name)} profile={percentages} footprint={footprint} />
          </div>
          <Bars label={drawn(firm, percentages, name)} profile={percentages} footprint={footprint} />
          <Disclosure title="These numbers as a table">
            {() => <ProfileTable assessment={assessment} footprint={footprint} />}
          </Disclosure>
        </>
      )}
      <Facts assessment={assessment} />
      {remarks.length > 0 && (
        <section aria-label="Remarks" className={styles.tight}>
          <h4 className={styles.subheading}>What to know before relying on it</h4>
          <ul className={styles.bullets}>
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
        <Button onClick={() => void pane.openFirm(firm)}>Select its row</Button>
      </div>
    </div>
  );
}

function Facts({ assessment }: { readonly assessment: Assessment }) {
  const styles = usePartStyles();
  const { measure } = usePane().state.results!.cohort.options;
  const { runnersUp, measuresAgreeing, rankOnClass, focus, respondents, answeredShare, agreement } = assessment;
  const known = assessment.distances.filter((each): each is number => each !== null);
  const facts: (readonly [string, string | null])[] = [
    ["Distance", known.length ? distance(Math.min(...known), measure) : null],
    ["Runner-up", runnersUp.join(" / ") || null],
    ["Margin", assessment.margin === null ? null : margin(assessment.margin, measure)],
    ["Measures agreeing", measuresAgreeing === null ? null : `${measuresAgreeing} of ${MEASURE_NAMES.length}`],
    ["Rank on its VPD", rankOnClass === null ? null : rank(rankOnClass)],
    ["Focus", focus === null ? null : focusWords(focus)],
    ["Respondents", respondents === 0 ? null : String(respondents)],
    ["Answered", answeredShare === null ? null : `${percent(100 * answeredShare)} %`],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(
          ([term, fact]) =>
            fact !== null && (
              <div key={term} style={{ display: "contents" }}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.fact}>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      <Disclosure title="Nearest by each measure">
        {() => (
          <dl className={styles.facts}>
            {MEASURE_NAMES.map((name) => {
              const nearest = agreement[name];
              return (
                <div key={name} style={{ display: "contents" }}>
                  <dt className={styles.term}>{measureWord(name)}</dt>
                  <dd className={styles.fact}>
                    {nearest === null ? "not defined" : typeof nearest === "string" ? nearest : nearest.join(" / ")}
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </Disclosure>
    </>
  );
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
