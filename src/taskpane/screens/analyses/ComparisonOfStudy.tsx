import { useState } from "react";
import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { type ByVpd, classInWords, type Six, sixOf, VPDS } from "../../../methods/hvm";
import { type ComparedFirm, inBoth } from "../../../methods/hvm/analyses/comparison";
import { count, list, MOST_NAMES } from "../../../methods/words";
import { Radar } from "../../drawings/Radar";
import { NumberTable } from "../../parts/NumberTable";
import { ShowMore } from "../../parts/ShowMore";
import { usePartStyles } from "../../parts/parts.styles";
import { vpdWords } from "../../words/classes";
import { percent, score } from "../../words/format";
import type { StudySectionProps } from "./section";

/** So many firms are shown at a time. */
const AT_A_TIME = 5;

/** Two studies, firm by firm: the class before and after, both profiles in one drawing, and what is different. */
export function ComparisonOfStudy({ found }: StudySectionProps<FindingsOf<(typeof ANALYSES)["comparison"]>>) {
  const styles = usePartStyles();
  const [shown, setShown] = useState(AT_A_TIME);
  const { comparison } = found.study;
  const { before, after, column, firms, onlyBefore, onlyAfter } = comparison;
  const { both, others } = inBoth(comparison);
  const compared = firms.filter((firm) => firm.before !== null && firm.after !== null);
  return (
    <>
      <p className={styles.text}>
        Before (dashed): “{before}”. After (filled): “{after}”{column === undefined ? "" : ` in the column “${column}”`}
        , whose results all other views show. {count(both, "firm")} in both, {others} with another class.
      </p>
      {onlyBefore.length > 0 && <p className={styles.text}>Only before: {list(onlyBefore, MOST_NAMES)}.</p>}
      {onlyAfter.length > 0 && <p className={styles.text}>Only after: {list(onlyAfter, MOST_NAMES)}.</p>}
      {compared.slice(0, shown).map((firm) => (
        <Compared key={firm.firm} {...firm} />
      ))}
      <ShowMore left={compared.length - shown} onMore={() => setShown(shown + AT_A_TIME)} />
    </>
  );
}

function Compared({ firm, before, after, percentageDifferences, scoreDifferences }: ComparedFirm) {
  const styles = usePartStyles();
  const [was, is] = [classInWords(before!), classInWords(after!)];
  const [profileBefore, profileAfter] = [six(before!.percentages), six(after!.percentages)];
  return (
    <section aria-label={firm} className={styles.tight}>
      <h4 className={styles.subheading}>{firm}</h4>
      <p className={styles.text}>{was === is ? `${is}, before and after` : `${was} → ${is}`}</p>
      {profileBefore && profileAfter && (
        <Radar
          label={`The profile of ${firm} after, with that before behind it; the table below has the numbers.`}
          profile={profileAfter}
          footprint={profileBefore}
        />
      )}
      <NumberTable
        caption={`${firm} before and after`}
        headings={["", "% before", "after", "change", "score"]}
        rows={VPDS.map((vpd, v) => ({
          title: vpdWords(v),
          numbers: [
            percent(before!.percentages[vpd]),
            percent(after!.percentages[vpd]),
            signed(percentageDifferences[vpd], percent),
            signed(scoreDifferences[vpd], score),
          ],
        }))}
      />
    </section>
  );
}

function six(values: ByVpd<number | null>): Six<number> | null {
  const all = sixOf((_, vpd) => values[vpd]);
  return all.includes(null) ? null : (all as Six<number>);
}

/** "+0.40", "−0.40" as the house writes numbers. */
function signed(value: number | null, shown: (value: number | null) => string): string {
  return value !== null && value > 0 ? `+${shown(value)}` : shown(value);
}
