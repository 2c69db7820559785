import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

/** Adds functions.json, what Excel is told of the functions, made from their table. */
export class FunctionsMetadata {
  constructor(helpUrl) {
    this.helpUrl = helpUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { functionsMetadata } = await tsImport("../functions/help/metadata.ts", import.meta.url);
        const json = JSON.stringify(functionsMetadata(this.helpUrl), null, 2);
        compilation.emitAsset("functions.json", new webpack.sources.RawSource(json));
      });
    });
  }
}

/** What the functions are called, from their table. */
export async function functionIds() {
  const { FUNCTIONS } = await tsImport("../functions/table.ts", import.meta.url);
  return FUNCTIONS.map(({ id }) => id);
}

/** The page of help on the functions, where Excel's "Help on this function" leads; made from their table. */
export async function functionsPage() {
  const { FUNCTIONS } = await tsImport("../functions/table.ts", import.meta.url);
  const { signatureOf } = await tsImport("../functions/help/markdown.ts", import.meta.url);
  const { explainedWords } = await tsImport("../functions/further/explained.ts", import.meta.url);
  const section = (entry) => `
      <h2 id="${entry.id.toLowerCase()}">${escaped(signatureOf(entry))}</h2>
      <p>${escaped(entry.description)}</p>
      <dl>${entry.parameters.map(({ name, description }) => `<dt>${escaped(name)}</dt><dd>${escaped(description)}</dd>`).join("")}</dl>
      <p>The result: ${escaped(entry.result)}.${entry.notAvailable ? ` <code>#N/A</code>: ${escaped(entry.notAvailable)}.` : ""}</p>
      <p>Example: <code>${escaped(entry.example[0])}</code> gives <code>${escaped(entry.example[1])}</code></p>`;
  const explained = ({ id, title, words }) => `
      <h2 id="${id}">${escaped(title)}</h2>
      <dl>${words.map(({ point, text }) => `<dt>${escaped(point)}</dt><dd>${escaped(text)}</dd>`).join("")}</dl>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Functions: HVM for Excel</title>
    <link rel="icon" href="assets/icons/hvm-32.png" />
    <link rel="stylesheet" href="assets/plain.css" />
  </head>
  <body>
    <main>
      <h1>The functions of HVM for Excel</h1>
      <p>They give in a cell what Analyse writes into its sheets. <a href="help.html">All help</a></p>${FUNCTIONS.map(section).join("")}${explainedWords().map(explained).join("")}
    </main>
  </body>
</html>
`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
