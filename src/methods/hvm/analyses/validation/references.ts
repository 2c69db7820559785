import { TOLERANCE } from "../../../numbers/equal";
import type { Reference } from "./reference";

/** Hunter L values of tins of tuna, and what consumers thought of them. */
const TUNA = {
  x: [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
  y: [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
} as const;

/** Six targets (rows) by four judges: Shrout and Fleiss 1979, Table 2. */
const TARGETS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
] as const;

/**
 * What validation holds our numbers against: bare facts from elsewhere. Inputs, expected values and tolerances are those of
 * test/data/analyses-references.json, which says how they were made; a test sees to it.
 */
export const REFERENCES = {
  V1: {
    what: "Class, sequence and correlation distance of HVM1",
    source: "HVM paper, section 4.2; the distance: scipy and R",
    inputs: [2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
    expected: { class: "Socialisors", sequence: "FCBEAD", distance: 0.11519118748459 },
    tolerance: TOLERANCE,
  },
  V2: {
    what: "Class, sequence and correlation distance of HVM2",
    source: "HVM paper, section 4.3; the distance: scipy and R",
    inputs: [4.0, 3.7, 3.18, 3.47, 3.95, 4.17],
    expected: { class: "Technological Integrators", sequence: "FAEBDC", distance: 0.25319336345522 },
    tolerance: TOLERANCE,
  },
  V3: {
    what: "Class, sequence and correlation distance of HVM3",
    source: "HVM paper, section 4.4; the distance: scipy and R",
    inputs: [3.66, 3.49, 3.24, 3.05, 4.26, 3.75],
    expected: { class: "Technological Integrators", sequence: "EFABCD", distance: 0.11830678459 },
    tolerance: TOLERANCE,
  },
  V4: {
    what: "Sequence of each footprint that sums to 100",
    source: "HVM paper, Table 5",
    inputs: "Table 5",
    expected: ["ABCDEF", "BFADEC", "CDBAFE", "DFBACE", "EFADBC", "FECDBA"],
    tolerance: 0,
  },
  V5: {
    what: "Ranks of HVM1, HVM2 and HVM3 on current and desired dimension",
    source: "HVM paper, Table 8, from reconstructed answers",
    inputs: "sample study",
    expected: [
      [3, 7],
      [6, 9],
      [1, 8],
    ],
    tolerance: 0,
  },
  V6: {
    what: "Classes of the seven focus-group firms",
    source: "HVM paper, section 4.6, from reconstructed answers",
    inputs: "sample study",
    expected: [
      "Technological Integrators",
      "Technological Integrators",
      "Socialisors",
      "Socialisors",
      "Socialisors",
      "Simplifiers",
      "Technological Integrators",
    ],
    tolerance: 0,
  },
  V7: {
    what: "Pearson's r",
    source: "Hollander and Wolfe 1973, p. 187, as in R's cor.test examples",
    inputs: TUNA,
    expected: 0.5711815575638,
    tolerance: 1e-10,
  },
  V8: {
    what: "Kendall's τ",
    source: "Hollander and Wolfe 1973, p. 187, as in R's cor.test examples: .4444",
    inputs: TUNA,
    expected: 0.4444444444444,
    tolerance: 1e-10,
  },
  V9: {
    what: "Spearman's ρ",
    source: "Hollander and Wolfe 1973, p. 187, as in R's cor.test examples",
    inputs: TUNA,
    expected: 0.6,
    tolerance: 1e-10,
  },
  V10: {
    what: "Spearman's ρ with ties",
    source: "SciPy's manual, spearmanr",
    inputs: { x: [1, 2, 3, 4, 5], y: [5, 6, 7, 8, 7] },
    expected: 0.8207826816681233,
    tolerance: 1e-12,
  },
  V11: {
    what: "Kendall's τ-b with ties",
    source: "SciPy's manual, kendalltau",
    inputs: { x: [12, 2, 1, 12, 2], y: [1, 4, 7, 1, 0] },
    expected: -0.4714045207910317,
    tolerance: 1e-12,
  },
  V12: {
    what: "D² and its split",
    source: "Cronbach and Gleser 1953; R",
    inputs: { a: [4, 3, 5, 2, 1, 3], b: [3, 3, 4, 4, 2, 5] },
    expected: { D2: 11, elevation: 1.5, scatter: 0.6676030258, shape: 8.8323969742 },
    tolerance: TOLERANCE,
  },
  V13: {
    what: "Ranks under the three rules for ties",
    source: "Excel's RANK.EQ and RANK.AVG; the dense rule: R",
    inputs: [7, 3.5, 3.5, 1, 2],
    expected: { "shared-best": [1, 2, 2, 5, 4], average: [1, 2.5, 2.5, 5, 4], dense: [1, 2, 2, 4, 3] },
    tolerance: 0,
  },
  V14: {
    what: "ICC(1) and ICC(2) with 95 % intervals",
    source: "Shrout and Fleiss 1979, Table 4: .17 and .44; digits: R, psych and pingouin",
    inputs: TARGETS,
    expected: {
      icc1: 0.165741768405475,
      icc1Lower: -0.132932324874751,
      icc1Upper: 0.722560062328121,
      icc2: 0.442797133679268,
      icc2Lower: -0.884442155238121,
      icc2Upper: 0.912415420340775,
    },
    tolerance: 1e-7,
  },
  V15: {
    what: "Cronbach's α with Feldt's 95 % interval",
    source: "Shrout and Fleiss 1979: ICC(3, 4) is .91, which equals α; digits: psych",
    inputs: TARGETS,
    expected: { alpha: 0.909315542377069, lower: 0.675674713816305, upper: 0.985891678169062 },
    tolerance: 1e-7,
  },
  V16: {
    what: "Item-rest correlations, and α without each item",
    source: "psych::alpha 2.2.9 on the same table",
    inputs: TARGETS,
    expected: {
      rest: [0.80578737035218, 0.859304050959662, 0.844479282222626, 0.790203664657013],
      alphaIfDropped: [0.88339222614841, 0.866504854368932, 0.871548619447779, 0.917874396135266],
    },
    tolerance: TOLERANCE,
  },
  V17: {
    what: "Kendall's W with ties: three judges of twenty",
    source: "Manuals of DescTools and irr: .540, 30.76, .0429",
    inputs: [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ],
    expected: { w: 0.53965687595437, chi2: 30.7604419293991, p: 0.0428834731269479 },
    tolerance: TOLERANCE,
  },
  V18: {
    what: "r_wg of one item",
    source: "Bliese, Multilevel modeling in R, group 6 of bhr2000; multilevel::rwg",
    inputs: [2, 4, 5, 3, 1, 4, 2, 2, 2, 2, 2, 3, 3, 2, 2, 4],
    expected: 0.41875,
    tolerance: 1e-12,
  },
  V19: {
    what: "r_wg(j), under slight skew too, r*_wg(j) and AD: five respondents, six items",
    source: "multilevel 2.7 on HVM1's answers on Innovation",
    inputs: [
      [2, 2, 3, 3, 3, 2],
      [3, 3, 1, 2, 1, 2],
      [2, 3, 3, 3, 2, 3],
      [2, 2, 3, 2, 2, 2],
      [4, 3, 4, 2, 2, 4],
    ],
    expected: { rwgj: 0.925714285714286, rwgjSlightSkew: 0.864300626304802, rStar: 0.675, ad: 0.586666666666667 },
    tolerance: 1e-12,
  },
  V20: {
    what: "Spearman's ρ with its 95 % interval",
    source: "Bonett and Wright 2000; statpsych's manual, ci.spear: .8700 [.5841, .9638]",
    inputs: {
      x: [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51],
      y: [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19],
    },
    expected: { rho: 0.869963904042688, lower: 0.584095093759472, upper: 0.963829674156994 },
    tolerance: TOLERANCE,
  },
  V21: {
    what: "xoshiro128** from the state 1, 2, 3, 4",
    source: "Blackman and Vigna, reference program 1.1, as in the tests of rand_xoshiro",
    inputs: [1, 2, 3, 4],
    expected: [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
    tolerance: 0,
  },
  V22: {
    what: "Points of the F distribution: .95 (5, 10), .975 (5, 15), .025 (5, 15)",
    source: "Printed tables: 3.326; digits: R",
    inputs: [
      [0.95, 5, 10],
      [0.975, 5, 15],
      [0.025, 5, 15],
    ],
    expected: [3.32583453041301, 3.57641534927906, 0.155575963078487],
    tolerance: TOLERANCE,
  },
  V23: {
    what: "Orderings as close as the scores of HVM1, HVM2 and HVM3 themselves",
    source: "All 720 orderings by brute force, R",
    inputs: [
      [2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
      [4.0, 3.7, 3.18, 3.47, 3.95, 4.17],
      [3.66, 3.49, 3.24, 3.05, 4.26, 3.75],
    ],
    expected: [93, 85, 62],
    tolerance: 0,
  },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceId = keyof typeof REFERENCES;
