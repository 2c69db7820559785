/** Excel's default font, and its double, which has the same widths. */
const EXCELS = "Calibri, Carlito";
/** Digits as wide as in the former at 11 points. */
const INSTEAD = { ff: "Arial", fs: 10 };

/** The font of cells that have none of their own: Excel's where it is installed, as letters in another run wider than columns are made for. */
export function defaultFont(): { readonly ff: string; readonly fs: number } {
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) return INSTEAD;
  const widthIn = (fonts: string) => {
    canvas.font = `100px ${fonts}`;
    return canvas.measureText("Minimisation").width;
  };
  return widthIn(`${EXCELS}, monospace`) === widthIn("monospace") ? INSTEAD : { ff: EXCELS, fs: 11 };
}
