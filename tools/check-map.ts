/**
 * Holds the repository to the map in ARCHITECTURE.md: who imports whom, no folder outside the map,
 * no file that has grown too long, React only where the map says.
 *
 * It fails when it has seen no imports at all. (A well-known checker of this kind looks at nothing
 * under TypeScript 7, and is content.)
 */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { importsOf } from "./imports.ts";
import { objection, readMap, roomOf, type RoomMap } from "./map.ts";
import { tsconfigComplaints } from "./rooms.ts";
import { readSources, root, type Source } from "./sources.ts";

const lineLimit = 300;

export interface Survey {
  complaints: string[];
  files: number;
  imports: number;
}

export function checkMap(map: RoomMap, sources: Source[]): Survey {
  const complaints: string[] = [];
  const crossing: string[] = [];
  let imports = 0;

  for (const source of sources) {
    complaints.push(...lengthComplaints(map, source));
    const room = roomOf(map, source.path);
    if (room === undefined) {
      const isAtTheRoot = !source.path.includes("/");
      if (!isAtTheRoot) complaints.push(`${source.path}: its folder is not in the map`);
      continue;
    }
    for (const wanted of importsOf(source.path, source.text)) {
      imports += 1;
      if (wanted.startsWith(".")) {
        const complaint = crossingComplaint(map, source.path, room, wanted);
        if (complaint === null) continue;
        if (complaint !== "") complaints.push(`${source.path} imports ${wanted}: ${complaint}`);
        crossing.push(wanted);
      }
      if (isReact(wanted) && room.startsWith("practices/") && !source.path.endsWith(".tsx")) {
        complaints.push(`${source.path} imports ${wanted}: in practices only .tsx imports React`);
      }
    }
  }

  if (imports === 0) complaints.push("The map was checked against no imports at all.");
  else if (crossing.length === 0) complaints.push("No import between rooms was seen at all.");
  for (const path of map.longFiles) {
    const file = sources.find((source) => source.path === path);
    if (!file) complaints.push(`${path} is excused for its length, but is not there`);
    else if (lines(file) <= lineLimit) complaints.push(`${path} no longer needs its excuse`);
  }
  return { complaints, files: sources.length, imports };
}

/** Null inside one room, "" for an allowed crossing, else why not. */
function crossingComplaint(
  map: RoomMap,
  path: string,
  room: string,
  wanted: string,
): string | null {
  const target = posix.join(posix.dirname(path), wanted.replace(/\?.*$/, ""));
  if (target.startsWith("../")) return "it is outside the repository";
  if (target.startsWith("node_modules/")) return null;
  const targetRoom = roomOf(map, target) ?? (target.includes("/") ? undefined : "the root");
  if (targetRoom === undefined) return `${target} is not in the map`;
  if (targetRoom === "the root")
    return room === "tools" || room === "app" ? null : "it is at the root";
  if (targetRoom === room) return null;
  return (
    objection(
      map,
      { room, isTsx: path.endsWith(".tsx") },
      { room: targetRoom, isTsx: target.endsWith(".tsx") },
    ) ?? ""
  );
}

function lengthComplaints(map: RoomMap, source: Source): string[] {
  const length = lines(source);
  if (length <= lineLimit || map.longFiles.has(source.path)) return [];
  return [`${source.path} has ${length} lines; ${lineLimit} is the limit`];
}

const lines = (source: Source): number => source.text.trimEnd().split("\n").length;

const isReact = (name: string): boolean =>
  /^react(-dom|-aria-components)?(\/|$)/.test(name) || name.endsWith("/react.tsx");

if (import.meta.main) {
  const map = readMap(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"));
  const { complaints, files, imports } = checkMap(map, readSources(/\.(ts|tsx|mjs)$/));
  const all = [...complaints, ...tsconfigComplaints(map, root)];
  for (const complaint of all) console.error(complaint);
  if (all.length === 0) console.log(`The map holds: ${imports} imports in ${files} files.`);
  process.exitCode = all.length === 0 ? 0 : 1;
}
