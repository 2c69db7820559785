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
  ];
