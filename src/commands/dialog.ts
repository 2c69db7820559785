/**
 * Shows a message in a small window of Excel's. The message travels behind the "#" of the page's address, the part that
 * never leaves the computer.
 *
 * @returns whether the window opened
 */
export function showDialog(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const address = new URL(`message.html#${encodeURIComponent(text)}`, document.baseURI).href;
    const options = { height: 25, width: 30, displayInIframe: true };
    try {
      Office.context.ui.displayDialogAsync(address, options, ({ status }) =>
        resolve(status === Office.AsyncResultStatus.Succeeded),
      );
    } catch {
      resolve(false);
    }
  });
}
