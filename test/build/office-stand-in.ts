/**
 * Instead of Microsoft's Office.js, where a test looks at the pages and not at workbooks. The buttons of the ribbon stand in
 * `window.buttons`.
 *
 * @param excel "silent" never answers; "editing" refuses every request, as a cell is being edited
 */
export const officeStandIn = (excel: "silent" | "editing") => `
  window.buttons = {};
  window.Office = {
    onReady: async (callback) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      if (callback) await callback(info);
      return info;
    },
    actions: { associate: (name, call) => (window.buttons[name] = call) },
    addin: { onVisibilityModeChanged: async () => async () => undefined, showAsTaskpane: async () => undefined },
    context: { requirements: { isSetSupported: () => true } },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  };
  window.CustomFunctions = { associate: () => undefined, Error: class extends Error {}, ErrorCode: {} };
  window.Excel = {
    run: async () => {
      if ("${excel}" === "silent") await new Promise(() => undefined);
      throw Object.assign(new Error("Excel is in cell-editing mode."), { code: "InvalidOperationInCellEditMode" });
    },
  };
`;
