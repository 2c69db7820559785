/** Bench (a) and (c) for a page. */
import { complete, fromRows, tableOf } from "../pipelines";
import { survey } from "../../support/survey";

declare global {
  interface Window {
    /** Prepares what is not to be timed, by the letter in bench.ts. */
    prepare: Readonly<Record<"a" | "c", (respondents: number) => void>>;
    /** What was prepared. */
    pipeline(): unknown;
  }
}

window.prepare = {
  a: (respondents) => {
    const rows = survey(respondents);
    window.pipeline = () => fromRows(rows);
  },
  c: (respondents) => {
    const table = tableOf(survey(respondents));
    window.pipeline = () => complete(table);
  },
};
