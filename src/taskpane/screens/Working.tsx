import { Button, ProgressBar } from "@fluentui/react-components";
import type { Stage } from "../../excel";
import { type Assessment, classInWords } from "../../methods/hvm";
import { count } from "../../methods/words";
import { usePane } from "../state/context";
import { Facts } from "../parts/Facts";
import { Heading } from "../parts/Heading";
import { usePartStyles } from "../parts/parts.styles";
import { SilenceBox } from "../parts/notices/SilenceBox";
import { useWorkingStyles } from "./Working.styles";
import type { Job } from "../state/pane-state";

const TITLES: Readonly<Record<Job["task"], string>> = {
  analyse: "Analysing",
  report: "Writing the report",
  questionnaire: "Inserting the questionnaire",
  firms: "Inserting the sheet HVM Firms",
  catalogue: "Writing the catalogue",
  key: "Inserting the sheet HVM Key",
  sample: "Opening the sample study",
  coding: "Inserting a coding sheet",
  constellations: "Opening the sample of codings",
  teaching: "Opening the teaching workbook",
  remove: "Removing the results",
};

const STAGES: readonly (readonly [Stage, string])[] = [
  ["reading", "Read the answers"],
  ["assessing", "Assess the firms"],
  ["exploring", "Work out how sure each class is"],
  ["writing", "Write the result sheets"],
];

/** A long task at work: how far it is, what holds it up, and a way to stop it. */
export default function Working() {
  const styles = usePartStyles();
  const own = useWorkingStyles();
  const { state, pane } = usePane();
  const { job } = state;
  if (!job) return null;
  const at = STAGES.findIndex(([stage]) => stage === job.stage);
  return (
    <div className={styles.stack} aria-busy="true">
      <Heading>{TITLES[job.task]}…</Heading>
      <ProgressBar
        aria-label={TITLES[job.task]}
        value={job.task === "analyse" && at >= 0 ? (at + withinStage(job)) / STAGES.length : undefined}
      />
      {job.task === "analyse" && (
        <ol className={styles.list}>
          {STAGES.map(([stage, words], i) => (
            <li key={stage} aria-current={i === at ? "step" : undefined} className={i === at ? own.stage : undefined}>
              <span aria-hidden="true">{i < at ? "✓ " : i === at ? "▸ " : "· "}</span>
              {words}
              {i < at && <span className="visually-hidden">: done</span>}
            </li>
          ))}
        </ol>
      )}
      {job.cohort && <Classes firms={job.cohort.firms} />}
      <SilenceBox onStop={() => pane.cancel()} />
      {job.cancellable && (
        <div className={styles.row}>
          <Button disabled={job.stopping} onClick={() => pane.cancel()}>
            {job.stopping ? "Cancelling…" : "Cancel"}
          </Button>
          {job.stage === "exploring" && (
            <Button disabled={job.stopping} onClick={() => pane.skip()}>
              Go on without it
            </Button>
          )}
        </div>
      )}
      <p className={styles.quiet}>
        {job.stage === "writing"
          ? "Nothing more is written after you cancel. Sheets that are unfinished then say so, and the next analysis repairs them."
          : "Nothing is written after you cancel. Your own sheets are never changed."}
      </p>
    </div>
  );
}

/** How much of the stage is done: of that which says so, or about half. */
function withinStage({ stage, explored }: Job): number {
  return stage === "exploring" ? explored : 0.5;
}

/** So many classes tell what is being worked on; all stand in the results. */
const MOST = 12;

/** The classes as soon as they are known, while how sure they are is still being worked out. */
function Classes({ firms }: { readonly firms: readonly Assessment[] }) {
  const styles = usePartStyles();
  return (
    <section aria-label="Classes so far" className={styles.tight}>
      <h3 className={styles.subheading}>The classes</h3>
      <Facts facts={firms.slice(0, MOST).map((firm) => [firm.firm, classInWords(firm)])} />
      {firms.length > MOST && <p className={styles.quiet}>and {count(firms.length - MOST, "firm")} more</p>}
    </section>
  );
}
