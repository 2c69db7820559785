import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesIn, ofFiles, within } from "./circles";
import { filesBelow, sourceOf, sourcesIn } from "./sources";
import { unusedIn } from "./unused";

const SOURCES = sourcesIn("src", "test");
const FILES = ofFiles(SOURCES);

/** What is not so yet, each with why. Whoever mends one takes its line out. */
const STILL = {
  circles: [] as readonly string[],
  unused: [
    // Vitest calls it.
    "test/browser/setup.ts: setup",
    // The build takes them for the page of functions, through a file that is no TypeScript.
    "src/functions/help/markdown.ts: signatureOf",
    "src/functions/further/explained.ts: explainedWords",
  ],
  crowded: [] as readonly string[],
};

describe("no circles", () => {
  it("no file takes from one that takes from it, not even a type", () => {
    expect(
      circlesIn(FILES)
        .map((circle) => circle.join(" ↔ "))
        .filter((circle) => !STILL.circles.includes(circle)),
    ).toEqual([]);
  });

  it("nor does a room, in no folder of src", () => {
    const folders = [...new Set(filesBelow("src").flatMap(foldersOf))];
    const circles = folders.flatMap((folder) =>
      circlesIn(within(folder, FILES)).map((circle) => circle.map((each) => `${folder}/${each}`).join(" ↔ ")),
    );
    expect(circles.filter((circle) => !STILL.circles.includes(circle))).toEqual([]);
  });

  it("one would be found", () => {
    const files = ["src/a/x.ts", "src/b/y.ts", "src/b/z.ts"];
    const read = (file: string, text: string) => sourceOf(file, text, new Set(files));
    const graph = ofFiles([
      read(files[0]!, `import type { Z } from "../b/z";`),
      read(files[1]!, `export * from "../a/x";`),
      read(files[2]!, `const later = () => import("./y");`),
    ]);
    expect(circlesIn(graph)).toEqual([]);
    expect(circlesIn(within("src", graph))).toEqual([["a", "b"]]);
  });
});

describe("exports", () => {
  it("every one is imported somewhere; a type may also be there for a signature of its own file", () => {
    expect(unusedIn(SOURCES).filter((each) => !STILL.unused.includes(each))).toEqual([]);
  });

  it("an unused one would be found", () => {
    const files = new Set(["a.ts", "lib/index.ts", "user.ts"]);
    const sources = [
      sourceOf("a.ts", "export const used = 1;\nexport const unused = 2;\nexport type Lost = 1;", files),
      sourceOf("lib/index.ts", `export * from "../a";`, files),
      sourceOf("user.ts", `import { used } from "./lib";\nvoid used;`, files),
    ];
    expect(unusedIn(sources)).toEqual(["a.ts: unused", "a.ts: Lost"]);
  });
});

it("no folder holds more than 15 files beside its folders", () => {
  const counts = new Map<string, number>();
  for (const file of [...filesBelow("src"), ...filesBelow("test")]) {
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  const crowded = [...counts].filter(([folder, count]) => count > 15 && !STILL.crowded.includes(folder));
  expect(crowded).toEqual([]);
});

it("half of the files of src have at most 60 lines", () => {
  const lengths = SOURCES.filter(({ file }) => file.startsWith("src/"))
    .map(({ lines }) => lines)
    .sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(60);
});

function foldersOf(file: string): readonly string[] {
  const parts = dirname(file).split("/");
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}
