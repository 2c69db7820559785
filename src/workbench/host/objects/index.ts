import type { Document } from "../model/document";
import type { Live } from "../protocol/types";
import { register } from "./base/register";
import { charts } from "./chart/charts";
import { rangeAreas } from "./range/areas";
import { range } from "./range/range";
import { shapes } from "./shape/shapes";
import { worksheet } from "./sheet/worksheet";
import { worksheets } from "./sheet/worksheets";
import { rangeTables, workbookTables, worksheetTables } from "./table/tables";
import { workbookNames, worksheetNames } from "./workbook/names";
import { workbook } from "./workbook/workbook";

// What each Office.js class can do with the model: a member is one line in its class's table. A folder holds the classes
// of one thing and imports no other; what leads to another thing names its type, and here the names get their meaning.
register({
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  Range: range,
  RangeAreas: rangeAreas,
  ChartCollection: charts,
  ShapeCollection: shapes,
  WorkbookTables: workbookTables,
  WorksheetTables: worksheetTables,
  RangeTables: rangeTables,
  WorkbookNames: workbookNames,
  WorksheetNames: worksheetNames,
});

/** `context.workbook`, from which everything else is reached. */
export function workbookOf(document: Document): Live {
  return workbook.of(document);
}
