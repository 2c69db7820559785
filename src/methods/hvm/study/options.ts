import { choiceOption } from "../../options";
import { MEASURES, type MeasureName } from "../classes/measures";
import { RANK_RULES, type RankRule } from "../profile/ranks";
import { SCORE_RULES, type ScoreRule } from "../profile/scores";

/** What can be decided about the method. */
export interface HvmOptions {
  /** Distance that decides the class. */
  readonly measure: MeasureName;
  /** How respondents of a firm are combined. */
  readonly scores: ScoreRule;
  /** What tied firms' ranks are. */
  readonly ranks: RankRule;
}

const MEASURE_CHOICES = Object.fromEntries(
  Object.values(MEASURES).map(({ name, short, hint, tip }) => [
    name,
    { label: `${short[0]!.toUpperCase()}${short.slice(1)}: ${hint}`, hint: tip },
  ]),
) as Record<MeasureName, { label: string; hint: string }>;

/** The options of the method, in the order in which they are offered. */
export const HVM_OPTIONS = {
  measure: choiceOption<MeasureName>(
    {
      title: "Distance",
      hint: "Correlation is the default: of those that see the size of the percentages, it alone gives the three published classes.",
      flag: { name: "measure", takes: "NAME" },
      default: "correlation",
    },
    MEASURE_CHOICES,
  ),
  scores: choiceOption<ScoreRule>(
    { title: "Several respondents of a firm", flag: { name: "scores", takes: "RULE" }, default: "pooled" },
    SCORE_RULES,
  ),
  ranks: choiceOption<RankRule>(
    { title: "Firms with equal scores", flag: { name: "ranks", takes: "RULE" }, default: "shared-best" },
    RANK_RULES,
  ),
} as const;
