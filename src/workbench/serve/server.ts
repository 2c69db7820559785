import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../root";
import { buildPage, buildPane, type Files } from "./build";
import { answerFile, answerRequest, closing, typeOf } from "./files";
import { framed } from "./framed";

const DEFAULT_PORT = 3000;

const require = createRequire(import.meta.url);

/** Folders and files that are served as they are. */
const PLACES: Readonly<Record<string, string>> = {
  "/office/": dirname(require.resolve("@microsoft/office-js/dist/office.js")),
  "/assets/": join(ROOT, "assets"),
  "/pane/help.html": join(ROOT, "assets/help.html"),
  "/pane/assets/": join(ROOT, "assets"),
  "/favicon.ico": join(ROOT, "assets/icons/hvm-32.png"),
  "/excelize.wasm.gz": require.resolve("excelize-wasm/excelize.wasm.gz"),
  "/": join(ROOT, "src/workbench/page"),
};

export interface Served {
  /** "http://localhost:3000/" */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the workbench and serves it to this computer.
 *
 * @param built the folder of a production build, whose pane is shown instead of one made now
 * @param kept whether a browser may keep what it got, and what it compiled of it: for tests, which serve one build at an address
 * that is never used again. A developer's browser asks each time.
 */
export async function serveWorkbench(options: {
  readonly port?: number;
  readonly built?: string;
  readonly kept?: boolean;
}): Promise<Served> {
  const [page, pane] = await Promise.all([buildPage(), options.built ? new Map() : buildPane()]);
  const made: Files = new Map([...page, ...pane]);
  const places = options.built ? { "/pane/": options.built, ...PLACES } : PLACES;
  const server = createServer((request, response) => {
    response.setHeader("cache-control", options.kept ? "max-age=3600" : "no-cache");
    void answerRequest(request, response, (path) => answer(path, made, places, response));
  });
  const port = await new Promise<number>((listening, failed) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && options.port === undefined) server.listen(0, "localhost");
      else failed(error);
    });
    server.on("listening", () => listening((server.address() as { port: number }).port));
    server.listen(options.port ?? DEFAULT_PORT, "localhost");
  });
  return {
    address: `http://localhost:${port}/`,
    close: () => closing(server),
  };
}

async function answer(path: string, made: Files, places: Readonly<Record<string, string>>, response: ServerResponse) {
  const send = (content: Uint8Array | string) => {
    response.writeHead(200, { "content-type": typeOf(path === "/" ? "index.html" : path) }).end(content);
  };
  if (made.has(path)) return send(made.get(path)!);
  if (path === "/") return send(await readFile(join(places["/"]!, "index.html")));
  if (path === "/pane/taskpane.html") return send(await framed(places["/pane/"]));
  const [prefix, place] = Object.entries(places).find(([each]) => path.startsWith(each))!;
  return answerFile(place, path === prefix ? "" : path.slice(prefix.length), response);
}
