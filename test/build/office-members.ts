import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "../..");

/** A requirement set: of ExcelApi 1.13 the name and the numbers. */
export interface RequirementSet {
  readonly name: string;
  readonly version: readonly [major: number, minor: number];
}

/** One place of the source where a member of Office.js is used. */
export interface Use {
  /** "Range.getUsedRange" */
  readonly member: string;
  /** "src/excel/workbook/owned-sheets.ts:67" */
  readonly place: string;
  /** What its documentation in @types/office-js says it needs. */
  readonly needs: RequirementSet;
  /** What the code asked `isSetSupported` for before it came here. */
  readonly guards: readonly RequirementSet[];
}

/** "1.10" is more than "1.9". */
export function compareVersions([major, minor]: RequirementSet["version"], other: RequirementSet["version"]): number {
  return major - other[0] || minor - other[1];
}

export function requirementSet(name: string, version: string): RequirementSet {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return { name, version: [major, minor] };
}

/**
 * Every use of a member of Office.js in some folders or files: as a property or method, in a destructuring, in an object
 * handed over, and in the strings that `load` takes.
 *
 * @param code files that need not exist, by their path from the project's folder
 */
export function officeUses(folders: readonly string[], code: Readonly<Record<string, string>> = {}): Use[] {
  const made = new Map(Object.entries(code).map(([path, text]) => [join(ROOT, path), text]));
  const files = [...folders.flatMap((folder) => sources(join(ROOT, folder))), ...made.keys()];
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2021.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["office-js", "custom-functions-runtime"],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => made.has(path) || fileExists(path);
  host.readFile = (path) => made.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) =>
    made.has(path) ? ts.createSourceFile(path, made.get(path)!, version, true) : getSourceFile(path, version, ...rest);
  const program = ts.createProgram(files, options, host);
  const finder = new Finder(program.getTypeChecker());
  return files.flatMap((file) => finder.usesIn(program.getSourceFile(file)!));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => join(folder, path));
}

class Finder {
  constructor(private readonly checker: ts.TypeChecker) {}

