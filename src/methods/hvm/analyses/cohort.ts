import { analysis } from "../../analysis";
import { type Concordance, concordanceOf } from "../../numbers/concordance";
import { type Described, describedOf } from "../../numbers/described";
import {
  type ByVpd,
  byVpd,
  type Discipline,
  type Proposition,
  type PropositionName,
  PROPOSITIONS,
  propositionNamed,
  sixOf,
} from "../catalogue/propositions";
import type { Assessment, Cohort } from "../study/assessment";
import type { Study } from "../study/study";

/** How the firms of a study are distributed. */
export interface CohortFigures {
  /** Firms with that class, */
  readonly classes: Readonly<Record<PropositionName, number>>;
  /** firms tied between classes, */
  readonly tied: number;
  /** and firms without one. */
  readonly none: number;
  readonly disciplines: Readonly<Record<Discipline, number>>;
  readonly values: Readonly<Record<Proposition["value"], number>>;
  /** Whether firms with six values order the VPDs alike. */
  readonly concordance: Concordance & { readonly firms: number };
  /** The firms' scores on each VPD; null in a study of six values a firm. */
  readonly vpds: ByVpd<Described & { readonly firms: number }> | null;
}

/** The sample on one page. */
export const COHORT = analysis({
  title: "Cohort",
  question: "What do the firms of the study look like together?",
  source: "HVM paper, section 4.1; Kendall's coefficient of concordance",
  options: {},
  finds: { firm: [], study: ["cohort"] },
  lacking: () => null,
  async compute(study: Study, { firms }: Cohort, _options: object, breathe: () => Promise<void>) {
    const own = firms.flatMap(({ classification }) =>
      classification === null ? [] : [propositionNamed(classification)],
    );
    await breathe();
    const sixes = sixValuesOf(study, firms);
    const concordance = { firms: sixes.length, ...concordanceOf(sixes) };
    await breathe();
    const vpds = study.kind === "answers" ? scoresByVpd(firms) : null;
    await breathe();
    const cohort: CohortFigures = {
      classes: counted(
        PROPOSITIONS.map(({ name }) => name),
        own.map(({ name }) => name),
      ),
      tied: firms.filter(({ tie }) => tie !== null).length,
      none: firms.filter(({ notClassifiable }) => notClassifiable !== null).length,
      disciplines: counted(
        PROPOSITIONS.map(({ discipline }) => discipline),
        own.map(({ discipline }) => discipline),
      ),
      values: counted(
        PROPOSITIONS.map(({ value }) => value),
        own.map(({ value }) => value),
      ),
      concordance,
      vpds,
    };
    return { firms: firms.map(() => ({})), study: { cohort } };
  },
});

/** The six values of each firm that has all six: its scores, or what the sheet gave. */
function sixValuesOf(study: Study, firms: readonly Assessment[]): (readonly number[])[] {
  const given = study.kind === "answers" ? firms.map(({ scores }) => scores) : study.profiles;
  return given.filter((six): six is typeof six & readonly number[] => !(six as readonly unknown[]).includes(null));
}

function scoresByVpd(firms: readonly Assessment[]): ByVpd<Described & { readonly firms: number }> {
  return byVpd(
    sixOf((v) => {
      const scores = firms.map((firm) => firm.scores[v]!).filter((score) => score !== null);
      return { firms: scores.length, ...describedOf(scores) };
    }),
  );
}

/** How often each name occurs, those that do not as 0. */
function counted<T extends string>(names: readonly T[], among: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(names.map((name) => [name, among.filter((each) => each === name).length])) as Readonly<
    Record<T, number>
  >;
}
