/**
 * Reads the import table of ARCHITECTURE.md, so that what people read is what is checked.
 *
 * A second list in a config file was rejected: two lists drift apart, and the one that nobody reads
 * would be the one that rules.
 */
export interface Permission {
  /** "nothing" | a list of rooms | every room but some. */
  rooms: ReadonlySet<string> | { allBut: ReadonlySet<string> };
  /** Rooms that only `.tsx` files may import. */
  fromTsxOnly: ReadonlySet<string>;
  /** Rooms of which no `.tsx` may be imported. */
  pureOnly: ReadonlySet<string>;
}

export interface RoomMap {
  /** In the order of the table. `practices/*` stands for each practice. */
  rooms: Map<string, Permission>;
  /** Files that may be longer than the limit. */
  longFiles: ReadonlySet<string>;
}

export function readMap(markdown: string): RoomMap {
  const rooms = new Map<string, Permission>();
  for (const [folders, may] of tableUnder(markdown, "Who may import whom")) {
    for (const folder of listed(folders)) rooms.set(folder, permission(may));
  }
  if (rooms.size === 0) {
    throw new Error('ARCHITECTURE.md has no table under "## Who may import whom".');
  }
  const known = new Set([...rooms.keys()].map((room) => room.replace("/*", "")));
  for (const [room, { rooms: named }] of rooms) {
    const names = named instanceof Set ? named : (named as { allBut: Set<string> }).allBut;
    for (const name of names) {
      if (!known.has(name))
        throw new Error(`The map lets ${room} import ${name}, which has no row.`);
    }
  }
  return { rooms, longFiles: longFiles(markdown) };
}

/** The row that a file's folder falls under, or undefined. */
export function roomOf(map: RoomMap, path: string): string | undefined {
  const [top = "", below = "", ...rest] = path.split("/");
  if (map.rooms.has(`${top}/*`) && rest.length > 0) return `${top}/${below}`;
  return map.rooms.has(top) ? top : undefined;
}

function permissionOf(map: RoomMap, room: string): Permission {
  const found = map.rooms.get(room) ?? map.rooms.get(`${room.split("/")[0]}/*`);
  if (!found) throw new Error(`${room} is not in the map.`);
  return found;
}

/** Why the import is not allowed, or null when it is. */
export function objection(
  map: RoomMap,
  from: { room: string; isTsx: boolean },
  to: { room: string; isTsx: boolean },
): string | null {
  if (from.room === to.room) return null;
  const { rooms, fromTsxOnly, pureOnly } = permissionOf(map, from.room);
  const family = to.room.split("/")[0] ?? to.room;
  if (from.room.startsWith(`${family}/`)) return `${family} never import each other`;
  const allowed = rooms instanceof Set ? rooms.has(family) : !(rooms as AllBut).allBut.has(family);
  if (!allowed) return `${from.room} may not import ${family}`;
  if (fromTsxOnly.has(family) && !from.isTsx) return `only .tsx may import ${family} here`;
  if (pureOnly.has(family) && to.isTsx)
    return `only the pure part of ${family} may be imported here`;
  return null;
}

type AllBut = { allBut: ReadonlySet<string> };

function permission(words: string): Permission {
  const fromTsxOnly = new Set<string>();
  const pureOnly = new Set<string>();
  const open = /^any\b(?:\s+but\b)?/.exec(words);
  const named = new Set<string>();
  if (words !== "nothing of ours") {
    for (const item of words.slice(open?.[0].length ?? 0).split(/[,;]/)) {
      if (item.trim() === "" || /never each other/.test(item)) continue;
      const name = /(?:the pure part of )?`?([a-z]+)`?(.*)/.exec(item.trim());
      if (!name?.[1]) throw new Error(`The map says "${item.trim()}", which is no room.`);
      named.add(name[1]);
      if (/from `?\.tsx`? only/.test(item)) fromTsxOnly.add(name[1]);
      if (item.includes("the pure part of")) pureOnly.add(name[1]);
    }
  }
  return { rooms: open ? { allBut: named } : named, fromTsxOnly, pureOnly };
}

function tableUnder(markdown: string, heading: string): [string, string][] {
  return section(markdown, heading).flatMap((line): [string, string][] => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, first = "", second = ""] = cells;
    return line.startsWith("|") && first.startsWith("`") ? [[first, second]] : [];
  });
}

const longFiles = (markdown: string): Set<string> =>
  new Set(
    section(markdown, "Files over 300 lines").flatMap((line) => {
      const path = /^[-*|]\s*`([^`]+)`/.exec(line)?.[1];
      return path === undefined ? [] : [path];
    }),
  );

function section(markdown: string, heading: string): string[] {
  const lines = markdown.split("\n");
  const start = lines.indexOf(`## ${heading}`);
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

const listed = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
