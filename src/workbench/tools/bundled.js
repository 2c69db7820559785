/**
 * Runs a program of this folder from a bundle, which is made anew when a source has changed: it starts in a fraction of the
 * time that finding, translating and loading hundreds of files takes, and loads only what the run needs.
 *
 *     node src/workbench/tools/bundled.js analyse study.xlsx
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";

const ROOT = resolve(import.meta.dirname, "../../..");
const FOLDER = join(ROOT, ".build/bundles");
/** What stands for everything in node_modules, and for how this is done. */
const ALWAYS = [
  "package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  relative(ROOT, import.meta.filename),
];

/** Where a program takes Univer with a `require` of its own, it is the bundler's: the bundle holds it then. */
const univerIncluded = {
  name: "Univer included",
  setup: ({ onLoad }) =>
    onLoad({ filter: /host.univer.univer\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^const require = .*$/m, ""),
      loader: "ts",
    })),
};

/** excelize's code beside the bundle, no longer compressed: excelize takes a .gz only, and unpacks it with a slow program of its own. */
const EXCELIZE = "excelize.wasm.gz";
const excelizeUnpacked = {
  name: "excelize unpacked",
  setup: ({ onLoad }) =>
    onLoad({ filter: /file.package.wasm\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/(?<=wasm = ).*(?=;$)/m, `new URL("${EXCELIZE}", import.meta.url)`),
      loader: "ts",
    })),
};

// What packages ask of Node.
globalThis.require = createRequire(import.meta.url);
const [program] = process.argv.splice(2, 1);
await import(pathToFileURL(join(FOLDER, upToDate(program) ?? (await bundle(program)))).href);

/** The bundle's first file, if nothing that it was made of has changed. */
function upToDate(program) {
  const record = join(FOLDER, `${program}.json`);
  if (!existsSync(record)) return null;
  const { entry, made } = JSON.parse(readFileSync(record, "utf8"));
  return Object.entries(made).every(([path, state]) => stateOf(path) === state) ? entry : null;
}

/** Changes whenever a file is written. */
function stateOf(path) {
  const stats = statSync(join(ROOT, path), { throwIfNoEntry: false });
  return stats ? `${process.version} ${stats.size} ${stats.mtimeMs}` : "none";
}

async function bundle(program) {
  const { build } = await import("esbuild");
  // Not the clock of a program that is told another time.
  const before = performance.timeOrigin + performance.now();
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(import.meta.dirname, `${program}.ts`)],
    outdir: FOLDER,
    // Named after their content: one that is being made disturbs nobody who runs an earlier one.
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    loader: { ".md": "text" },
    // As Node takes packages: Univer's ES modules do not load there.
    conditions: ["require"],
    mainFields: ["main"],
    plugins: [univerIncluded, excelizeUnpacked],
    logLevel: "warning",
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, contents } of outputFiles) if (!existsSync(path)) writeWhole(path, contents);
  const packed = readFileSync(globalThis.require.resolve(`excelize-wasm/${EXCELIZE}`));
  writeWhole(join(FOLDER, EXCELIZE), gzipSync(gunzipSync(packed), { level: 0 }));
  const sources = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules/"));
  const made = Object.fromEntries([...ALWAYS, ...sources].map((path) => [path, stateOf(path)]));
  const entry = basename(outputFiles.find(({ path }) => basename(path).startsWith(`${program}-`)).path);
  // What was saved meanwhile may not be in it.
  const changed = sources.some((path) => statSync(join(ROOT, path)).mtimeMs >= before);
  if (!changed) writeWhole(join(FOLDER, `${program}.json`), JSON.stringify({ entry, made }));
  return entry;
}

/** Nobody ever reads half a file. */
function writeWhole(path, content) {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
