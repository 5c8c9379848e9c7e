/** PREPOST.csv: `id`, `pre`, `post`, one person a line; refused by line. */
import { readCsv } from "./csv.ts";

export interface Pair {
  id: string;
  pre: number;
  post: number;
}

const numberPattern = /^[+-]?\d+(?:\.\d+)?$/;

export function readPrePost(text: string): Pair[] | string {
  const table = readCsv(text);
  if (typeof table === "string") return table;
  const names = table.header.map((name) => name.toLowerCase());
  const missing = ["id", "pre", "post"].find((name) => !names.includes(name));
  if (missing !== undefined)
    return `There is no column "${missing}"; the first line names ${table.header.slice(0, 20).join(", ")}.`;
  const pairs: Pair[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const cell = (name: string) => cells[names.indexOf(name)]!.trim();
    const id = cell("id");
    if (id === "") return `Line ${line}: the id is missing.`;
    const first = seen.get(id);
    if (first !== undefined)
      return `Line ${line}: ${id} stands in line ${first} already; one line a person.`;
    seen.set(id, line);
    for (const name of ["pre", "post"])
      if (!numberPattern.test(cell(name)))
        return `Line ${line}: ${name} is "${cell(name)}"; it is a number.`;
    pairs.push({ id, pre: Number(cell("pre")), post: Number(cell("post")) });
  }
  return pairs.length === 0 ? "There is nobody in the file." : pairs;
}
