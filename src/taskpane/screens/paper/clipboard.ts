/** What goes to the clipboard: with its form for a word processor, and without. */
export interface Rich {
  readonly html: string;
  readonly text: string;
}

/**
 * Copies words with their form. Where the clipboard is closed to a web page, as in some versions of Excel, the way of old browsers is
 * tried: what `shown` shows is selected and copied by command.
 *
 * @returns whether it was copied; if not, what `shown` shows is selected, to be copied by hand
 */
export async function copyRich(rich: Rich, shown: Node): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...part("text/html", rich.html), ...part("text/plain", rich.text) }),
    ]);
    return true;
  } catch {
    return copyByCommand(rich, shown);
  }
}

/** Copies a picture. @returns whether it was copied */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

function part(type: string, content: string) {
  return { [type]: new Blob([content], { type }) };
}

function copyByCommand({ html, text }: Rich, shown: Node): boolean {
  const selection = document.getSelection();
  selection?.selectAllChildren(shown);
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  // Deprecated, and the only way where the other is closed.
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  if (isCopied) selection?.removeAllRanges();
  return isCopied;
}
