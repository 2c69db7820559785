import type { Vpd } from "../../methods/hvm";

/** The ranges that formulas call by a name. All begin alike, and none is an Excel table's. */
export const NAMES = {
  /** HVM Scale: what an answer counts as, and what if its item is reversed. */
  scale: "HVM_Scale",
  scaleAnswers: "HVM_Scale_Answers",

  /** HVM Answers, a cell a respondent: the firm, how many cells are filled, how many answers count. */
  firm: "HVM_Firm",
  filled: "HVM_Filled",
  answered: "HVM_Answered",
  /** The items' weights on A: as wide as there are items. */
  items: "HVM_Items",
  /** A respondent's answers times weights, the weights of the items answered, and the quotient. */
  sum: (vpd: Vpd) => `HVM_Sum_${vpd}`,
  weight: (vpd: Vpd) => `HVM_Weight_${vpd}`,
  own: (vpd: Vpd) => `HVM_Own_${vpd}`,
  /** In a study of profiles, a cell a firm: the value as it counts. */
  given: (vpd: Vpd) => `HVM_Given_${vpd}`,

  /** HVM Profiles, a row a firm. */
  firms: "HVM_Firms",
  percentages: "HVM_Percentages",
  scores: "HVM_Scores",
  score: (vpd: Vpd) => `HVM_Score_${vpd}`,

  /** HVM Steps, a row a firm. */
  stepFirms: "HVM_Step_Firms",
  level: (vpd: Vpd) => `HVM_Level_${vpd}`,
  spread: "HVM_Spread",
  order: "HVM_Order",
  sequence: "HVM_Sequence",
  standing: (vpd: Vpd) => `HVM_Standing_${vpd}`,
  first: (vpd: Vpd) => `HVM_First_${vpd}`,
  signs: "HVM_Signs",
  second: "HVM_Second",
  runnerUp: "HVM_Runner_Up",
  stepClass: "HVM_Step_Class",
  /** Where Figure 1 shows the means of the classes. */
  stepShare: (vpd: Vpd) => `HVM_Step_Share_${vpd}`,
  footprintOrder: (vpd: Vpd) => `HVM_Footprint_Order_${vpd}`,
  footprintSigns: (vpd: Vpd) => `HVM_Footprint_Signs_${vpd}`,

  /** HVM Distances, a row a firm, and the footprints beside them. */
  distanceFirms: "HVM_Distance_Firms",
  distances: "HVM_Distances_Of",
  nearest: "HVM_Nearest",
  propositions: "HVM_Propositions",
  footprint: (vpd: Vpd) => `HVM_Footprint_${vpd}`,

  /** HVM Rankings, a row a firm. */
  rankFirms: "HVM_Rank_Firms",
  ranks: "HVM_Ranks",

  /** HVM Key, a row an item and VPD. */
  keyItem: "HVM_Key_Item",
  keyVpd: "HVM_Key_VPD",
  keyWeight: "HVM_Key_Weight",
  keyReversed: "HVM_Key_Reversed",
} as const;

/** What all of them begin with. */
export const NAME_PREFIX = "HVM_";
