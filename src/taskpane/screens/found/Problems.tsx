import { groupedProblems, wordsOfGroup } from "../../../excel/answers/grouped-problems";
import { count } from "../../../methods/words";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { allProblems, problemsInWords } from "../../state/problems";
import { usePane } from "../../state/context";
import { Heading } from "../../parts/Heading";
import { usePartStyles } from "../../parts/parts.styles";
import { ProblemItem } from "../../parts/notices/ProblemItem";
import { ShowMore } from "../../parts/ShowMore";

const AT_A_TIME = 50;

/** All that did not count, then the notices; each leads to its cell. */
export default function Problems() {
  const styles = usePartStyles();
  const { state, pane } = usePane();
  const [most, setMost] = useState(AT_A_TIME);
  const met = state.results?.met ?? [];
  const all = allProblems(state);
  const problems = all.filter((problem) => !met.includes(problem));
  const refused = problems.filter(({ severity }) => severity === "refused");
  const notices = problems.filter(({ severity }) => severity === "notice");
  const [ofRefused, ofNotices] = [groupedProblems(refused), groupedProblems(notices)];
  const groups = ofRefused.length + ofNotices.length;
  const section = (title: string, all: ReturnType<typeof groupedProblems>, room: number, effect?: string) =>
    all.length > 0 &&
    room > 0 && (
      <section className={styles.tight} aria-label={title}>
        <h3 className={styles.subheading}>{title}</h3>
        <ul className={styles.list}>
          {all.slice(0, room).map((group, i) => (
            <ProblemItem
              key={i}
              problem={group.first}
              others={{ said: wordsOfGroup(group), problems: group.problems.slice(1) }}
              {...(effect ? { effect } : {})}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <div className={styles.stack} aria-busy={state.rereading}>
      <Heading>{all.length === 0 ? "No problems" : problemsInWords(all)}</Heading>
      <p className={styles.text}>
        {problems.length === 0
          ? "Nothing was found wrong, and there is nothing to note."
          : `${count(refused.length, "cell or table does", "cells or tables do")} not count; ${count(notices.length, "notice")}. Select a place to go there.`}
      </p>
      {section("Other than the references", groupedProblems(met), Infinity, "differs on this machine")}
      {section("Not counted", ofRefused, most)}
      {section("Notices", ofNotices, most - ofRefused.length)}
      <div className={styles.row}>
        <ShowMore left={groups - most} onMore={() => setMost(most + AT_A_TIME)} />
        <Button onClick={() => void pane.look()}>Check again</Button>
        <Button appearance="subtle" onClick={() => pane.dispatch({ type: "back" })}>
          Back
        </Button>
      </div>
    </div>
  );
}
