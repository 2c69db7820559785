import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import webpack, { type WebpackPluginInstance } from "webpack";

const ROOT = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "hvm-checks-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Plugin = new (...given: unknown[]) => WebpackPluginInstance;

async function fromBuild(file: string): Promise<Record<string, Plugin>> {
  return (await import(pathToFileURL(join(ROOT, "src/build", file)).href)) as Record<string, Plugin>;
}

/** What webpack finds wrong with a script of one line. */
async function errorsOf(code: string, plugin: WebpackPluginInstance): Promise<string[]> {
  writeFileSync(join(folder, "entry.js"), code);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { pane: "./entry.js" },
    output: { path: join(folder, "dist") },
    optimization: { minimize: false },
    plugins: [plugin],
    infrastructureLogging: { level: "none" },
  })!;
  const stats = await new Promise<webpack.Stats>((done, failed) =>
    compiler.run((error, stats) => (error ? failed(error) : done(stats!))),
  );
  await new Promise((closed) => compiler.close(closed));
  return (stats.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message);
}

describe("the build fails", () => {
  it.each(["https://localhost:3000/x.html", "http://127.0.0.1/"])("where %s is left in it", async (address) => {
    const { NothingLocal } = await fromBuild("nothing-local.js");
    expect(await errorsOf(`console.log("${address}");`, new NothingLocal!())).toEqual([
      "pane.js names an address on the developer's own computer.",
    ]);
    expect(await errorsOf(`console.log("https://example.org/");`, new NothingLocal!())).toEqual([]);
  });

  it("where the pane's first load is too large, after gzip", async () => {
    const { FirstLoadLimit } = await fromBuild("first-load.js");
    const noise = Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 10007).toString(36)).join("");
    const [error, ...others] = await errorsOf(`console.log("${noise}");`, new FirstLoadLimit!(["pane"], 2048));
    expect(others).toEqual([]);
    expect(error).toMatch(/^The pane's first load is \d+\.\d KB after gzip: pane\.js\. At most 2 KB\.$/);
    expect(await errorsOf(`console.log("${"a".repeat(9000)}");`, new FirstLoadLimit!(["pane"], 2048))).toEqual([]);
  });

  it("where it is asked for an address that Excel would refuse", async () => {
    const { default: config } = (await import(pathToFileURL(join(ROOT, "webpack.config.js")).href)) as {
      default: (env: { address: string }) => Promise<unknown>;
    };
    await expect(config({ address: "http://example.org/" })).rejects.toThrow("https only");
    await expect(config({ address: "example" })).rejects.toThrow("Invalid URL");
  });
});

it("the manifest that is built for another address names no other", async () => {
  const { default: config } = (await import(pathToFileURL(join(ROOT, "webpack.config.js")).href)) as {
    default: (
      env: object,
      words: object,
    ) => Promise<{ plugins: readonly { readonly patterns?: readonly Pattern[] }[] }>;
  };
  interface Pattern {
    readonly from: string;
    readonly transform: (content: Buffer) => string;
  }
  const { plugins } = await config({ address: "https://localhost:3000" }, { mode: "development" });
  const pattern = plugins.flatMap(({ patterns }) => patterns ?? []).find(({ from }) => from === "manifest.xml")!;
  const manifest = pattern.transform(readFileSync(join(ROOT, "manifest.xml")));
  const origins = [...manifest.matchAll(/DefaultValue="(https:\/\/[^/"]*\/)/g)].map(([, origin]) => origin);
  expect(new Set(origins)).toEqual(new Set(["https://localhost:3000/"]));
});
