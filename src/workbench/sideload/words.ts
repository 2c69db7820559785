/** What is said when Excel knows of the add-in. */
export const TO_EXCEL =
  "Restart Excel and open a workbook: HVM (dev) stands on the Home tab, or under Home, Add-ins, Developer Add-ins. Its functions begin with =HVMDEV.";

/**
 * How a manifest gets into Excel by hand.
 *
 * Source: learn.microsoft.com/office/dev/add-ins/testing/sideload-office-add-ins-for-testing (web, December 2025).
 */
export const BY_HAND = (manifest: string): string =>
  [
    "Excel on this computer cannot be told of it. In Excel on the web, in a browser on this computer:",
    "  1. Open a workbook; Home, Add-ins, More Settings, Upload My Add-in.",
    `  2. Choose ${manifest}.`,
    "  3. HVM (dev) stands on the Home tab. Its functions begin with =HVMDEV.",
  ].join("\n");
