import type { Cohort } from "../../methods/hvm";
import type { Reading } from "../answers/ground/reading";
import type { Block, Cell, ReportSheet } from "../sheets/sheet";
import { isFormula } from "../sheets/draw/outgoing";
import { answersSheet } from "./answers";
import { ByFirm } from "./by-firm";
import { liveDistances } from "./distances";
import { refuseUnfollowable } from "./follow";
import { givenSheet } from "./given";
import { NAMES } from "./names";
import type { Line } from "../answers/ground/places";
import { liveProfiles } from "./profiles";
import { liveRankings } from "./rankings";
import { scaleSheet } from "./scale";
import {
  FOOTPRINTS_SETTING,
  FOOTPRINTS_SETTING_PLACES,
  KEY_SETTING,
  KEY_SETTING_PLACES,
  type SettingSheet,
} from "../settings/settings";
import { stepsSheet } from "./steps";
import { liveSummary } from "./summary";

/** Results as formulas: the sheets, what the workbook lacks for them, and names of ranges that are not ours. */
export interface LiveResults {
  readonly sheets: readonly ReportSheet[];
  readonly settings: readonly SettingSheet[];
  /** Names of the key's columns. */
  readonly names: ReadonlyMap<string, Line>;
}

/**
 * The result sheets with native formulas over the answers, the key and the footprints of the workbook, and the sheets with
 * the steps in between.
 *
 * No function of the add-in's, and none newer than Excel 2019, so that the workbook computes without the add-in. Firms are
 * found by their names in every sheet, so that each may be sorted.
 *
 * @param sheets the same results as values
 * @throws {HvmError} if formulas cannot follow what was read
 */
export function liveResults(
  sheets: readonly ReportSheet[],
  cohort: Cohort,
  reading: Reading,
  made: string,
): LiveResults {
  refuseUnfollowable(reading);
  const { study } = reading;
  const { options, firms } = cohort;
  const names = firms.map(({ firm }) => firm);
  const byFirm = new ByFirm(names);
  const { profiles, key, footprints } = reading.places!;
  const needsKey = study.kind === "answers";
  const inPercentages = study.kind === "profiles" && study.unit === "percentages";
  const values = `Formulas follow the answers; “Measures agreeing” and the remarks are values of ${made}.`;
  const live = sheets.map((sheet): ReportSheet => {
    if (sheet.kind === "summary") return liveSummary(sheet, study, byFirm, values);
    if (sheet.kind === "profiles") return liveProfiles(sheet, reading, options.scores, byFirm);
    if (sheet.kind === "distances")
      return liveDistances(sheet, options.measure, footprints ?? FOOTPRINTS_SETTING_PLACES, byFirm);
    if (sheet.kind === "rankings") return liveRankings(sheet, options.ranks, byFirm, inPercentages);
    return sheet;
  });
  const steps = [
    ...(study.kind === "answers"
      ? [scaleSheet(reading), answersSheet(study, reading, options.scores)]
      : [givenSheet(study, profiles!, byFirm)]),
    stepsSheet({ firms: names, options, inPercentages, byFirm }),
  ];
  const all = [...live, ...steps];
  return {
    sheets: all.map((sheet) => (sheet.kind === "about" ? withValues(sheet, all, made) : sheet)),
    settings: [...(needsKey && !key ? [KEY_SETTING] : []), ...(footprints ? [] : [FOOTPRINTS_SETTING])],
    names: needsKey ? keyNames(key ?? KEY_SETTING_PLACES) : new Map(),
  };
}

function keyNames({ item, vpd, weight, reversed }: NonNullable<typeof KEY_SETTING_PLACES>): ReadonlyMap<string, Line> {
  return new Map([
    [NAMES.keyItem, item],
    [NAMES.keyVpd, vpd],
    ...(weight ? [[NAMES.keyWeight, weight] as const] : []),
    ...(reversed ? [[NAMES.keyReversed, reversed] as const] : []),
  ]);
}

/** HVM About with a list of all columns that do not follow the answers. */
function withValues(about: ReportSheet, sheets: readonly ReportSheet[], made: string): ReportSheet {
  const rows = sheets.flatMap((sheet): Cell[][] => {
    const [name = ""] = sheet.title.split(":");
    const [main] = sheet.blocks as [Block];
    const fixed = main.columns.filter((_, c) => !main.rows.some((row) => isFormula(row[c] ?? null)));
    if (fixed.length === 0) return [];
    const all = fixed.length === main.columns.length;
    return [["Not formulas", name, all ? "The whole sheet" : fixed.map(({ heading }) => heading).join(", ")]];
  });
  const note =
    `These stay as they were on ${made}. All else is formulas, and follows the answers, the key and the footprints. ` +
    "After adding or removing firms, respondents, items or sheets, or moving rows of a long list, analyse again.";
  const [block] = about.blocks as [Block];
  return { ...about, blocks: [{ ...block, rows: [["Not formulas", "What it means", note], ...rows, ...block.rows] }] };
}
