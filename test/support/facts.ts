import {
  assess,
  type AssessOptions,
  type FirmFacts,
  NO_FACTS,
  type ProcessName,
  PROCESSES,
  type PropositionName,
  type Study,
} from "../../src/methods/hvm";
import { TRANSITIONS } from "../../src/methods/hvm/analyses/transitions";
import { readCsv } from "./studies";

/** What the published firms wish and which processes they marked: ../data/hvm-study-firms.csv, after Tables 7 and 8. */
const [[, , ...headings] = [], ...rows] = readCsv("test/data/hvm-study-firms.csv");
const PUBLISHED_FACTS = new Map(
  rows.map(([firm, desired, ...marks]): [string, FirmFacts] => {
    const processes = headings.filter((_, i) => marks[i] === "x") as ProcessName[];
    return [firm!, { desired: desired as PropositionName, processes }];
  }),
);
if (headings.join() !== PROCESSES.join()) throw new Error("The columns of the processes have moved.");

/** A study with what is known of the published firms. */
export function withPublishedFacts<S extends Study>(study: S): S {
  const firms = study.kind === "answers" ? study.answers.firms : study.firms;
  return { ...study, facts: firms.map((firm) => PUBLISHED_FACTS.get(firm) ?? NO_FACTS) };
}

/** What the analysis finds in a study. */
export function transitionsIn(study: Study, options: AssessOptions = {}) {
  return TRANSITIONS.compute(study, assess(study, options), {}, () => Promise.resolve());
}
