import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { extname, normalize, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** How this computer is called by itself; a page elsewhere may have a name of its own lead here. */
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Has `answer` answer a request by its path, decoded. Whatever was asked, the server goes on: an address that is none is answered
 * with 400, a host's name that is not this computer's with 403, and what fails with 500.
 */
export async function answerRequest(
  { url, headers }: IncomingMessage,
  response: ServerResponse,
  answer: (path: string) => Promise<void>,
): Promise<void> {
  const path = pathIn(url ?? "/");
  if (headers.host !== undefined && !OWN_NAME.test(headers.host))
    return say(response, 403, "This is for localhost only.");
  if (path === null) return say(response, 400, "This is no address.");
  try {
    await answer(path);
  } catch (error) {
    // Who asked may be gone, or have half of a file.
    if (response.headersSent) response.destroy();
    else say(response, 500, String(error));
  }
}

/** The path of an address; null if it is malformed. */
function pathIn(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}

/** Answers with a file of a folder (or with the file that `place` is, where `path` is empty); never with one outside. */
export async function answerFile(place: string, path: string, response: ServerResponse): Promise<void> {
  const file = path === "" ? place : resolve(place, normalize(path).replace(/^[\\/]+/, ""));
  const inside = file === place || file.startsWith(place + sep);
  const found = inside && (await stat(file).catch(() => null));
  if (!found || !found.isFile()) return say(response, 404, "There is nothing at this address.");
  response.writeHead(200, { "content-type": typeOf(file), "content-length": found.size });
  await pipeline(createReadStream(file), response);
}

/** The content type of what ends so. */
export function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

/** Ends a server, and who is still connected with it. */
export function closing(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
