import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addresses, completed, holes, type Lock } from "./lock.ts";
import { root } from "./sources.ts";

const withHole: Lock = {
  packages: {
    "": {},
    "node_modules/bundler": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: {
        "@bundler/linux-x64-gnu": "1.0.0",
        "@bundler/darwin-arm64": "^1.0.0",
        "@bundler/linux-arm-gnueabihf": "1.0.0",
      },
    },
    "node_modules/@bundler/linux-x64-gnu": { version: "1.0.0", optional: true },
  },
};

describe("a lock with holes", () => {
  test("is noticed, and filled with the version and the system that the name says", () => {
    expect(holes(withHole).map((hole) => hole.name)).toEqual([
      "@bundler/darwin-arm64",
      "@bundler/linux-arm-gnueabihf",
    ]);
    const { packages } = completed(withHole);
    expect(packages["node_modules/@bundler/darwin-arm64"]).toEqual({
      version: "1.0.0",
      cpu: ["arm64"],
      dev: true,
      license: "MIT",
      optional: true,
      os: ["darwin"],
    });
    expect(packages["node_modules/@bundler/linux-arm-gnueabihf"]).toMatchObject({
      cpu: ["arm"],
      os: ["linux"],
    });
    expect(holes({ packages })).toEqual([]);
  });

  test("a package nested under its parent is no hole", () => {
    const nested: Lock = {
      packages: {
        "node_modules/a": { version: "1.0.0", optionalDependencies: { b: "2.0.0" } },
        "node_modules/a/node_modules/b": { version: "2.0.0" },
      },
    };
    expect(holes(nested)).toEqual([]);
  });
});

describe("our lock", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;

  test("has no holes on any system", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(holes(lock)).toEqual([]);
  });

  test("names no registry", () => {
    expect(addresses(lock)).toEqual([]);
    expect(addresses({ packages: { a: { resolved: "https://r.example/a.tgz" } } })).toHaveLength(1);
  });

  test("every dependency of ours is pinned to one version", () => {
    const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const ranges = Object.values({ ...own.dependencies, ...own.devDependencies });
    expect(ranges.length).toBeGreaterThan(20);
    for (const range of ranges) expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
