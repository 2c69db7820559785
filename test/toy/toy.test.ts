import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { errorsIn, ROOT } from "../house/compiler";

/** A copy of the sources, into which an analysis moves: a file of the method, a page, a section, and three lines. */
const TOY = join(ROOT, ".build/toy");

const MADE = ".build/src";

const FILES = {
  "analysis.ts.txt": "src/methods/hvm/analyses/toy.ts",
  "page.ts.txt": "src/excel/pages/toy.ts",
  "Section.tsx.txt": "src/taskpane/screens/analyses/Toy.tsx",
};

/** The line of each register, and what it is put in front of; with it goes the import. */
const LINES = {
  "src/methods/index.ts": ["  toy: TOY,\n", "} as const;", 'import { TOY } from "./hvm/analyses/toy";\n'],
  "src/excel/pages/index.ts": [
    "  toy: [TOY_PAGE],\n",
    "};\n\n/** The sheets that tell",
    'import { TOY_PAGE } from "./toy";\n',
  ],
  "src/taskpane/screens/analyses/index.ts": ["  toy: Toy,\n", "};", 'import { Toy } from "./Toy";\n'],
} as const;
type Register = keyof typeof LINES;

/** What the copy's register holds with its line, or without it. */
function registerOf(file: Register, withLine: boolean): string {
  const [line, before, imported] = LINES[file];
  const text = readFileSync(join(ROOT, file), "utf8");
  const at = text.lastIndexOf(before);
  if (at < 0) throw new Error(`${file} has no "${before}".`);
  return withLine ? imported + text.slice(0, at) + line + text.slice(at) : text;
}

const register = (file: Register, withLine: boolean) => writeFileSync(join(TOY, file), registerOf(file, withLine));

/** What the compiler says of the copy's register without its line. */
const errorsWithout = (file: Register) => errorsIn(join(relative(ROOT, TOY), file), registerOf(file, false));

function run(...words: string[]): { readonly code: number | null; readonly said: string } {
  const [script, ...rest] = words;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script!, ...rest], { cwd: TOY, encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

const tsc = (...projects: string[]) => run(join(ROOT, "node_modules/typescript/bin/tsc"), "-b", ...projects);
/** Runs a program of src/workbench/tools from a bundle: the sources are read and put together once. */
const bundled = (...words: string[]) => run("src/workbench/tools/bundled.js", ...words);
const analyse = (...words: string[]) => bundled("analyse", ...words);

beforeAll(() => {
  rmSync(TOY, { recursive: true, force: true });
  mkdirSync(TOY, { recursive: true });
  for (const part of ["src", "assets", "package.json", "tsconfig.base.json", "tsconfig.json"]) {
    cpSync(join(ROOT, part), join(TOY, part), { recursive: true });
  }
  // What the compiler made of the sources before: it looks at what is otherwise now, and at what depends on it.
  if (existsSync(join(ROOT, MADE))) cpSync(join(ROOT, MADE), join(TOY, MADE), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(TOY, "node_modules"));
  for (const [from, to] of Object.entries(FILES)) cpSync(join(import.meta.dirname, from), join(TOY, to));
  for (const file of Object.keys(LINES) as Register[]) register(file, true);
}, 60_000);

describe("a toy analysis that moves in as three files and three lines", () => {
  it("compiles, and without its line in the register of pages or of sections it does not", { timeout: 500_000 }, () => {
    expect(tsc("src/taskpane")).toEqual({ code: 0, said: "" });
    for (const file of ["src/excel/pages/index.ts", "src/taskpane/screens/analyses/index.ts"] as const) {
      expect(errorsWithout(file)).toEqual([expect.stringContaining("Property 'toy' is missing")]);
    }
    register("src/methods/index.ts", false);
    expect(tsc("src/excel").code).not.toBe(0);
    register("src/methods/index.ts", true);
  });

  it("stands in the help, the sheet, HVM About and JSON when it is asked for", { timeout: 200_000 }, () => {
    expect(analyse("--help").said).toMatch(
      /--further LIST +all, none, or some of [a-z,]*toy .*\n(.*\n)*? +--steps N +a whole number/,
    );
    const { said } = analyse("--further", "toy", "--steps", "3", "--out", "toy.xlsx", "--json", "toy.json");
    expect(said).toContain("Results saved");
    const { firms, further } = JSON.parse(readFileSync(join(TOY, "toy.json"), "utf8")) as {
      firms: { percentages: Record<string, number>; further: { toy: number } }[];
      further: { toyMost: number };
    };
    const spreads = firms.map(
      ({ percentages }) => Math.max(...Object.values(percentages)) - Math.min(...Object.values(percentages)),
    );
    firms.forEach((firm, i) => expect(firm.further.toy).toBeCloseTo(3 * spreads[i]!, 9));
    expect(further.toyMost).toBeCloseTo(3 * Math.max(...spreads), 9);
    const parts = unzipSync(readFileSync(join(TOY, "toy.xlsx")));
    const text = Object.values(parts)
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");
    for (const words of [
      'name="HVM Toy"',
      "HVM Toy: how far apart are the highest and the lowest percentage?",
      "Source: no paper.",
      `The largest is ${further.toyMost.toFixed(1)}.`,
      "Toy spread, points",
      "The highest percentage minus the lowest, times the steps.",
      "Further analyses",
      "Toy steps",
    ])
      expect(text).toContain(words);
  });

  it("says why where it cannot be done, and leaves its keys in JSON as null", { timeout: 200_000 }, () => {
    writeFileSync(join(TOY, "one.csv"), "Firm,A,B,C,D,E,F\nOne,10,10,30,20,20,10\n");
    analyse("one.csv", "--further", "toy", "--out", "one.xlsx", "--json", "one.json");
    const json = JSON.parse(readFileSync(join(TOY, "one.json"), "utf8")) as {
      firms: { further: object }[];
      further: object;
    };
    expect([json.firms[0]!.further, json.further]).toMatchObject([{ toy: null }, { toyMost: null }]);
    const parts = unzipSync(readFileSync(join(TOY, "one.xlsx")));
    expect(
      Object.values(parts)
        .map((part) => Buffer.from(part).toString("utf8"))
        .join(),
    ).toContain("Needs two firms.");
  });

  it("is offered in the pane's settings", { timeout: 200_000 }, () => {
    writeFileSync(
      join(TOY, "src/workbench/tools/offered.ts"),
      `import { FluentProvider, webLightTheme } from "@fluentui/react-components";
       import React from "react";
       import { renderToStaticMarkup } from "react-dom/server";
       import { FurtherAnalyses, OFFERED } from "../../taskpane/screens/settings/FurtherAnalyses";
       console.log(renderToStaticMarkup(React.createElement(FluentProvider, { theme: webLightTheme },
         React.createElement(FurtherAnalyses, { offered: OFFERED, chosen: [], onChoose: () => undefined } as never))));`,
    );
    const { said } = bundled("offered");
    expect(said).toMatch(/type="checkbox".*Toy spread.*How far apart are the highest and the lowest percentage\?/);
  });

  it("that is not asked for leaves no trace", { timeout: 200_000 }, () => {
    analyse("--out", "none.xlsx", "--json", "none.json");
    expect(readFileSync(join(TOY, "none.json"), "utf8")).not.toContain("toy");
  });
});
