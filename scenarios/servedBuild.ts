/**
 * Builds the product and the gallery once for all scenarios, into folders of their own, and serves
 * them with the real server on free ports. A build that is still fresh is taken again.
 */
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { build, buildGallery } from "../app/build/build.ts";
import { isFresh, root } from "../app/build/inputs.ts";
import { serve, type Serving } from "../app/serve/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product is served, e.g. http://localhost:39111. */
    servedAt: string;
    /** The folder it is served from. */
    servedFrom: string;
    /** Where the gallery is served. */
    galleryAt: string;
  }
}

const servings: Serving[] = [];

export async function setup(project: Pick<TestProject, "provide">): Promise<void> {
  const product = join(root, "dist-e2e");
  const gallery = join(root, "dist-gallery");
  if (!isFresh(product)) await build({ outDir: product, logLevel: "error" });
  if (!isFresh(gallery, "gallery")) await buildGallery({ outDir: gallery, logLevel: "error" });
  project.provide("servedAt", await serveOnFreePort(product));
  project.provide("servedFrom", product);
  project.provide("galleryAt", await serveOnFreePort(gallery));
}

async function serveOnFreePort(dist: string): Promise<string> {
  const serving = await serve({ dist, host: "localhost", port: 0 });
  servings.push(serving);
  return serving.address;
}

export async function teardown(): Promise<void> {
  await Promise.all(servings.map((serving) => serving.close()));
}
