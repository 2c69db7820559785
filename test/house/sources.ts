import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "../..");

/** What one file takes from another: names, or "*" for all of them. */
export interface Taking {
  readonly from: string;
  readonly names: readonly string[];
  /** Given on to whoever imports this file. */
  readonly passedOn: boolean;
  /** Only once something is called, or by a name that stands for another file on another platform: no part of a circle. */
  readonly later: boolean;
}

export interface Source {
  /** From the root of the project: "src/cells/a1.ts". */
  readonly file: string;
  readonly lines: number;
  readonly takes: readonly Taking[];
  /** What it declares and exports itself. */
  readonly gives: readonly { readonly name: string; readonly isUsedHere: boolean; readonly isType: boolean }[];
}

/** All TypeScript below these folders of the project. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  const files = folders.flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
  const known = new Set(files);
  return files.map((file) => sourceOf(file, readFileSync(join(ROOT, file), "utf8"), known));
}

/** All files below a folder of the project. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A file, read: its text need not be on the disk. `known` are the files that can be imported. */
export function sourceOf(file: string, text: string, known: ReadonlySet<string>): Source {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const takes: Taking[] = [];
  const take = (name: string, names: readonly string[], passedOn = false, later = false) =>
    filesNamed(name, file, known).forEach((from) =>
      takes.push({ from, names, passedOn, later: later || name.startsWith("#") }),
    );
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) take(written(node.moduleSpecifier), namesOf(node.importClause?.namedBindings));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      take(written(node.moduleSpecifier), namesOf(node.exportClause), true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      take(written(node.argument.literal), ["*"]);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      take(written(node.arguments[0]), ["*"], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const gives = source.statements.filter(isExported).flatMap((statement) =>
    declaredBy(statement).map((name) => ({
      name,
      isUsedHere: text.split(new RegExp(`\\b${name}\\b`)).length > 2,
      isType: ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
    })),
  );
  return { file, lines: text.split("\n").length - 1, takes, gives };
}

function written(node: ts.Node | undefined): string {
  return node && ts.isStringLiteral(node) ? node.text : "";
}

function namesOf(named: ts.NamedImportBindings | ts.NamedExportBindings | undefined): readonly string[] {
  if (!named || ts.isNamespaceImport(named) || ts.isNamespaceExport(named)) return ["*"];
  return named.elements.map(
    (element: ts.ImportSpecifier | ts.ExportSpecifier) => (element.propertyName ?? element.name).text,
  );
}

function isExported(statement: ts.Statement): boolean {
  const words = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return words.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : name.elements.flatMap((each) => (ts.isBindingElement(each) ? [each.name.getText()] : [])),
    );
  }
  const { name } = statement as ts.FunctionDeclaration;
  return name ? [name.text] : [];
}

const ALIASES = (
  JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly imports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }
).imports;

/** The files of the project that a name in an import may stand for; those of an alias are one for each platform. */
function filesNamed(name: string, importer: string, known: ReadonlySet<string>): readonly string[] {
  const paths = name.startsWith("#")
    ? Object.values(ALIASES[name] ?? {}).map((path) => posix.normalize(path))
    : name.startsWith(".")
      ? [posix.join(dirname(importer), name)]
      : [];
  return paths.flatMap((path) => {
    const found = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
      .map((end) => posix.normalize(path + end))
      .find((file) => known.has(file));
    return found ? [found] : [];
  });
}
