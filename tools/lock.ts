/**
 * package-lock.json as data, and what can be wrong with it.
 *
 * A registry that does not carry the packages of other systems makes npm write a lock with holes,
 * and `npm ci` then fails on those systems, or everywhere. So a hole is filled with what the parent
 * says about it: name, version, system.
 */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

export interface Hole {
  at: string;
  name: string;
  version: string;
  isDev: boolean;
}

/** Optional packages that some package names and the lock does not hold. */
export function holes(lock: Lock): Hole[] {
  const found: Hole[] = [];
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolve(lock, parent, name)?.version !== undefined) continue;
      const version = range.replace(/^[\^~]/, "");
      found.push({ at: `node_modules/${name}`, name, version, isDev: entry.dev === true });
    }
  }
  return found;
}

/** The lock with every hole filled, its entries in npm's order. */
export function completed(lock: Lock): Lock {
  const packages = { ...lock.packages };
  for (const { at, name, version, isDev } of holes(lock)) {
    packages[at] = {
      version,
      ...platformOf(name),
      ...(isDev && { dev: true }),
      license: "MIT",
      optional: true,
    };
  }
  const ordered = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(ordered) };
}

/** Where the lock says a package came from, which would tie every clone to one registry. */
export const addresses = (lock: Lock): string[] =>
  Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved === undefined ? [] : [resolved],
  );

/** Looks beside the parent first, then a level up, as Node does. */
function resolve(lock: Lock, parent: string, name: string): LockedPackage | undefined {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const inside = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    const hit = lock.packages[inside];
    if (hit) return hit;
    if (at === "") return undefined;
    if (!at.includes("/node_modules/")) return lock.packages[`node_modules/${name}`];
  }
}

const systems = /android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32/;
const processors = /arm64|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32|armv?7?|arm/;

/** "@rolldown/binding-linux-arm-gnueabihf" says linux and arm. */
function platformOf(name: string): Pick<LockedPackage, "os" | "cpu"> {
  const os = systems.exec(name)?.[0];
  const cpu = processors.exec(name.replace(systems, ""))?.[0];
  return {
    ...(cpu !== undefined && { cpu: [cpu.startsWith("arm") && cpu !== "arm64" ? "arm" : cpu] }),
    ...(os !== undefined && { os: [os] }),
  };
}
