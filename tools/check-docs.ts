/**
 * Keeps what people read true: every relative link in a Markdown file must lead to a file that is
 * there (and to a heading that is there), and every fenced `ts` block must be readable TypeScript.
 *
 * It fails when it has seen no links, since then it has looked at nothing.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";
import { readSources, root, type Source } from "./sources.ts";

export interface DocsSurvey {
  complaints: string[];
  links: number;
}

export function checkDocs(
  docs: readonly Source[],
  there: (path: string) => string | true | null,
): DocsSurvey {
  const complaints: string[] = [];
  let links = 0;
  for (const { path, text } of docs) {
    for (const target of linksOf(text)) {
      links += 1;
      const complaint = linkComplaint(path, text, target, there);
      if (complaint !== null) complaints.push(`${path}: ${complaint}`);
    }
    for (const { line, code } of typescriptBlocks(text)) {
      const { errors } = parseSync("block.ts", code);
      if (errors[0]) complaints.push(`${path}, line ${line}: ${errors[0].message}`);
    }
  }
  if (links === 0) complaints.push("No link was seen in any document.");
  return { complaints, links };
}

/** Targets of `[words](target)` and `![picture](target)`, outside code. */
export function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap(
    (match) => match[1] ?? [],
  );
}

function linkComplaint(
  path: string,
  text: string,
  target: string,
  there: (path: string) => string | true | null,
): string | null {
  if (/^[a-z]+:/.test(target)) return null;
  const [file = "", heading] = target.split("#");
  const wanted = file === "" ? path : join(dirname(path), decodeURI(file));
  const found = file === "" ? text : there(wanted);
  if (found === null) return `${target} is not there`;
  if (heading === undefined || heading === "" || found === true) return null;
  return headingsOf(found).has(heading) ? null : `${target}: there is no such heading`;
}

const headingsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
      (match[1] ?? "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replace(/\s/g, "-"),
    ),
  );

function typescriptBlocks(text: string): { line: number; code: string }[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    code: match[1] ?? "",
  }));
}

if (import.meta.main) {
  const { complaints, links } = checkDocs(readSources(/\.md$/), (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return null;
    return path.endsWith(".md") ? readFileSync(file, "utf8") : true;
  });
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length === 0) console.log(`The documents hold: ${links} links lead somewhere.`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
