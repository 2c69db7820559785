import type { Difference } from "../difference";

/** What is known of Excel only from documents and issue threads, and what the host does likewise: a mistake of ours is seen here. */
export const AS_IN_EXCEL: readonly (Pick<Difference, "excel"> & { readonly source: string; readonly test: string })[] =
  [
    {
      excel:
        "Another workbook in front: adding, deleting and showing sheets and freezing panes fail with GeneralException.",
      source: "docs/excel/excel-add-ins-troubleshooting",
      test: "test/excel/workbook/platform.test.ts: is said, and nothing is changed; once this one is in front again, all goes well",
    },
    {
      excel: "While the structure of the workbook is protected, no sheet is added, deleted or renamed.",
      source: "https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection",
      test: "test/excel/workbook/platform.test.ts: the structure of the workbook is protected: it is said where to take the protection off, and nothing is changed",
    },
    {
      excel:
        "Of a waterfall, treemap and the like Office.js tells no title, legend or series: UnsupportedOperation for the whole message.",
      source: "OfficeDev/office-js#2041, #6160",
      test: "test/excel/workbook/platform.test.ts: a waterfall chart of the user's on a sheet of ours stays, and the results are renewed",
    },
    {
      excel: "A protected sheet refuses special cells.",
      source: "known of SpecialCells in VBA",
      test: "test/excel/workbook/platform.test.ts: a protected sheet of answers is read, with its merged cells",
    },
    {
      excel: "The address of several ranges is cut at 8,192 characters.",
      source: "docs/excel/excel-add-ins-troubleshooting; OfficeDev/office-js#5198, #4263",
      test: "test/excel/workbook/platform.test.ts: merged names of firms are known however many there are, though Excel cuts their addresses",
    },
    {
      excel: "One dialog at a time: a second is refused (12007).",
      source: "https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events",
      test: "test/commands/ribbon.test.ts: takes its place",
    },
    {
      excel: "Requests over 5 MB are refused, on the web.",
      source: "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
      test: "test/workbench/host/bridge.test.ts: requests over 5 MB are refused, and nothing of them is done",
    },
    {
      excel: "While a cell is being edited, requests fail, or wait if they were sent with delayForCellEdit.",
      source: "OfficeDev/office-js#806",
      test: "test/workbench/host/bridge.test.ts: a request with delayForCellEdit waits until the mode ends",
    },
    {
      excel: "An answer may never come.",
      source: "OfficeDev/office-js#4273, #4805, #6150",
      test: "test/workbench/host/bridge.test.ts: a run that hangs on one host does not disturb the next",
    },
    {
      excel: "A sheet whose file states no xr:uid gets an id that no other sheet states.",
      source: "files that Excel saved (ClosedXML, POI)",
      test: "test/workbench/file/sheet-ids.test.ts: a sheet without a stated id gets none that another sheet states",
    },
    {
      excel:
        "Formulas of more than 8,192 characters, with texts of more than 255, more than 255 arguments, more than 64 levels of functions or brackets that do not match are refused.",
      source: "support.microsoft.com, Excel specifications and limits",
      test: "test/workbench/host/as-in-excel/limits.test.ts: a formula has %s, and no more",
    },
    {
      excel:
        "Names and rules of conditional formats take no other formulas; TRUE, FALSE, R, C and what looks like a cell are no names.",
      source: "support.microsoft.com, Excel specifications and limits",
      test: "test/workbench/host/as-in-excel/limits.test.ts: names, and rules of conditional formats, take no other formulas",
    },
    {
      excel: "MATCH, VLOOKUP, COUNTIF, SUMIF and the like find no text of more than 255 characters: #VALUE!.",
      source: "support.microsoft.com, MATCH, COUNTIF and SUMIF functions",
      test: "test/workbench/host/as-in-excel/limits.test.ts: %s finds a text of 255 characters, and of 256 gives #VALUE!",
    },
    {
      excel: "A formula that gives a text of more than 32,767 characters gives #VALUE!.",
      source: "support.microsoft.com, Excel specifications and limits",
      test: "test/workbench/host/as-in-excel/limits.test.ts: a formula gives a text of 32,767 characters, and no longer one",
    },
    {
      excel: "A cell takes 32,767 characters.",
      source: "support.microsoft.com, Excel specifications and limits",
      test: "test/workbench/host/as-in-excel/limits.test.ts: a cell takes a text of 32,767 characters, and no longer one",
    },
    {
      excel: "Cells of whole columns and rows read as null, and are not set at once.",
      source: "docs/excel/excel-add-ins-ranges-unbounded; OfficeDev/office-js#4792",
      test: "test/workbench/host/as-in-excel/limits.test.ts: cells of whole columns and rows are neither told nor set at once",
    },
    {
      excel: "More than 5,000,000 cells read as null, without an error.",
      source: "docs/concepts/resource-limits-and-performance-optimization; OfficeDev/office-js#6781, #4783",
      test: "test/workbench/host/values.test.ts: more than five million cells read as null",
    },
    {
      excel: "Data validation does not keep Office.js from writing other values.",
      source: "docs/excel/excel-add-ins-data-validation",
      test: "test/workbench/host/as-in-excel/limits.test.ts: a list to choose from keeps nobody from writing other values through Office.js",
    },
    {
      excel:
        "A General cell is formatted as text in which a formula is entered that links to a text cell; entered again, the formula is a text.",
      source:
        "Microsoft's knowledge base, as quoted in softwarefiesta.com/excel-formula-shows-text; whether add-ins' writes do so is not known",
      test: "test/workbench/host/as-in-excel/entered.test.ts: a General cell is formatted as text in which a formula is entered that links to a text cell",
    },
    {
      excel:
        "Formulas that fill a column of a table and differ by row all become the first, and one alone fills an empty column (AutoCorrect, on by default).",
      source: "OfficeDev/office-js#5909, #2093, #6745",
      test: "test/workbench/host/as-in-excel/entered.test.ts: formulas in a table's column: %s",
    },
    {
      excel:
        "Texts that begin with = + - or @, or look like numbers or dates, are taken for these, unless the cell is formatted as text or an apostrophe precedes; reading tells no apostrophe.",
      source: "OfficeDev/office-js#6687",
      test: "test/workbench/host/values.test.ts: %j stays a text after an apostrophe, which is not part of it",
    },
    {
      excel:
        "charts.add takes for names and categories what holds texts at that moment: formulas that are not computed yet are none.",
      source: "seen in files; real use of Excel's Insert Chart",
      test: "test/workbench/host/objects.test.ts: series come from the source, names and categories too",
    },
    {
      excel:
        "Where categories run from the top down, the axis of values is on top, unless it is to cross at the maximum.",
      source: "https://learn.microsoft.com/javascript/api/excel/excel.chartaxis",
      test: "test/excel/workbook/platform.test.ts: where categories are reversed, the values stand at their end: below the bars, and not on top",
    },
    {
      excel: "Another workbook in front: what is selected is not told, and nothing is selected (InvalidSelection).",
      source: "docs/excel/excel-add-ins-troubleshooting",
      test: "test/excel/workbook/platform.test.ts: what is selected is not told while another workbook is in front",
    },
    {
      excel: "Without any printer page setup fails.",
      source: "known of PageSetup in VBA; OfficeDev/office-js#1860",
      test: "test/excel/workbook/platform.test.ts: without a printer all is written, its headings stay in sight and its marks are set",
    },
    {
      excel: "Clearing the formats of cells takes them out of conditional formats.",
      source: "known from use",
      test: "test/excel/sheets/last-message.test.ts: rows that come back after a study with fewer are marked again",
    },
    {
      excel: "Actions before one that fails stay done, and those after it are not.",
      source: "docs/testing/application-specific-api-error-handling",
      test: "test/workbench/host/sheets.test.ts: actions before a failing one stay applied, those after it are not",
    },
    {
      excel: "Formulas and names that point to a deleted sheet become #REF!.",
      source: "known from use",
      test: "test/workbench/host/sheets.test.ts: formulas and names that point to a deleted sheet become #REF!",
    },
    {
      excel: "The last visible sheet is neither deleted nor hidden.",
      source: "known from use",
      test: "test/workbench/host/sheets.test.ts: the last visible sheet can be neither deleted nor hidden",
    },
    {
      excel: "Sheets have names of 1 to 31 characters without []:*?/\\, no apostrophe at either end, not History.",
      source: "support.microsoft.com, Rename a worksheet",
      test: "test/workbench/host/sheets.test.ts: %j is no name for a sheet",
    },
    {
      excel: "Functions get null for what is left out; what they give as null shows as 0.",
      source: "OfficeDev/office-js#1503; docs/excel/custom-functions-parameter-options",
      test: "test/functions/in-cells.test.ts: passes single values, cells that hold them, errors, and null for what is left out",
    },
    {
      excel: "Functions are #NAME? until the add-in is there, and #BUSY! while they are computed.",
      source: "OfficeDev/office-js#4185, #1395",
      test: "test/functions/in-cells.test.ts: is #NAME? as long as the add-in is not there, and computed once it is",
    },
  ];
