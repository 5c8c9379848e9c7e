/** What a person would count: people, sessions, moments, and what practices name beside them. */
import type { Sql } from "../../vault/sql.ts";
import type { FoldRoom } from "../rooms.ts";

export const thingTables = (rooms: readonly FoldRoom[]): string[] =>
  rooms.flatMap((room) => room.things ?? []);

export function thingsHere(sql: Sql, rooms: readonly FoldRoom[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of thingTables(rooms))
    counts[table] = sql.all<{ n: number }>(`select count(*) as n from "${table}"`)[0]?.n ?? 0;
  return counts;
}

export const total = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

export function idsIn(sql: Sql, table: string): Set<string> {
  const [row] = sql.all<{ ids: string }>(`select json_group_array(id) as ids from "${table}"`);
  return new Set(JSON.parse(row?.ids ?? "[]") as string[]);
}
