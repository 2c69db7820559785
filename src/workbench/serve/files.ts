import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, normalize, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Answers with a file of a folder (or with the file that `place` is, where `path` is empty); never with one outside. */
export async function answerFile(place: string, path: string, response: ServerResponse): Promise<void> {
  const file = path === "" ? place : resolve(place, normalize(path).replace(/^[\\/]+/, ""));
  const inside = file === place || file.startsWith(place + sep);
  const found = inside && (await stat(file).catch(() => null));
  if (!found || !found.isFile()) return void response.writeHead(404).end("There is nothing at this address.");
  response.writeHead(200, { "content-type": typeOf(file), "content-length": found.size });
  createReadStream(file).pipe(response);
}

/** The content type of what ends so. */
export function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}
