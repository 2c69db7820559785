import { type MeasureName, MEASURES, PROPOSITIONS } from "../../methods/hvm";
import { fixedScoresInWords, stabilityLacks } from "../../methods/hvm/analyses/robustness/certainty";
import { canItemsVary } from "../../methods/hvm/analyses/robustness/sureness";
import { answersByFirm } from "../../methods/hvm/analyses/robustness/firm-answers";
import { countVerdicts, verdictCountsInWords } from "../../methods/hvm/analyses/robustness/verdict";
import type { ANALYSES } from "../../methods";
import type { FindingsOf } from "../../methods/analysis";
import { PROFILES } from "../../methods/hvm/analyses/robustness/separability";
import { count, grouped } from "../../methods/words";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import { furtherPage } from "./further-page";
import type { Results } from "./page";
import { CLOSENESS, ROBUSTNESS_OF_FIRMS, type Row } from "./robustness/firms";
import { SENSITIVITY } from "./robustness/sensitivity";
import { BETWEEN_FOOTPRINTS, closestInWords, RANDOM_PROFILES } from "./robustness/separability";

type Found = FindingsOf<(typeof ANALYSES)["robustness"]>;

/**
 * HVM Robustness: how sure each class is. Beside the firms stand the footprints, which are always the same cells, and last what
 * depends on the analyst, whose columns are as many as the key has parts.
 */
export const ROBUSTNESS_PAGE = furtherPage("robustness", {
  kind: "robustness",
  name: "HVM Robustness",
  shows:
    "how sure each class is: kept without single items and respondents and when they are drawn anew, how close it is, what it depends on",
  isOfFirms: true,
  keyColumns: 1,
  tables: [ROBUSTNESS_OF_FIRMS, CLOSENESS, RANDOM_PROFILES, BETWEEN_FOOTPRINTS, SENSITIVITY],
  line: ({ firms, study }, { options: { measure } }) => {
    const verdicts = verdictCountsInWords(countVerdicts(firms.map(({ stability }) => stability?.verdict ?? null)));
    const closest = `Hardest to tell apart under ${MEASURES[measure].title}: ${closestInWords(study.separability[measure])}.`;
    return verdicts === "" ? closest : `${count(firms.length, "firm")}: ${verdicts}. ${closest}`;
  },
  blocks: (found, results) => {
    const main = new Grid(ROBUSTNESS_OF_FIRMS, results);
    const closeness = new Grid(CLOSENESS, results, main.beside());
    const random = new Grid(RANDOM_PROFILES, null, closeness.beside());
    const between = new Grid(BETWEEN_FOOTPRINTS, null, random.below(2));
    const sensitivity = new Grid(SENSITIVITY, results, random.beside(), true);
    const rows = found ? rowsOf(found, results) : [];
    const shown = found ? shownOf(results).map((measure) => ({ measure, ...found.study.separability[measure] })) : [];
    return [
      blockOf(main, { table: "HVM_Robustness", rows }),
      blockOf(closeness, {
        table: "HVM_Closeness",
        rows,
        caption: "Respondents drawn anew, and how close the class is",
      }),
      blockOf(random, {
        table: "HVM_Random_Profiles",
        rows: shown,
        caption: `Random profiles: what ${grouped(PROFILES)} profiles of six random scores from 1 to 5 are nearest to`,
      }),
      blockOf(between, {
        table: "HVM_Between_Footprints",
        rows: shown.flatMap(({ measure, distances }) =>
          PROPOSITIONS.map((proposition, f) => ({ measure, proposition, distances: distances[f]! })),
        ),
        caption: "The footprints' distances to one another",
      }),
      blockOf(sensitivity, {
        // No Excel table, whose columns may not change: another key has other parts.
        table: null,
        rows,
        caption: "What the class depends on: what would be nearest with another decision",
        markOthers: { of: "variants", than: "class", counted: "changed" },
      }),
    ];
  },
});

/** The chosen measure, and the one that most would take. */
function shownOf({ options: { measure } }: Results): MeasureName[] {
  return [...new Set<MeasureName>([measure, "euclidean"])];
}

function rowsOf({ firms }: Found, { firms: assessments, reading: { study } }: Results): Row[] {
  const answers = study.kind === "answers" ? answersByFirm(study) : null;
  return assessments.map((assessment, i) => {
    const found = firms[i]!;
    const fixed = answers && found.stability && canItemsVary(found.stability) ? fixedScoresInWords(answers.of(i)) : "";
    const notes = [...stabilityLacks(found.stability, assessment), ...(fixed === "" ? [] : [fixed])];
    return { firm: assessment.firm, assessment, found, notes };
  });
}
