/**
 * `npm start`. Plain JavaScript on purpose: an older Node must be able to read this far and be told,
 * kindly, what to do, before anything is imported that it would trip over.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const ownNode = join(
  root,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Reprise needs Node 20.19 or newer to start, and this is ${process.versions.node}.\n` +
      "Get a newer one from https://nodejs.org, then run: npm ci && npm start",
  );
} else if (!existsSync(join(root, "node_modules/fastify"))) {
  stop("The parts Reprise is built from are not here yet. Run: npm ci && npm start");
} else if (major >= 24) {
  const { start } = await import("./start.ts");
  await start();
} else if (existsSync(ownNode)) {
  // The newer Node that came with the parts.
  const child = spawn(ownNode, [fileURLToPath(import.meta.url)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 0));
} else {
  stop("Node 24 did not come with the parts. Run: npm ci && npm start");
}

/** @param {string} why */
function stop(why) {
  console.error(why);
  process.exitCode = 1;
}
