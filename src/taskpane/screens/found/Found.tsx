import { groupedProblems, wordsOfGroup } from "../../../excel/answers/grouped-problems";
import { count } from "../../../methods/words";
import { Button, mergeClasses } from "@fluentui/react-components";
import { Suspense } from "react";
import { usePane } from "../../state/context";
import { Heading } from "../../parts/Heading";
import { later } from "../../parts/later";
import { usePartStyles } from "../../parts/parts.styles";
import { ProblemItem } from "../../parts/notices/ProblemItem";
import { SilenceBox } from "../../parts/notices/SilenceBox";
import { byUrgency, problemsInWords, problemsOf } from "../../state/problems";
import { useFoundStyles } from "./Found.styles";
import type { Doubt } from "../../state/pane-state";
import { firmsToChoose } from "../../words/columns";
import { ladderOf } from "../../words/ladders";
import { FoundFacts } from "./FoundFacts";
import { PreviewTable } from "./PreviewTable";

/** Fetched by the pane's start while the user looks at what was found. */
export const Settings = later(() => import("../settings/Settings"));

const FirmHeading = later(() => import("../constellations/found/FirmHeading"));
const FoundCodings = later(() => import("../constellations/found/FoundCodings"));
const Adrift = later(() => import("./Adrift"));
const OneOrSeveral = later(() => import("./OneOrSeveral"));
const TwoTimes = later(() => import("./TwoTimes"));
const WhichFirm = later(() => import("./WhichFirm"));
const WhichScale = later(() => import("./WhichScale"));
const WhichWords = later(() => import("./WhichWords"));
const WhoAnswered = later(() => import("./WhoAnswered"));
const OwnItems = later(() => import("../settings/OwnItems"));

const PROBLEMS_SHOWN = 3;

/** What was recognised in the workbook, to confirm or to correct, and the button that analyses it. */
export default function Found() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { found, doubt, rereading } = state;
  const hasAnswers = found !== null && found.reading.sources.length > 0;
  const progress = found?.progress ?? doubt?.progress;
  const preview = found?.preview ?? doubt?.preview ?? [];
  const firms = firmsToChoose(preview);
  const ways = doubt && doubt.unnamed === null ? ladderOf(doubt.unknown) : null;
  const { likely } = found ?? doubt ?? {};
  return (
    <div className={styles.stack} aria-busy={rereading}>
      {found ? <Recognised /> : <Heading>{titleOf(doubt)}</Heading>}
      {doubt && (
        <div className={mergeClasses(styles.box, styles.warn)}>
          <p className={styles.text}>{doubt.trouble.message}</p>
          {declares(doubt) && <p className={styles.text}>To declare it, go to Own words and scale, below.</p>}
        </div>
      )}
      {doubt?.trouble.code === "one-study-or-several" && (
        <Suspense>
          <OneOrSeveral />
        </Suspense>
      )}
      <Suspense>{doubt?.trouble.code === "no-codings-found" && <FirmHeading />}</Suspense>
      <Suspense>{doubt?.unnamed && <OwnItems items={doubt.unnamed} />}</Suspense>
      {found && hasAnswers && <FoundFacts found={found} />}
      <Suspense>{progress && <WhoAnswered progress={progress} />}</Suspense>
      <Suspense>{found && found.waves.length > 0 && <TwoTimes waves={found.waves} />}</Suspense>
      {found?.reading.codings && (
        <Suspense>
          <FoundCodings />
        </Suspense>
      )}
      <Suspense>{state.adrift.length > 0 && <Adrift sheets={state.adrift} />}</Suspense>
      <Suspense>{ways && <WhichWords ways={ways} />}</Suspense>
      <Suspense>{likely && <WhichScale ends={likely} />}</Suspense>
      <Suspense>{firms.length > 0 && <WhichFirm columns={firms} />}</Suspense>
      {preview.slice(0, 3).map((table) => (
        <PreviewTable key={`${table.sheet}!${table.range}`} table={table} />
      ))}
      {preview.length > 3 && (
        <p className={styles.quiet}>{count(preview.length - 3, "more table was", "more tables were")} read as well.</p>
      )}
      {found && <FirstProblems />}
      <Suspense fallback={<p className={styles.quiet}>Loading the settings…</p>}>
        <Settings open={doubt !== null} />
      </Suspense>
      <SilenceBox onStop={() => pane.cancel()} />
      <div className={useFoundStyles().footerBar}>
        <Button appearance="primary" disabled={!found} onClick={() => void pane.analyse()}>
          Analyse
        </Button>
        <Button onClick={() => void pane.look()}>{rereading ? "Reading…" : "Look again"}</Button>
      </div>
    </div>
  );
}

/** Whether what is in doubt ends when words or a scale are declared. */
function declares({ trouble: { code }, unknown, unnamed }: Doubt): boolean {
  return unnamed === null && (code === "another-scale" || (code === "no-answers-found" && unknown.length > 0));
}

/** What is in doubt, in a few words. */
function titleOf(doubt: Doubt | null): string {
  if (doubt?.unnamed) return "Answers, but no items that are known";
  const { code } = doubt?.trouble ?? {};
  if (code === "one-study-or-several") return "One study, or several?";
  if (code === "no-codings-found") return "Codings, but no firm";
  if (code === "another-scale") return "Answers on another scale";
  if (code === "no-answers-found") return "Answers in words that are not known";
  if (code === "key-mistake") return "The sheet HVM Key is not complete";
  return "Which are the answers?";
}

function Recognised() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const { standing, stale, results } = state;
  const firms = state.found!.firms;
  const respondents = firms.reduce((sum, firm) => sum + firm.respondents.length, 0);
  const { study, sources, codings } = state.found!.reading;
  const ofStudy = `${count(firms.length, "firm")}${study.kind === "profiles" ? "" : `, ${count(respondents, "respondent")}`}`;
  const words = [
    ...(sources.length > 0 ? [ofStudy] : []),
    ...(codings ? [count(codings.relationships.length, "relationship")] : []),
  ];
  return (
    <>
      <Heading>{words.join("; ")}</Heading>
      {standing && (
        <div className={mergeClasses(styles.box, styles.tight, stale && styles.warn)}>
          <p className={styles.text}>
            {stale
              ? "The result sheets no longer match what was read. Analyse again to renew them."
              : "This workbook has results for what was read."}
          </p>
          {(!stale || results) && (
            <div>
              <Button size="small" onClick={() => void pane.showResults()}>
                {stale ? "Show the old results" : "Show the results"}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function FirstProblems() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const problems = problemsOf(state.found!.reading);
  const groups = groupedProblems(byUrgency(problems));
  const rest = groups.length - PROBLEMS_SHOWN;
  if (problems.length === 0) return <p className={styles.text}>No problems.</p>;
  return (
    <section aria-label="Problems" className={styles.tight}>
      <h3 className={styles.subheading}>{problemsInWords(problems)}</h3>
      <ul className={styles.list}>
        {groups.slice(0, PROBLEMS_SHOWN).map((group, i) => (
          <ProblemItem
            key={i}
            problem={group.first}
            others={{ said: wordsOfGroup(group), problems: group.problems.slice(1) }}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => pane.dispatch({ type: "show", view: "problems" })}>
            Show all {problems.length}
          </Button>
        </div>
      )}
    </section>
  );
}
