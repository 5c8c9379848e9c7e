/** Bundles the fault suites' page and serves it, so that a restarted browser has it in a moment. */
import { mkdtempSync, readFileSync, rmSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export interface FaultPage {
  address: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

export async function serveFaultPage(): Promise<FaultPage> {
  const folder = mkdtempSync(join(tmpdir(), "reprise-faults-"));
  await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("./page", import.meta.url)),
    publicDir: false,
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL("./page/page.ts", import.meta.url)),
        output: { entryFileNames: "page.js" },
        checks: { pluginTimings: false },
      },
    },
  });
  const html = `<!doctype html><title>faults</title><script type="module" src="/page.js"></script>`;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, path);
    if (path === "/") response.writeHead(200, { "content-type": "text/html" }).end(html);
    else if (!existsSync(file)) response.writeHead(404).end();
    else {
      const type = types[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": "max-age=3600" });
      response.end(readFileSync(file));
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, "localhost", done);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
