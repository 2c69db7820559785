import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildProject, errorsIn, ROOT } from "./house/compiler";

beforeAll(() => buildProject("src/excel"), 120_000);

/** What the compiler says of a project when one more file stands in it. */
const errorsWith = (project: string, code: string) => errorsIn(`${project}/intruder.ts`, code);

describe("the layers are projects, so a wrong import does not compile", () => {
  it("a file that takes only what its layer may compiles", () => {
    expect(
      errorsWith("src/methods", `import { PROPOSITIONS } from "./hvm"; export const first = PROPOSITIONS[0];`),
    ).toEqual([]);
    expect(
      errorsWith("src/excel", `import { PROPOSITIONS } from "../methods/hvm"; export const first = PROPOSITIONS[0];`),
    ).toEqual([]);
  });

  it("the method cannot import the Excel layer", () => {
    expect(
      errorsWith("src/methods", `import { HvmError } from "../excel/errors"; throw new HvmError("x", "y");`).join(),
    ).toContain("rootDir");
  });

  it("the method cannot use Office.js, the DOM or Node", () => {
    const errors = errorsWith("src/methods", "export const all = [Excel, document, process, setTimeout];").join();
    for (const name of ["Excel", "document", "process", "setTimeout"]) expect(errors).toContain(`'${name}'`);
  });

  it("the Excel layer cannot import the workbench, nor use Node", () => {
    expect(errorsWith("src/excel", `import "../workbench/workbook";`).join()).toContain("rootDir");
    expect(errorsWith("src/excel", `export const folder = process.cwd();`).join()).toContain("'process'");
  });
});

describe("the functions", () => {
  it("know Excel's runtime of custom functions, but neither the Excel layer nor Office.js, the DOM or Node", () => {
    expect(errorsWith("src/functions", `CustomFunctions.associate("X", () => 1);`)).toEqual([]);
    expect(errorsWith("src/functions", `import { HvmError } from "../excel/errors"; throw HvmError;`).join()).toContain(
      "rootDir",
    );
    const errors = errorsWith("src/functions", "export const all = [Excel, document, process, setTimeout];").join();
    for (const name of ["Excel", "document", "process", "setTimeout"]) expect(errors).toContain(`'${name}'`);
  });
});

describe("outside packages stay where they belong", () => {
  const imports = sources(join(ROOT, "src")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:from|import|require)\s*\(?\s*["']([^."'][^"']*)["']/g)].map(
      ([, name]) => ({
        file: file.slice(ROOT.length + 1),
        name: name as string,
      }),
    ),
  );

  it("only the workbench sees Univer, excelize and the Office.js package", () => {
    const heavy = imports.filter(({ name }) => /univer|excelize|@microsoft\/office-js$/.test(name));
    expect(heavy.length).toBeGreaterThan(0);
    expect(heavy.filter(({ file }) => !file.startsWith("src/workbench/"))).toEqual([]);
  });

  it("only the pane sees React and Fluent UI", () => {
    const pane = imports.filter(({ name }) => /^react(-dom)?(\/|$)|^@fluentui\//.test(name));
    expect(pane.length).toBeGreaterThan(0);
    expect(pane.filter(({ file }) => !file.startsWith("src/taskpane/"))).toEqual([]);
  });

  it("the method imports no package but single functions of @stdlib, for its numbers", () => {
    const packages = imports.filter(({ file }) => file.startsWith("src/methods/"));
    expect(packages.filter(({ name }) => !name.startsWith("@stdlib/"))).toEqual([]);
    expect(packages.filter(({ file }) => !file.startsWith("src/methods/numbers/"))).toEqual([]);
  });

  it("office-js-helpers stands behind one file", () => {
    const files = new Set(
      imports.filter(({ name }) => name === "@microsoft/office-js-helpers").map(({ file }) => file),
    );
    expect(files.size).toBeLessThanOrEqual(1);
  });

  it("only src/excel calls Excel.run", () => {
    const code = (file: string) => readFileSync(file, "utf8").replace(/^\s*(\*|\/\/|\/\*).*$/gm, "");
    const callers = sources(join(ROOT, "src")).filter((file) => code(file).includes("Excel.run("));
    expect(callers.map((file) => file.slice(ROOT.length + 1))).toEqual(["src/excel/workbook/session.ts"]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}
