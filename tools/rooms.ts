/**
 * Gives every room a tsconfig.json that refers only to the rooms it may import, so that a forbidden
 * import is a type error too. Written from the same table that people read; `npm run rooms` writes
 * them again after the table or the folders change, and `check` complains until that was done.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { objection, readMap, type RoomMap } from "./map.ts";
import { readSources, root } from "./sources.ts";

/** The text of each tsconfig.json, by its path from the root. */
export function tsconfigs(map: RoomMap, rooms: readonly string[]): Map<string, string> {
  const written = new Map<string, string>();
  const reaches = new Map<string, Set<string>>();
  for (const room of rooms) {
    const referred = rooms.filter(
      (other) => other !== room && mayReach(map, room, other) && !reaches.get(other)?.has(room),
    );
    const all = new Set(referred);
    for (const other of referred) for (const far of reaches.get(other) ?? []) all.add(far);
    reaches.set(room, all);
    written.set(`${room}/tsconfig.json`, roomConfig(room, referred));
  }
  const references = [...rooms, "tsconfig.root.json"].map((path) => ({ path: `./${path}` }));
  written.set("tsconfig.json", json({ files: [], references }));
  return written;
}

export function roomsThere(map: RoomMap, folder: string): string[] {
  const hasSource = (room: string) =>
    existsSync(join(folder, room)) && readSources(/\.(ts|tsx)$/, join(folder, room)).length > 0;
  return [...map.rooms.keys()]
    .flatMap((room) => {
      if (!room.endsWith("/*")) return [room];
      const family = room.slice(0, -2);
      if (!existsSync(join(folder, family))) return [];
      return readdirSync(join(folder, family))
        .sort()
        .map((name) => `${family}/${name}`);
    })
    .filter(hasSource);
}

export function tsconfigComplaints(map: RoomMap, folder: string): string[] {
  const complaints: string[] = [];
  for (const [path, text] of tsconfigs(map, roomsThere(map, folder))) {
    const file = join(folder, path);
    const says = existsSync(file) ? JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) : "";
    if (says !== JSON.stringify(JSON.parse(text))) {
      complaints.push(`${path} does not say what the map says; npm run rooms`);
    }
  }
  return complaints;
}

function mayReach(map: RoomMap, room: string, other: string): boolean {
  if (objection(map, { room, isTsx: true }, { room: other, isTsx: false }) !== null) return false;
  // Two rooms that may each import any: the compiler allows no circle, so the later row refers.
  const backToo = objection(map, { room: other, isTsx: true }, { room, isTsx: false }) === null;
  const order = [...map.rooms.keys()];
  return !backToo || order.indexOf(other) < order.indexOf(room);
}

function roomConfig(room: string, referred: readonly string[]): string {
  const up = posix.relative(room, "");
  return json({
    extends: `${up}/tsconfig.base.json`,
    compilerOptions: {
      rootDir: ".",
      outDir: `${up}/node_modules/.cache/tsc/${room}`,
      tsBuildInfoFile: `${up}/node_modules/.cache/tsc/${room}.tsbuildinfo`,
    },
    include: ["**/*.ts", "**/*.tsx"],
    references: referred.map((other) => ({ path: `${up}/${other}` })),
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

if (import.meta.main) {
  const map = readMap(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"));
  for (const [path, text] of tsconfigs(map, roomsThere(map, root))) {
    writeFileSync(join(root, path), text);
  }
}
