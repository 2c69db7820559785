import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const HOST = resolve(import.meta.dirname, "../../src/workbench/host");
const files = readdirSync(HOST, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** What a file of the host imports, by its path from the host's folder; packages and aliases aside. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(HOST, file), "utf8");
  const paths = [...code.matchAll(/(?:from|import) "(\.[^"]*)"/g)].map(([, path]) => path!);
  return paths.map((path) => relative(HOST, resolve(HOST, dirname(file), path)));
}

/** The imports of files in a folder that lead to any of other folders. */
function leading(from: string, to: RegExp): string[] {
  const within = files.filter((file) => file.startsWith(from));
  return within.flatMap((file) => importsOf(file).flatMap((path) => (to.test(path) ? `${file} → ${path}` : [])));
}

describe("the rooms of the embedded host", () => {
  it("import only what stands before them: protocol and univer, model, objects, the host itself", () => {
    expect(leading("protocol/", /^(univer|model|objects)\/|^[^/.]+$/)).toEqual([]);
    expect(leading("univer/", /^(protocol|model|objects)\/|^[^/.]+$/)).toEqual([]);
    expect(leading("model/", /^objects\/|^[^/.]+$/)).toEqual([]);
    expect(leading("objects/", /^[^/.]+$/)).toEqual([]);
    expect(leading("model/", /^(protocol|univer)\//).length).toBeGreaterThan(0);
  });

  it("know no workbook where they are parts of one: cells, then sheets, then formulas, then the document", () => {
    expect(leading("model/cells/", /^model\/(?!cells\/)/)).toEqual([]);
    expect(leading("model/sheets/", /^model\/(?!cells\/|sheets\/)/)).toEqual([]);
    expect(leading("model/formulas/", /^model\/(?!cells\/|sheets\/|formulas\/)/)).toEqual([]);
  });

  it("name each other where one object leads to another: no folder of objects imports another", () => {
    for (const folder of ["range", "table", "chart", "sheet", "workbook"]) {
      expect(leading(`objects/${folder}/`, new RegExp(`^objects/(?!${folder}/|base/)`))).toEqual([]);
    }
    expect(leading("objects/base/", /^objects\/(?!base\/)/)).toEqual([]);
  });
});
