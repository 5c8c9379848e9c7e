/**
 * Builds the product once for all scenarios, into a folder of their own, and serves it with the real
 * server on a free port. A build that is still fresh is taken again.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { build, builtFrom, root } from "../app/build/build.ts";
import { inputsHash } from "../app/build/inputs.ts";
import { serve, type Serving } from "../app/serve/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product is served, e.g. http://localhost:39111. */
    servedAt: string;
    /** The folder it is served from. */
    servedFrom: string;
  }
}

let serving: Serving | undefined;

export async function setup(project: Pick<TestProject, "provide">): Promise<void> {
  const dist = join(root, "dist-e2e");
  const note = join(dist, builtFrom);
  const isFresh = existsSync(note) && readFileSync(note, "utf8") === inputsHash(root);
  if (!isFresh) await build({ outDir: dist, logLevel: "error" });
  serving = await serve({ dist, host: "localhost", port: 0 });
  project.provide("servedAt", serving.address);
  project.provide("servedFrom", dist);
}

export async function teardown(): Promise<void> {
  await serving?.close();
}
