/** After a long run: every suite's latest figures in one table; with RECORD=1 it is put into the docs. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptFigures, lineOf } from "../../vault/long/figures.ts";

const page = join(import.meta.dirname, "../../docs/faults.md");
const table = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/;

export function setup(): () => void {
  return () => {
    const rows = [
      "| what was done to it | goal | done | what was found | s |",
      "|---|---|---|---|---|",
      ...keptFigures().map(lineOf),
    ];
    console.info(rows.join("\n"));
    if (process.env["RECORD"] !== "1") return;
    const text = readFileSync(page, "utf8");
    if (!table.test(text)) throw new Error("docs/faults.md has no place for the figures.");
    writeFileSync(
      page,
      text.replace(table, () => `\n${rows.join("\n")}\n\n`),
    );
  };
}
