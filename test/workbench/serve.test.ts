import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerFile, answerRequest } from "../../src/workbench/serve/files";

const folder = mkdtempSync(join(tmpdir(), "hvm-serve-"));
let server: Server;
beforeAll(async () => {
  mkdirSync(join(folder, "served"));
  writeFileSync(join(folder, "served/page.html"), "page");
  writeFileSync(join(folder, "beside.txt"), "beside");
  server = createServer((request, response) => {
    void answerRequest(request, response, (path) => {
      if (path === "/fails") throw new Error("it fails");
      return answerFile(join(folder, "served"), path, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

/** Sends a request as it stands, as no program would; the answer as it stands. */
function ask(request: string): Promise<string> {
  return new Promise((answered, failed) => {
    const socket = connect((server.address() as AddressInfo).port, "localhost");
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => answered(text)).on("error", failed);
    socket.write(request);
  });
}

const get = (address: string, host = "localhost") =>
  ask(`GET ${address} HTTP/1.1\r\nHost: ${host}\r\nOrigin: https://elsewhere.example\r\nConnection: close\r\n\r\n`);

it.each([
  ["an address that cannot be decoded", "/%", 400],
  ["half a character", "/%E0%A4%A", 400],
  ["no address", "//", 400],
  ["a zero in it", "/page%00.html", 400],
  ["a path outside", "/../beside.txt", 404],
  ["a path outside, encoded", "/..%2Fbeside.txt", 404],
  ["a path outside with back slashes", "/..%5Cbeside.txt", 404],
  ["a folder", "/", 404],
  ["what makes the server fail", "/fails", 500],
])("%s: said by a status, and the server goes on", async (_, address, status) => {
  expect(await get(address)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(await get("/page.html")).toMatch(/^HTTP\/1.1 200 [^]*page$/);
});

it("what is no request at all does not end it", async () => {
  expect(await ask("\0\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
  expect(await get("/page.html")).toMatch(/^HTTP\/1.1 200 /);
});

it("only this computer's own names are answered, and no other page may read the answer", async () => {
  expect(await get("/page.html", "elsewhere.example")).toMatch(/^HTTP\/1.1 403 /);
  expect(await get("/page.html", "localhost.elsewhere.example:3000")).toMatch(/^HTTP\/1.1 403 /);
  for (const own of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
    expect(await get("/page.html", own)).toMatch(/^HTTP\/1.1 200 /);
  expect(await get("/page.html")).not.toMatch(/access-control-allow-origin/i);
});
