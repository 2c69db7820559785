import { execFileSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Compiles a project and those below it: a project is compiled against what the compiler made of them. */
export function buildProject(project: string): void {
  execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-b", join(ROOT, project)]);
}

/** Files by their path, read once: the declarations of Office.js alone are megabytes. */
const read = new Map<string, ts.SourceFile>();

/** What the compiler says of a file of a project that holds this text, whether or not there is such a file. */
export function errorsIn(file: string, code: string): string[] {
  const path = join(ROOT, file);
  const configPath = ts.findConfigFile(dirname(path), ts.sys.fileExists)!;
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configPath));
  const options = { ...parsed.options, noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (each) => each === path || fileExists(each);
  host.readFile = (each) => (each === path ? code : readFile(each));
  host.getSourceFile = (each, version, ...rest) => {
    if (each === path) return ts.createSourceFile(each, code, version);
    const file = read.get(each) ?? getSourceFile(each, version, ...rest);
    if (file) read.set(each, file);
    return file;
  };
  const program = ts.createProgram({
    rootNames: [path],
    options,
    host,
    ...(parsed.projectReferences ? { projectReferences: parsed.projectReferences } : {}),
  });
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(path)),
  ];
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
