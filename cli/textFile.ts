/** Reads a text file that somebody named, or says in a sentence why not. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Shell } from "./shell.ts";

const LARGEST = 256 * 1024 * 1024;

export async function readTextFile(
  named: string,
  shell: Shell,
): Promise<{ text: string } | { refusal: string }> {
  const path = resolve(shell.env.INIT_CWD ?? shell.cwd(), named);
  const refuse = (why: string) => ({ refusal: why });
  try {
    const about = await stat(path);
    if (about.isDirectory()) return refuse(`${named} is a folder. Name a file.`);
    // A device or a pipe has no size to be judged by, and may never end.
    if (!about.isFile()) return refuse(`${named} is not a file.`);
    if (about.size > LARGEST) return refuse(`${named} is larger than 256 MB.`);
    const bytes = await readFile(path);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return refuse(`There is no file ${named}.`);
    if (code === "EACCES" || code === "EPERM") return refuse(`${named} may not be read by you.`);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refuse(`${named} is not UTF-8 text; save it as CSV in UTF-8.`);
    return refuse(`${named} could not be read (${code ?? "unknown"}).`);
  }
}
