import type { Differences } from "../difference";
import { ERROR_TEXTS } from "./model/cells/content";
import { ROW_LOOKS } from "./model/cells/looks";
import { KEPT_FORMATS } from "./model/cells/styles";
import { TYPED_TEXTS } from "./model/cells/typed";
import { EVENTS } from "./model/events";
import { SINGLE_VALUES, SLOW_FUNCTIONS } from "./model/formulas/cell-functions";
import { AXIS_LIMITS } from "./objects/chart/axes";
import { CHART_TYPES } from "./objects/chart/on-chart";
import { LINKS } from "./objects/range/actions";
import { CONDITIONAL_FORMATS } from "./objects/range/conditional";
import { FITTED_COLUMNS, FITTED_ROWS } from "./objects/range/format";
import { SHIFTED_CELLS } from "./objects/range/others";
import { OUTLINES } from "./objects/range/outline";
import { VALIDATIONS } from "./objects/range/validation";
import { SHAPE_PLACES, SHAPES, SHAPES_IN_GROUPS } from "./objects/shape/on-shape";
import { TABLES } from "./objects/table/table";
import { ERROR_MESSAGES, MEMBERS } from "./protocol/errors";
import { MESSAGE_SIZES } from "./protocol/replies";
import { REQUIREMENT_SETS } from "./protocol/sets";
import { DATES, DECIMALS, SPEED, UNKNOWN_FUNCTIONS, VALUES_OF_FILES } from "./univer/differences";

/** How the embedded host differs from Excel: every difference that its files declare. */
export const HOST_DIFFERENCES: readonly Differences[] = [
  {
    title: "Formulas",
    entries: [UNKNOWN_FUNCTIONS, VALUES_OF_FILES, DECIMALS, DATES, ERROR_TEXTS, SPEED],
  },
  { title: "Custom functions", entries: [SINGLE_VALUES, SLOW_FUNCTIONS] },
  { title: "What is typed and written", entries: [TYPED_TEXTS, LINKS] },
  { title: "Formats", entries: [KEPT_FORMATS, ROW_LOOKS, FITTED_COLUMNS, FITTED_ROWS] },
  {
    title: "What there is not",
    entries: [
      ...[MEMBERS, SHIFTED_CELLS, TABLES, CONDITIONAL_FORMATS, VALIDATIONS, OUTLINES, CHART_TYPES, AXIS_LIMITS],
      ...[SHAPES, SHAPES_IN_GROUPS, SHAPE_PLACES, EVENTS],
    ],
  },
  { title: "Messages", entries: [MESSAGE_SIZES, REQUIREMENT_SETS, ERROR_MESSAGES] },
];
