import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { serveWorkbench } from "../../../src/workbench/serve/server";
import { BRIDGE } from "./bridge";

/** Answers a request of the add-in's. */
export type Answer = (request: string) => Promise<string>;

export interface Front {
  /** "http://localhost:41234/" */
  readonly address: string;
  /** Whoever answers from now on; without one, requests stay unanswered. */
  answer: Answer;
  close(): Promise<void>;
}

/**
 * The workbench's own server around a built pane, with two things that a measurement needs in front of it: the add-in's
 * requests are answered at an address, so that a pane may stand alone while its workbook lives in this process; and
 * what a page loads may be kept by the browser, as it may be from where the add-in is published.
 */
export async function serveFront(built: string): Promise<Front> {
  const served = await serveWorkbench({ port: 0, built });
  const front: { answer: Answer } = { answer: () => new Promise(() => undefined) };
  const server = createServer((incoming, response) => {
    if (incoming.url === BRIDGE)
      void text(incoming)
        .then(front.answer)
        .then((reply) => response.end(reply));
    else pass(served.address, incoming, response);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return Object.assign(front, {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await served.close();
    },
  });
}

function pass(address: string, { url, headers }: IncomingMessage, response: ServerResponse): void {
  request(new URL(url!, address), { headers }, (answer) => {
    const isPage = answer.headers["content-type"]?.startsWith("text/html");
    const caching = isPage ? "no-cache" : "max-age=3600";
    response.writeHead(answer.statusCode!, { ...answer.headers, "cache-control": caching });
    answer.pipe(response);
  }).end();
}
