import { createServer } from "node:https";
import { answerFile, answerRequest, closing } from "../serve/files";
import type { Certificate } from "./certificate";

/** The port that the build's address names. */
const PORT = 3000;
export const ADDRESS = `https://localhost:${PORT}/`;

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a build over https, to this computer only. Excel may keep icons, which it does not show where a server forbids that, and asks
 * for all else each time.
 */
export async function serveBuild(folder: string, certificate: Certificate, port = PORT): Promise<Serving> {
  const server = createServer({ ...certificate }, (request, response) => {
    void answerRequest(request, response, (path) => {
      if (!path.startsWith("/assets/icons/")) response.setHeader("cache-control", "no-cache");
      // Excel on the web asks from its own address.
      response.setHeader("access-control-allow-origin", "*");
      return answerFile(folder, path, response);
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", () => listening());
  });
  return {
    port: (server.address() as { port: number }).port,
    close: () => closing(server),
  };
}
