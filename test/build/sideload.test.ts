import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { certificateOn } from "../../src/workbench/sideload/certificate";
import type { Machine } from "../../src/workbench/sideload/machine";
import { register, unregister } from "../../src/workbench/sideload/register";
import { serveBuild } from "../../src/workbench/sideload/serve";
import { NAMESPACE } from "../../src/workbench/namespace";

const ROOT = resolve(import.meta.dirname, "../..");
/** A certificate for localhost that nothing trusts but this test; its key is no secret. */
const KEPT = join(ROOT, "test/data/localhost");
const ID = "7e1c1c52-0000-0000-0000-000000000000";
const folder = mkdtempSync(join(tmpdir(), "hvm-sideload-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A computer that only writes down what is asked of it. */
function machine(platform: NodeJS.Platform, { home = "/home/ann", runs = true } = {}) {
  const done: string[] = [];
  const stand: Machine = {
    platform,
    home,
    exists: (path) => {
      try {
        return readFileSync(path).length > 0;
      } catch {
        return false;
      }
    },
    copy: (from, to) => void done.push(`copy ${from} ${to}`),
    remove: (path) => void done.push(`remove ${path}`),
    run: (program, words) => {
      done.push([program, ...words].join(" "));
      return runs;
    },
  };
  return { stand, done };
}

it("a build of one's own has another Id, name and namespace, and all else of the released one", async () => {
  const { asDevelopment } = (await import(pathToFileURL(join(ROOT, "src/build/development.js")).href)) as {
    asDevelopment(manifest: string): string;
  };
  const released = readFileSync(join(ROOT, "manifest.xml"), "utf8").split("\n");
  const own = asDevelopment(released.join("\n")).split("\n");
  const differing = own.filter((line, i) => line !== released[i]).map((line) => line.trim());
  expect(differing).toEqual([
    expect.stringMatching(/^<Id>[0-9a-f-]{36}<\/Id>$/),
    '<DisplayName DefaultValue="HVM (dev)" />',
    `<bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}DEV" />`,
    '<bt:String id="Group.Label" DefaultValue="HVM (dev)" />',
  ]);
  expect(() => asDevelopment("<OfficeApp/>")).toThrow("The manifest has nothing like");
});

it("Windows is told by the registry, and again when it is to forget", () => {
  const { stand, done } = machine("win32");
  expect(register(stand, "C:\\hvm\\manifest.xml", ID)).toContain("registry");
  unregister(stand, ID);
  const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
  expect(done).toEqual([
    `reg add ${key} /v ${ID} /t REG_SZ /d C:\\hvm\\manifest.xml /f`,
    `reg delete ${key} /v ${ID} /f`,
  ]);
});

it("a Mac is told by a file in Excel's own folder, which is taken away again", () => {
  const { stand, done } = machine("darwin");
  const place = `/home/ann/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;
  expect(register(stand, "/hvm/manifest.xml", ID)).toContain(place);
  unregister(stand, ID);
  expect(done).toEqual([`copy /hvm/manifest.xml ${place}`, `remove ${place}`]);
});

it("elsewhere, and where the registry refuses, the user has to upload it", () => {
  const linux = machine("linux");
  expect(register(linux.stand, "/hvm/manifest.xml", ID)).toBeNull();
  unregister(linux.stand, ID);
  expect(linux.done).toEqual([]);
  expect(register(machine("win32", { runs: false }).stand, "C:\\manifest.xml", ID)).toBeNull();
});

it("a certificate that is there is taken; else Microsoft's tool is asked, and if that makes none it is said what to do", () => {
  const home = join(folder, "home");
  const kept = join(home, ".office-addin-dev-certs");
  mkdirSync(kept, { recursive: true });
  const without = machine("linux", { home });
  expect(() => certificateOn(without.stand)).toThrow(/No certificate was made.*office-addin-dev-certs install/);
  expect(without.done).toEqual(["npx --yes office-addin-dev-certs install"]);
  writeFileSync(join(kept, "localhost.crt"), readFileSync(join(KEPT, "localhost.crt")));
  writeFileSync(join(kept, "localhost.key"), readFileSync(join(KEPT, "not-secret.key")));
  const having = machine("linux", { home });
  expect(certificateOn(having.stand).cert.toString()).toContain("BEGIN CERTIFICATE");
  expect(having.done).toEqual([]);
});

it("the build is served over https: Excel may keep the icons, and asks for all else each time", async () => {
  const build = join(folder, "build");
  for (const file of ["taskpane.html", "assets/icons/hvm-32.png"]) {
    mkdirSync(dirname(join(build, file)), { recursive: true });
    writeFileSync(join(build, file), file);
  }
  writeFileSync(join(folder, "beside.txt"), "beside");
  const [cert, key] = [readFileSync(join(KEPT, "localhost.crt")), readFileSync(join(KEPT, "not-secret.key"))];
  const { port, close } = await serveBuild(build, { cert, key }, 0);
  const at = (path: string) => answerOf({ host: "localhost", port, path, ca: cert });
  expect(await at("/taskpane.html")).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    cache: "no-cache",
    text: "taskpane.html",
  });
  expect(await at("/assets/icons/hvm-32.png")).toMatchObject({ status: 200, type: "image/png", cache: undefined });
  expect(await at("/..%2Fbeside.txt")).toMatchObject({ status: 404 });
  expect(await at("/nothing.html")).toMatchObject({ status: 404 });
  expect(await at("/%")).toMatchObject({ status: 400 });
  expect(await at("/taskpane.html")).toMatchObject({ status: 200 });
  await close();
});

function answerOf(options: RequestOptions) {
  return new Promise((answered, failed) => {
    get(options, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        const { "content-type": type, "cache-control": cache } = response.headers;
        answered({ status: response.statusCode, type, cache, text });
      });
    }).on("error", failed);
  });
}
