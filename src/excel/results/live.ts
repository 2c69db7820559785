import type { Cohort } from "../../methods/hvm";
import type { KeyPlaces, Line } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import { ByFirm } from "../formulas/by-firm";
import { refuseUnfollowable } from "../formulas/follow";
import { NAMES } from "../formulas/names";
import type { Live } from "../pages/page";
import {
  FOOTPRINTS_SETTING,
  FOOTPRINTS_SETTING_PLACES,
  keySetting,
  keySettingPlaces,
  type SettingSheet,
} from "../settings/settings";

/** What results as formulas need, besides the sheets themselves. */
export interface Ground {
  readonly live: Live;
  /** Sheets of settings that the workbook lacks. */
  readonly settings: readonly SettingSheet[];
  /** Names of the key's columns. */
  readonly names: ReadonlyMap<string, Line>;
}

/**
 * What native formulas over the answers, the key and the footprints of the workbook rest on.
 *
 * No function of the add-in's, and none newer than Excel 2019, so that the workbook computes without the add-in. Firms are
 * found by their names in every sheet, so that each may be sorted.
 *
 * @throws {HvmError} if formulas cannot follow what was read
 */
export function groundOf({ firms }: Cohort, reading: Reading, now: Date): Ground {
  refuseUnfollowable(reading);
  const places = reading.places!;
  const { key, footprints } = places;
  const ownKey = keySetting(reading.key);
  const needsKey = reading.study.kind === "answers";
  return {
    live: {
      byFirm: new ByFirm(firms.map(({ firm }) => firm)),
      places,
      footprints: footprints ?? FOOTPRINTS_SETTING_PLACES,
      made: now.toISOString().slice(0, 10),
    },
    settings: [...(needsKey && !key ? [ownKey] : []), ...(footprints ? [] : [FOOTPRINTS_SETTING])],
    names: needsKey ? keyNames(key ?? keySettingPlaces(ownKey)) : new Map(),
  };
}

function keyNames({ item, vpd, weight, reversed }: Omit<KeyPlaces, "cells">): ReadonlyMap<string, Line> {
  return new Map([
    [NAMES.keyItem, item],
    [NAMES.keyVpd, vpd],
    ...(weight ? [[NAMES.keyWeight, weight] as const] : []),
    ...(reversed ? [[NAMES.keyReversed, reversed] as const] : []),
  ]);
}
