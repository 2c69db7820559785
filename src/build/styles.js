import * as components from "@fluentui/react-components";
import { resolveStyleRulesForSlots } from "@griffel/core";
import ts from "typescript";

/**
 * A loader for files that hold styles and nothing else: works out the rules of `makeStyles` now, so that neither that nor
 * what it takes is loaded with the pane. Griffel's own function does it; its loader would bring 146 packages of Babel's.
 */
export default function styles(source) {
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported = {};
  const inPlace = { ...components, makeStyles: resolveStyleRulesForSlots };
  new Function("exports", "require", outputText)(exported, () => inPlace);
  const hooks = Object.entries(exported).map(
    ([name, made]) =>
      `export const ${name} = /*#__PURE__*/ __styles(${made.map((each) => JSON.stringify(each)).join(", ")});`,
  );
  return `import { __styles } from "@fluentui/react-components";\n${hooks.join("\n")}\n`;
}
