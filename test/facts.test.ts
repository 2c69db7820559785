import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

interface Fact {
  readonly name: string;
  /** A copy of it, which must be found. */
  readonly copies: readonly string[];
  /** Where it may be written down. */
  readonly home: string;
  /** Where else, and why. */
  readonly except?: readonly string[];
  readonly is: (node: ts.Node, source: ts.SourceFile) => boolean;
}

const isNumber = (node: ts.Node, ...numbers: number[]) =>
  ts.isNumericLiteral(node) && numbers.includes(Number(node.text));

/** A call of a method of that name with arguments that are written so. */
function isCall(node: ts.Node, source: ts.SourceFile, method: RegExp, args: RegExp): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return (
    method.test(node.expression.name.text) && args.test(node.arguments.map((each) => each.getText(source)).join(", "))
  );
}

const FACTS: readonly Fact[] = [
  {
    name: "the size of a sheet",
    copies: ["const last = 1_048_575;", "if (row >= 1048576) stop();", "key % 16384"],
    home: "src/cells/area.ts",
    is: (node) => isNumber(node, 1_048_576, 1_048_575, 16_384, 16_383),
  },
  {
    name: "the tolerance, as a number",
    copies: ["Math.abs(a - b) <= 1e-9", "const near = 0.000000001;"],
    home: "src/methods/numbers/equal.ts",
    // Reads the number itself from a formula; and what works out without the product what has to come out of it.
    except: ["test/workbench/host/literals.test.ts", "test/inputs/study.ts"],
    is: (node) => isNumber(node, 1e-9),
  },
  {
    name: "the tolerance, as a formula spells it",
    copies: ["formula(`ABS(${a})<=0.000000001`)", 'const tolerance = "0.000000001";'],
    home: "src/cells/spelt.ts",
    except: ["test/workbench/host/literals.test.ts", "test/cells/spelt.test.ts"],
    is: (node, source) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) && node.getText(source).includes("0.000000001"),
  },
  {
    name: "a column's letters",
    copies: ["String.fromCharCode(65 + column)", "sum * 26 + letter.charCodeAt(0) - 64"],
    home: "src/cells/a1.ts",
    // Writes workbooks without the product.
    except: ["test/inputs/files.ts"],
    is: (node, source) =>
      isCall(node, source, /^fromCharCode$/, /^6[4-9]\b|^7\d\b/) ||
      isCall(node, source, /^reduce$/, /\* 26/) ||
      (ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.AsteriskToken &&
        isNumber(node.right, 26)),
  },
  {
    name: "the quoting of a sheet's name",
    copies: ["name.replace(/'/g, \"''\")", 'name.replaceAll("\'", "\'\'")', "quoted.replace(/''/g, \"'\")"],
    home: "src/cells/sheet-name.ts",
    is: (node, source) =>
      isCall(node, source, /^replace(All)?$/, /^(\/'\/g|"'"), ("''"|'\\'\\'')$/) ||
      isCall(node, source, /^replace(All)?$/, /^(\/''\/g|"''"), ("'"|'\\'')$/),
  },
];

const SOURCES = ["src", "test"]
  .flatMap((folder) => files(join(ROOT, folder)))
  .map((path) => {
    const text = readFileSync(path, "utf8");
    return { file: path.slice(ROOT.length + 1), source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest) };
  });

function holds({ is }: Fact, source: ts.SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||= is(node, source);
    if (!found) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it.each(FACTS)("$name is written down in one place only, $home", (fact) => {
  const allowed = [fact.home, ...(fact.except ?? []), "test/facts.test.ts"];
  const found = SOURCES.filter(({ file, source }) => !allowed.includes(file) && holds(fact, source));
  expect(found.map(({ file }) => file)).toEqual([]);
});

it.each(FACTS)("$name would be found in a copy", (fact) => {
  const missed = fact.copies.filter(
    (code) => !holds(fact, ts.createSourceFile("copy.ts", code, ts.ScriptTarget.Latest)),
  );
  expect(missed).toEqual([]);
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}
