import type { Input } from "../input";
import { AS_ADVERSARIES } from "../as-adversaries";
import { DECLARED } from "./declared";
import { FIELD_TOOLS } from "./field-tools";
import { FIRMS } from "./firms";
import { FORMS } from "./forms";
import { HEADERS } from "./headers";
import { JUNK_ROWS } from "./junk-rows";
import { LISTS_AND_COUNTS } from "./lists-and-counts";
import { PACKAGES } from "./packages";
import { QUALTRICS } from "./qualtrics";
import { SCALES } from "./scales";
import { STATISTICS_PROGRAMS } from "./statistics-programs";
import { STUDIES } from "./studies";
import { SURVEY_TOOLS } from "./survey-tools";
import { TEXTS } from "./texts";

/** All inputs, with what must come of them: written from the rules before the code was tried. */
export const INPUTS: readonly Input[] = [
  ...FORMS,
  ...QUALTRICS,
  ...SURVEY_TOOLS,
  ...FIELD_TOOLS,
  ...STATISTICS_PROGRAMS,
  ...LISTS_AND_COUNTS,
  ...JUNK_ROWS,
  ...HEADERS,
  ...FIRMS,
  ...SCALES,
  ...STUDIES,
  ...DECLARED,
  ...TEXTS,
  ...PACKAGES,
  ...AS_ADVERSARIES,
];
