/** The window that shows a message at present: Excel has one at a time, and refuses a second (12007). */
let shown: Office.Dialog | undefined;

/**
 * Shows a message in a small window of Excel's, in place of an earlier one that is still open. The message travels behind the "#" of
 * the page's address, the part that never leaves the computer.
 *
 * @returns whether the window opened
 */
export function showDialog(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const address = new URL(`message.html#${encodeURIComponent(text)}`, document.baseURI).href;
    const options = { height: 25, width: 30, displayInIframe: true };
    closeShown();
    try {
      Office.context.ui.displayDialogAsync(address, options, ({ status, value }) => {
        shown = value;
        resolve(status === Office.AsyncResultStatus.Succeeded);
      });
    } catch {
      resolve(false);
    }
  });
}

function closeShown(): void {
  try {
    shown?.close();
  } catch {
    // The user has closed it.
  }
  shown = undefined;
}
