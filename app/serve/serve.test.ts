import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createListener, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../build/headers.ts";
import { createServer, PortTaken, serve } from "./serve.ts";
import { readPort } from "./start.ts";

let dist = "";

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "reprise-dist-"));
  mkdirSync(join(dist, "assets"));
  const files: Record<string, string> = {
    "index.html": "<!doctype html><title>Reprise</title>",
    "sw.js": "self",
    "manifest.webmanifest": "{}",
    ".built-from": "a hash",
    "headers.json": JSON.stringify(securityHeaders([])),
    "assets/main-abc.js": "1",
    "assets/main-abc.js.map": "{}",
    "assets/sqlite3-abc.wasm": "wasm",
    "assets/vollkorn-abc.woff2": "face",
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

async function get(url: string) {
  const server = createServer(dist);
  const answer = await server.inject({ url });
  await server.close();
  return answer;
}

describe("the served files", () => {
  test("every answer carries the security headers, a missing file's too", async () => {
    for (const url of ["/", "/assets/main-abc.js", "/today", "/nothing/here.js"]) {
      expect((await get(url)).headers, url).toMatchObject(securityHeaders([]));
    }
  });

  test.each([
    ["/assets/sqlite3-abc.wasm", "application/wasm"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/assets/vollkorn-abc.woff2", "font/woff2"],
    ["/assets/main-abc.js", "text/javascript; charset=utf-8"],
    ["/", "text/html; charset=utf-8"],
  ])("%s is sent as %s", async (url, type) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
  });

  test("a file whose name carries a hash is kept for a year, the page and worker never unasked", async () => {
    expect((await get("/assets/main-abc.js")).headers["cache-control"]).toContain("immutable");
    for (const url of ["/", "/sw.js", "/today", "/manifest.webmanifest"]) {
      expect((await get(url)).headers["cache-control"], url).toBe("no-cache");
    }
  });

  test("the address of a place answers with the page", async () => {
    for (const url of ["/today", "/put-down", "/not-ok", "/index.html"]) {
      expect((await get(url)).body, url).toContain("<title>Reprise</title>");
    }
  });

  test("any other address is told plainly that there is nothing", async () => {
    const urls = [
      "/nowhere",
      "/today/more",
      "/constructor",
      "/assets/old-123.js",
      "/.built-from",
      "/assets/main-abc.js.map",
      "/../package.json",
      "/%2e%2e/package.json",
    ];
    for (const url of urls) {
      const answer = await get(url);
      expect([403, 404], url).toContain(answer.statusCode);
      expect(answer.body, url).not.toContain("<title>");
    }
  });
});

describe("the port", () => {
  test("a taken port is said to be taken, with what to do about it", async () => {
    const other = await listen();
    const { port } = other.address() as { port: number };
    const attempt = serve({ dist, host: "127.0.0.1", port });
    await expect(attempt).rejects.toThrow(PortTaken);
    await expect(attempt).rejects.toThrow(new RegExp(`Port ${port} is taken.*PORT=`));
    other.close();
  });

  test("is one of its own unless PORT names a real one", () => {
    expect(readPort(undefined)).toBe(4321);
    expect(readPort("8080")).toBe(8080);
    for (const words of ["0", "70000", "80.5", "http", "-1", "1e3"])
      expect(readPort(words)).toBeNull();
  });

  test("the address that is printed answers", async () => {
    const { address, close } = await serve({ dist, host: "localhost", port: 0 });
    expect(await (await fetch(address)).text()).toContain("Reprise");
    await close();
    await expect(fetch(address)).rejects.toThrow();
  });
});

const listen = () =>
  new Promise<Server>((listening) => {
    const server = createListener();
    server.listen(0, "127.0.0.1", () => listening(server));
  });
