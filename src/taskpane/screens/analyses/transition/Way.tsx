import { placeOfProposition, PROPOSITIONS, type Six, VPDS, vpdInWords } from "../../../../methods/hvm";
import { CAUTIONS, VERDICTS } from "../../../../methods/hvm/analyses/transition/kind";
import type { Transition } from "../../../../methods/hvm/analyses/transition/transition";
import { changeWords, roadWords, weightWords } from "../../../../methods/hvm/analyses/transition/words";
import { Disclosure } from "../../../parts/Disclosure";
import { Facts } from "../../../parts/Facts";
import { NumberTable } from "../../../parts/NumberTable";
import { Portrait } from "../../../parts/explained/Portrait";
import { usePartStyles } from "../../../parts/parts.styles";
import { usePane } from "../../../state/context";
import { vpdWords } from "../../../words/classes";
import { NONE, rank } from "../../../words/format";
import { shown } from "../../../../methods/shown";

interface Props {
  readonly transition: Transition;
  /** How many firms are ranked on each VPD. */
  readonly ranked: Six<number>;
}

/** The way from the class to the wish: verdict, ranks, where to put weight, and how far it is. */
export function Way({ transition, ranked }: Props) {
  const styles = usePartStyles();
  const { footprints } = usePane().state.results!.cohort.options;
  const { current, desired, kind, verdict } = transition;
  return (
    <>
      <p className={styles.text}>
        {current === desired ? desired : `${current ?? "No single class"} → ${desired}`}
        {kind && verdict && `: ${changeWords({ kind, verdict })}`}
      </p>
      {kind && <p className={styles.quiet}>{VERDICTS[kind].means}</p>}
      <Facts facts={factsOf(transition, ranked)} />
      {transition.gapPercent && (
        <Disclosure title="Gap and road, VPD by VPD">{() => <Gaps transition={transition} />}</Disclosure>
      )}
      <Portrait of={desired} footprints={footprints} />
    </>
  );
}

type Fact = readonly [term: string, fact: string];

function factsOf(transition: Transition, ranked: Six<number>): Fact[] {
  const {
    current,
    desired,
    rankOnCurrent,
    rankOnDesired,
    distance,
    place,
    gapScore,
    targetWithinScale,
    road,
    caution,
  } = transition;
  const standing = (name: typeof desired, value: number | null): Fact[] => {
    const v = placeOfProposition(name);
    return value === null ? [] : [[`Rank on ${vpdInWords(PROPOSITIONS[v]!)}`, `${rank(value)} of ${ranked[v]}`]];
  };
  return [
    ...(current && current !== desired ? standing(current, rankOnCurrent) : []),
    ...standing(desired, rankOnDesired),
    ...(distance === null ? [] : [["Distance to it", `${shown(distance, "distance")}, place ${place} of 6`] as const]),
    ...(gapScore ? [["Weight", weightWords(gapScore)] as const] : []),
    ...(targetWithinScale === false ? [["Target", "leaves the scale of 1 to 5"] as const] : []),
    ...(road ? [["Road", roadWords(road, desired)] as const] : []),
    ...(caution ? [["Caution", CAUTIONS[caution]] as const] : []),
  ];
}

function Gaps({ transition: { gapPercent, gapScore, road } }: Pick<Props, "transition">) {
  const rows = VPDS.map((vpd, v) => ({
    title: vpdWords(v),
    numbers: [gapPercent?.[vpd], gapScore?.[vpd], road?.change?.[vpd]].map(signed),
  }));
  return (
    <NumberTable
      caption="What is missing to the desired shape, and the part of it that the road takes"
      headings={["VPD", "Gap, % points", "Gap, score points", "On the road"]}
      rows={rows}
    />
  );
}

/** "+2.4", "−0.4", "0.0". */
function signed(value: number | undefined): string {
  if (value === undefined) return NONE;
  const digits = shown(Math.abs(value), "points");
  return Number(digits) === 0 ? digits : `${value < 0 ? "−" : "+"}${digits}`;
}
