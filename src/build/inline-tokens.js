import { createRequire } from "node:module";

const { tokens } = createRequire(import.meta.url)("@fluentui/react-components");
const IMPORT = /import\s*\{[^}]*\btokens\b[^}]*\}\s*from\s*["']@fluentui\/react-theme["']/;

/**
 * A loader for Fluent UI's own styles: writes `tokens.colorBrandForeground1` as the "var(--colorBrandForeground1)" that it stands for. The table of all
 * tokens, of which the pane uses a few, would otherwise be loaded with it.
 */
export default function inlineTokens(source) {
  if (!IMPORT.test(source)) return source;
  return source.replace(/\btokens\.(\w+)/g, (_, name) => {
    if (!(name in tokens)) throw new Error(`Fluent UI has no token "${name}".`);
    return JSON.stringify(tokens[name]);
  });
}
