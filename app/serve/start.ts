/** Builds when the build is missing or older than what it is made of, then serves it. */
import { join } from "node:path";
import { isFresh, root } from "../build/inputs.ts";
import { PortTaken, serve } from "./serve.ts";

export async function start(env: Record<string, string | undefined> = process.env): Promise<void> {
  const port = readPort(env["PORT"]);
  if (port === null) {
    console.error(`PORT must be a whole number from 1 to 65535, and it is "${env["PORT"]}".`);
    process.exitCode = 1;
    return;
  }
  const dist = env["REPRISE_DIST"] ?? join(root, "dist");
  if (!isFresh(dist)) {
    console.log("Building Reprise, which takes a moment ...");
    const { build } = await import("../build/build.ts");
    await build({ outDir: dist });
  }
  try {
    const { address, close } = await serve({ dist, host: env["HOST"] ?? "localhost", port });
    console.log(`Reprise is at ${address}\nEverything stays in your browser. Ctrl+C stops it.`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
    if (env["npm_lifecycle_event"] === "start") endWithParent(close);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A killed npm tells only the shell between us, which would leave us holding the port. */
function endWithParent(close: () => Promise<void>): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    void close();
  }, 1000);
  look.unref();
}

export function readPort(words: string | undefined): number | null {
  if (words === undefined || words === "") return 4321;
  const port = Number(words);
  return /^\d+$/.test(words) && port >= 1 && port <= 65_535 ? port : null;
}