  usesIn(file: ts.SourceFile): Use[] {
    const uses: Use[] = [];
    const visit = (node: ts.Node) => {
      for (const declaration of this.declarationsAt(node)) {
        const needs = setOf(declaration);
        if (!needs) continue;
        const line = 1 + file.getLineAndCharacterOfPosition(node.getStart()).line;
        const place = `${relative(ROOT, file.fileName)}:${line}`;
        uses.push({ member: nameOf(declaration), place, needs, guards: this.guardsOf(node) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return uses;
  }

  /** The declarations in @types/office-js of what is used here. */
  private declarationsAt(node: ts.Node): ts.Declaration[] {
    const found = this.usedAt(node).filter((declaration) =>
      /@types\/office-js\//.test(declaration.getSourceFile().fileName),
    );
    return [...new Set(found)];
  }

  private usedAt(node: ts.Node): ts.Declaration[] {
    if (ts.isPropertyAccessExpression(node)) {
      const call = node.parent;
      if (ts.isCallExpression(call) && call.expression === node) {
        const chosen = this.checker.getResolvedSignature(call)?.declaration;
        const loaded = node.name.text === "load" ? this.loadedBy(call, node.expression) : [];
        return [...(chosen && !ts.isJSDocSignature(chosen) ? [chosen] : []), ...loaded];
      }
      return declarationsOf(this.checker.getSymbolAtLocation(node.name));
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      return ts.isIdentifier(name) ? this.memberOf(this.checker.getTypeAtLocation(node.parent), name.text) : [];
    }
    if (ts.isObjectLiteralElementLike(node) && node.name && ts.isIdentifier(node.name)) {
      const type = this.checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
      return type ? this.memberOf(type, node.name.text) : [];
    }
    return [];
  }

  private memberOf(type: ts.Type, name: string): ts.Declaration[] {
    const types = type.isUnion() ? type.types : [type];
    return types.flatMap((each) => declarationsOf(this.checker.getPropertyOfType(each, name)));
  }

  /** Of `x.load("items/name,address")` the members that the string names. */
  private loadedBy(call: ts.CallExpression, receiver: ts.Expression): ts.Declaration[] {
    const type = this.checker.getNonNullableType(this.checker.getTypeAtLocation(receiver));
    const paths = call.arguments
      .flatMap((argument) => this.textsOf(argument))
      .join(",")
      .split(",");
    return paths.flatMap((path) => this.alongPath(type, path.trim().split("/").filter(Boolean)));
  }

  private alongPath(type: ts.Type, [name, ...rest]: readonly string[]): ts.Declaration[] {
    if (name === undefined) return [];
    const property = this.checker.getPropertyOfType(type, name);
    if (!property) return [];
    const declared = this.checker.getTypeOfSymbol(property);
    const next = this.checker.getIndexTypeOfType(declared, ts.IndexKind.Number) ?? declared;
    return [...declarationsOf(property), ...this.alongPath(next, rest)];
  }

  /** The strings that an expression may stand for, as far as they are written in the source. */
  private textsOf(expression: ts.Expression): string[] {
    if (ts.isStringLiteralLike(expression)) return [expression.text];
    if (ts.isConditionalExpression(expression)) {
      return [...this.textsOf(expression.whenTrue), ...this.textsOf(expression.whenFalse)];
    }
    if (ts.isTemplateExpression(expression)) {
      const spans = expression.templateSpans.flatMap(({ expression, literal }) => [
        ...this.textsOf(expression),
        literal.text,
      ]);
      return [expression.head.text, ...spans];
    }
    if (ts.isArrayLiteralExpression(expression)) return expression.elements.flatMap((element) => this.textsOf(element));
    const constant = this.constantOf(expression);
    return constant ? this.textsOf(constant) : [];
  }

  private constantOf(expression: ts.Expression): ts.Expression | undefined {
    if (!ts.isIdentifier(expression)) return undefined;
    const declaration = this.checker.getSymbolAtLocation(expression)?.valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  }

  /** The sets that are known to be there at a node, by the conditions that it stands under. */
  private guardsOf(node: ts.Node): RequirementSet[] {
    const guards: RequirementSet[] = [];
    for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
      if (ts.isConditionalExpression(parent) && child === parent.whenTrue) guards.push(...this.asked(parent.condition));
      if (ts.isIfStatement(parent) && child === parent.thenStatement) guards.push(...this.asked(parent.expression));
      if (isAnd(parent) && child === parent.right) guards.push(...this.asked(parent.left));
    }
    return guards;
  }

  /** The sets that have to be supported for a condition to hold. */
  private asked(condition: ts.Expression): RequirementSet[] {
    if (ts.isParenthesizedExpression(condition)) return this.asked(condition.expression);
    if (isAnd(condition)) return [...this.asked(condition.left), ...this.asked(condition.right)];
    if (ts.isCallExpression(condition) && ts.isPropertyAccessExpression(condition.expression)) {
      const [name, version] = condition.arguments.flatMap((argument) => this.textsOf(argument));
      const asks = condition.expression.name.text === "isSetSupported" && name && version;
      return asks ? [requirementSet(name, version)] : [];
    }
    const constant = this.constantOf(condition);
    return constant ? this.asked(constant) : [];
  }
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function declarationsOf(symbol: ts.Symbol | undefined): ts.Declaration[] {
  return symbol?.declarations ?? [];
}

/** What the documentation of a member, or else of its class, says that it needs. */
function setOf(declaration: ts.Declaration): RequirementSet | undefined {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const text = node.getFullText().slice(0, node.getLeadingTriviaWidth());
    const comment = text.slice(text.lastIndexOf("/**"));
    const [, name, version] =
      /\[Api set: (\w+) (\d+\.\d+)\]/.exec(comment) ??
      /\*\*Requirement set\*\*.*?(\w+) (\d+\.\d+)\s*[}\]]/.exec(comment) ??
      [];
    if (name && version) return requirementSet(name, version);
    if (ts.isModuleDeclaration(node)) return undefined;
  }
  return undefined;
}

function nameOf(declaration: ts.Declaration): string {
  const name = (node: ts.Node) => ts.getNameOfDeclaration(node as ts.Declaration)?.getText() ?? "";
  const owner = ts.isModuleBlock(declaration.parent) ? declaration.parent.parent : declaration.parent;
  return [name(owner), name(declaration)].filter(Boolean).join(".");
}
