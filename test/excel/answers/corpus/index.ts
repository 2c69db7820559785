import { answers } from "./answers";
import { asked } from "./asked";
import type { Case } from "../../../support/case";
import { declared } from "./own-sheets/declared";
import { duplicates } from "./duplicates";
import { firms } from "./firms";
import { firmsSheets } from "./own-sheets/firms-sheet";
import { footprintsSheets } from "./own-sheets/footprints-sheet";
import { headers } from "./headers";
import { hidden } from "./hidden";
import { itemRowCases } from "./item-rows";
import { keySheets } from "./own-sheets/key-sheet";
import { long } from "./long";
import { nothing } from "./nothing";
import { oneStudy } from "./rows/one-study";
import { profiles } from "./profiles";
import { reviewed } from "./reviewed";
import { firmColumns } from "./rows/firm-columns";
import { numbers } from "./rows/numbers";
import { statistics } from "./rows/statistics";
import { scales } from "./scales";
import { sheets } from "./sheets";
import { totals } from "./totals";
import { tools } from "./tools/headers";
import { wishes } from "./own-sheets/wishes";

/** Every case, by theme. */
export const CORPUS: Record<string, Case[]> = {
  answers,
  scales,
  headers,
  "headers of survey tools": tools,
  "firm column": firms,
  duplicates,
  "totals and notes": totals,
  "items in rows": itemRowCases,
  "long tables": long,
  sheets,
  "one study or several": oneStudy,
  "hidden, merged and computed cells": hidden,
  "HVM Key": keySheets,
  "HVM Footprints": footprintsSheets,
  "HVM Firms": firmsSheets,
  "wishes beside the answers": wishes,
  "profile tables": profiles,
  "what the user asks for": asked,
  "what the user declares": declared,
  "rows of statistics and tables of counts": statistics,
  "firm columns by header and content": firmColumns,
  "other scales, formats and texts for numbers": numbers,
  "once misread": reviewed,
  "little or nothing, and whole studies": nothing,
};
