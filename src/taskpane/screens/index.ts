import { type Explained, nothingFound, type PaneState, type View } from "../state/pane-state";
import { allProblems, problemsCounted } from "../state/problems";
import type { ScreenSpec } from "./screen";

/** What the gallery looks at of the codings. */
const EXPLAINED: Explained = { relationship: 0, constellation: "Systems integration", beside: null };

/**
 * The register of screens: views, navigation, gallery, the workbench's list and the tests' are made from it. A screen is a
 * component in a file of its own, a word in `View`, and an entry here; without one of them the pane does not compile.
 *
 * No component is imported here but by `load`, so that whoever needs the list alone (the workbench, tests) loads no React.
 * "eager" makes a component part of the first load: that is for what can be the pane's first picture, and for what says that
 * something could not be loaded.
 */
export const SCREENS: { readonly [V in View]: ScreenSpec } = {
  looking: {
    holds: true,
    load: () => import(/* webpackMode: "eager" */ "./Looking"),
    gallery: { looking: { title: "Looking for answers", of: "start" } },
  },
  nothing: {
    button: "found",
    available: nothingFound,
    load: () => import(/* webpackMode: "eager" */ "./Nothing"),
    gallery: { nothing: { title: "No answers in the workbook", of: "nothing" } },
  },
  found: {
    button: (state) => (ofCodingsAlone(state) ? "Codings" : "Answers"),
    available: (state) => state.found !== null || (state.doubt !== null && !nothingFound(state)),
    load: () => import(/* webpackMode: "eager" */ "./found/Found"),
    gallery: {
      found: { title: "Answers found, with problems", of: "found" },
      adrift: { title: "Results that another program has saved", of: "found", but: { adrift: ["HVM Summary"] } },
      doubt: { title: "In doubt which the answers are", of: "doubt" },
      several: { title: "The same firms on two sheets: one study, or several?", of: "several" },
      words: { title: "Answers in words that are not known", of: "words" },
      scale: { title: "Answers on another scale", of: "scale" },
      items: { title: "Answers, but no items that are known", of: "items" },
      "found-codings": { title: "Codings found, with problems", of: "codings" },
      "found-firmless": { title: "Codings, but no firm", of: "firmless" },
      "found-both": { title: "Answers and codings found", of: "both" },
    },
  },
  working: {
    holds: true,
    load: () => import("./Working"),
    gallery: {
      working: { title: "Working", of: "working" },
      exploring: { title: "Working: the classes are known, how sure they are is not", of: "exploring" },
      editing: { title: "Waiting for the end of an edit", of: "editing" },
      silence: { title: "Excel does not answer", of: "silence" },
    },
  },
  results: {
    button: (state) => (ofCodingsAlone(state) ? null : "Results"),
    // Those of the workbook can be worked out again from the same answers.
    available: ({ results, standing, stale, found }) => results !== null || (standing && !stale && found !== null),
    go: (pane) => void pane.showResults(),
    load: () => import("./results/Results"),
    gallery: {
      results: { title: "Results", of: "results" },
      firm: { title: "Results: a firm's card open", of: "results", but: { firm: "HVM1" } },
      cohort: { title: "Results: all firms together", of: "results", but: { tab: "cohort" } },
      further: { title: "Results: a firm's card with all further analyses", of: "further", but: { firm: "HVM2" } },
      "cohort-further": {
        title: "Results: all firms together, with all further analyses",
        of: "further",
        but: { tab: "cohort" },
      },
      compared: { title: "Results: two studies compared", of: "compared", but: { tab: "cohort" } },
      both: { title: "Results: firms and relationships", of: "codedBoth" },
      stale: { title: "Results that no longer match the answers", of: "results", but: { stale: true } },
    },
  },
  why: {
    button: "results",
    available: ({ results, firm }) => results !== null && firm !== null,
    load: () => import("./why/Why"),
    gallery: { why: { title: "Why this class?", of: "results", but: { firm: "HVM1" } } },
  },
  paper: {
    button: "results",
    available: ({ results }) => results !== null,
    load: () => import("./paper/Paper"),
    gallery: { paper: { title: "For a paper", of: "further" } },
  },
  problems: {
    button: (state) => problemsCounted(allProblems(state)),
    available: (state) => allProblems(state).length > 0,
    load: () => import("./found/Problems"),
    gallery: {
      problems: { title: "Problems", of: "found", but: { back: "found" } },
      "problems-codings": { title: "Problems of codings", of: "codings", but: { back: "found" } },
    },
  },
  relationships: {
    button: () => "Constellations",
    available: ({ results, standing, stale, found }) =>
      results?.constellations ? true : standing && !stale && found?.reading.codings !== undefined,
    go: (pane) => {
      if (pane.getState().results) pane.dispatch({ type: "show", view: "relationships" });
      else void pane.showResults();
    },
    load: () => import("./constellations/relationships/Relationships"),
    gallery: {
      relationships: { title: "Relationships: what each comes to", of: "coded" },
      relationship: { title: "Relationships: one in full", of: "coded", but: { explained: EXPLAINED } },
      "relationships-stale": { title: "Relationships that were coded anew since", of: "coded", but: { stale: true } },
    },
  },
  explained: {
    button: "relationships",
    available: ({ results, explained }) => explained !== null && Boolean(results?.constellations),
    load: () => import("./constellations/explained/Explained"),
    gallery: {
      explained: { title: "Why this constellation?", of: "coded", but: { explained: EXPLAINED } },
      "explained-beside": {
        title: "Why this constellation, beside another one?",
        of: "coded",
        but: { explained: { ...EXPLAINED, beside: "Horizontal collaboration" } },
      },
    },
  },
  portfolios: {
    button: "relationships",
    available: ({ results }) => Boolean(results?.constellations),
    load: () => import("./constellations/portfolios/Portfolios"),
    gallery: { portfolios: { title: "The constellations of each firm", of: "coded" } },
  },
  interview: {
    button: "relationships",
    available: () => true,
    load: () => import("./constellations/interview/Interview"),
    gallery: {
      interview: { title: "Interview: nothing is answered yet", of: "nothing" },
      "interview-going": { title: "Interview: several constellations are left", of: "interviewed" },
      "interview-left": { title: "Interview: one is left", of: "interviewedOne" },
      "interview-none": { title: "Interview: none of the nine", of: "interviewedNone" },
      "interview-look": { title: "Interview: no question helps any more", of: "interviewedOut" },
    },
  },
  catalogue: {
    button: "relationships",
    available: () => true,
    load: () => import("./constellations/catalogue/Catalogue"),
    gallery: { catalogue: { title: "The catalogue of the nine constellations", of: "nothing" } },
  },
  trouble: {
    load: () => import(/* webpackMode: "eager" */ "./Trouble"),
    gallery: { trouble: { title: "A failure", of: "refused", but: { back: "found" } } },
  },
};

/** The workbook holds codings and no answers: there are no results of firms to go to. */
function ofCodingsAlone({ found, results }: PaneState): boolean {
  const reading = (found ?? results)?.reading;
  return reading?.codings !== undefined && reading.sources.length === 0;
}
