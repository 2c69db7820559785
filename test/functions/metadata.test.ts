import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { afterAll, describe, expect, it } from "vitest";
import { CHOICES, functionsMetadata, HELP_URL, metadataOf } from "../../src/functions/help/metadata";
import type { Choice, Parameter } from "../../src/functions/parameters";
import type { ExcelFunction } from "../../src/functions/function";
import { FUNCTIONS } from "../../src/functions/table";

const HELP = "https://example.org/help";
const folder = mkdtempSync(join(tmpdir(), "hvm-metadata-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Microsoft's generator makes of commented source. It cannot say allowErrorForDataTypeAny; we add that. */
async function generated(path: string): Promise<object> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(path);
  expect(errors).toEqual([]);
  return { ...(JSON.parse(metadataJson) as object), allowErrorForDataTypeAny: true };
}

const golden = (name: string) => generated(new URL(`golden/${name}.ts.txt`, import.meta.url).pathname);

describe("the metadata is what Microsoft's generator gives for commented source:", () => {
  const of = (id: string, description: string, parameters: Parameter[]) => ({ id, description, parameters });

  it("cells in and out", async () => {
    const cells: Parameter = { name: "cells", description: "What to add up", shape: "cells", type: "any" };
    expect(metadataOf([of("TOTAL", "Adds up cells.", [cells])], [], HELP)).toEqual(await golden("plain"));
  });

  it("single values, numbers, texts, and what may be left out", async () => {
    const nearest: Parameter[] = [
      { name: "number", description: "The number", shape: "value", type: "number" },
      { name: "digits", description: "So many digits; none if left out", shape: "value", type: "any", optional: true },
    ];
    const joined: Parameter[] = [
      { name: "first", description: "The first text", shape: "value", type: "string" },
      { name: "rest", description: "More texts", shape: "cells", type: "any", optional: true },
    ];
    const functions = [of("NEAREST", "Rounds a number.", nearest), of("JOINED", "Joins texts.", joined)];
    expect(metadataOf(functions, [], HELP)).toEqual(await golden("optional"));
  });

  it("lists of choices", async () => {
    const daytime: Choice = {
      id: "Daytime",
      values: [
        { name: "Morning", value: "morning", hint: "Until noon" },
        { name: "AfterNoon", value: "after-noon", hint: "From noon on" },
      ],
    };
    const parameters: Parameter[] = [
      { name: "name", description: "Who is greeted", shape: "value", type: "string" },
      {
        name: "time",
        description: "When; in the morning if left out",
        shape: "value",
        type: "string",
        optional: true,
        choice: daytime,
      },
    ];
    expect(metadataOf([of("GREETING", "Greets.", parameters)], [daytime], HELP)).toEqual(await golden("choices"));
  });

  it("our whole table", async () => {
    const path = join(folder, "functions.ts");
    writeFileSync(path, [...CHOICES.map(enumSource), ...FUNCTIONS.map(functionSource)].join("\n"));
    expect(functionsMetadata()).toEqual(await generated(path));
  });
});

describe("functions.json", () => {
  const { functions, enums } = functionsMetadata(HELP) as {
    functions: { id: string; helpUrl: string; parameters: { customEnumId?: string }[] }[];
    enums: { id: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
  };

  it("gives each function a place in the help, as the store demands", () => {
    for (const { id, helpUrl } of functions) expect(helpUrl).toBe(`${HELP}#${id.toLowerCase()}`);
    expect(HELP_URL).toMatch(/^https:/);
  });

  it("lists every choice that a parameter offers, and no other", () => {
    const used = functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? []));
    expect([...new Set(used)].sort()).toEqual(enums.map(({ id }) => id).sort());
    for (const { values } of enums) {
      expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
      for (const { name } of values) expect(name).toMatch(/^[A-Za-z]+$/);
    }
  });
});

/** The commented source that says the same as an entry of our table. */
function functionSource({ id, description, parameters }: ExcelFunction): string {
  const comments = parameters.map(({ name, optional, description }) => {
    return ` * @param ${optional ? `[${name}]` : name} ${description}`;
  });
  const types = parameters.map(({ name, optional, shape, type, choice }) => {
    return `${name}${optional ? "?" : ""}: ${choice ? choice.id : type}${shape === "cells" ? "[][]" : ""}`;
  });
  const help = `${HELP_URL}#${id.toLowerCase()}`;
  return [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${id}`,
    ` * @helpurl ${help}`,
    ...comments,
    " */",
    `export function f${id}(${types.join(", ")}): any[][] { return []; }`,
    "",
  ].join("\n");
}

function enumSource({ id, values }: Choice): string {
  const members = values.map(({ name, value, hint }) => `  /** ${hint} */\n  ${name} = ${JSON.stringify(value)},`);
  return [`/** @customenum {string} */`, `enum ${id} {`, ...members, "}", ""].join("\n");
}
