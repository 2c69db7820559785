/**
 * `npm start`: the workbench, served to this computer only.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../root";
import { check } from "./check";
import { serveWorkbench } from "./server";

const USAGE = `npm start -- [options]

  --port N      the port to serve at (default 3000; the next free one if that is taken)
  --open        open the browser
  --built       show the pane as "npm run build" made it, under its own security policy
  --check       serve, analyse the sample study once in a browser without a window, and end: 0 if that went well
  --help        this text`;

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  const { values, problem } = parse(words);
  if (problem !== undefined || values.help) {
    (values.help ? console.log : console.error)(problem === undefined ? USAGE : `${problem}\n\n${USAGE}`);
    return values.help ? 0 : 2;
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    console.error(`--port must be a number from 0 to 65535, not ${values.port}.`);
    return 2;
  }
  const { address, close } = await serveWorkbench({ port, built: values.built ? join(ROOT, "dist") : undefined });
  if (values.check) {
    const code = await check(address);
    await close();
    return code;
  }
  console.log(`The workbench of HVM for Excel is at ${address}\nEnd it with Ctrl+C.`);
  if (values.open) open(address);
  return 0;
}

function parse(words: string[]) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        port: { type: "string" },
        open: { type: "boolean" },
        built: { type: "boolean" },
        check: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    return { values };
  } catch (error) {
    return {
      values: { help: false, port: undefined, open: false, built: false, check: false },
      problem: (error as Error).message,
    };
  }
}

/** Asks the system to open an address in the person's browser. */
function open(address: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  spawn(command!, args, { stdio: "ignore", detached: true })
    .on("error", () => console.error("No browser could be opened. Open the address yourself."))
    .unref();
}
