/**
 * `npm run sideload`: builds the add-in for this computer under a name of its own, serves it over https and tells Excel of it;
 * `npm run sideload -- --stop` takes it out of Excel again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root";
import { certificateOn } from "./certificate";
import { THIS_MACHINE } from "./machine";
import { register, unregister } from "./register";
import { ADDRESS, serveBuild } from "./serve";
import { BY_HAND, TO_EXCEL } from "./words";

const FOLDER = join(ROOT, ".build/sideload");
const MANIFEST = join(FOLDER, "manifest.xml");

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const [word] = words;
  if (word !== undefined && word !== "--stop") {
    console.error(`npm run sideload has one option, --stop, and not ${word}.`);
    return 2;
  }
  if (word === "--stop") return stop();
  if (!build()) return 1;
  try {
    await serveBuild(FOLDER, certificateOn(THIS_MACHINE));
  } catch (error) {
    console.error((error as NodeJS.ErrnoException).code === "EADDRINUSE" ? PORT_TAKEN : (error as Error).message);
    return 1;
  }
  const registered = register(THIS_MACHINE, MANIFEST, idIn(MANIFEST));
  console.log(`HVM (dev) is served at ${ADDRESS}`);
  console.log(registered === null ? BY_HAND(MANIFEST) : `${registered}\n${TO_EXCEL}`);
  console.log("End it with Ctrl+C, and take it out of Excel with: npm run sideload -- --stop");
  return 0;
}

function stop(): number {
  if (!existsSync(MANIFEST)) console.log("Nothing was put into Excel from here.");
  else {
    unregister(THIS_MACHINE, idIn(MANIFEST));
    console.log("HVM (dev) is taken out of Excel. Restart Excel; end the server with Ctrl+C where it runs.");
  }
  return 0;
}

function idIn(manifest: string): string {
  return /<Id>([^<]*)<\/Id>/.exec(readFileSync(manifest, "utf8"))![1]!;
}

const PORT_TAKEN = `Another program serves at ${ADDRESS} already: end it (npm start takes the same port), and try again.`;

function build(): boolean {
  const words = ["--env", `address=${ADDRESS}`, "--env", "dev", "--output-path", FOLDER];
  const { status, stdout, stderr } = spawnSync(join(ROOT, "node_modules/.bin/webpack"), words, {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) console.error(stdout + stderr);
  return status === 0;
}
