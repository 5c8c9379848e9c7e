/**
 * The lines between the two `---` at the head of a practice: `key: value`, nothing nested.
 * A YAML library was rejected for six keys; what it would add (anchors, types by guess) only adds
 * ways to be wrong.
 */
import { closest } from "./closest.ts";
import { evidenceWords, type Evidence, type Review } from "./practiceShape.ts";
import type { Complain } from "./readPractice.ts";

const keys = ["id", "minutes", "evidence", "sources", "notFor", "reviewed"] as const;
type Key = (typeof keys)[number];

export interface FrontMatter {
  id: string;
  minutes: number;
  evidence: Evidence;
  sources: string[];
  notFor: string;
  reviewed: Review | null;
  /** Index of the first line after the front matter. */
  wordsFrom: number;
  lineOf(key: Key): number;
}

export function readFrontMatter(lines: readonly string[], complain: Complain): FrontMatter {
  if (lines[0]?.trim() !== "---")
    complain(1, "the file must begin with a line of three dashes: ---");
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === "---");
  if (end < 0) complain(lines.length, "the second line of three dashes is missing.");

  const found = new Map<Key, { value: string; line: number }>();
  for (let at = 1; at < end; at++) readLine(lines[at] ?? "", at + 1);
  const missing = keys.find((key) => !found.has(key));
  if (missing) complain(end + 1, `“${missing}:” is missing.`);

  const lineOf = (key: Key): number => found.get(key)?.line ?? 1;
  const value = (key: Key): string => found.get(key)?.value ?? "";
  return {
    id: /^[a-z][a-z0-9-]*$/.test(value("id"))
      ? value("id")
      : complain(lineOf("id"), "an id is lower-case words joined by hyphens."),
    minutes: readMinutes(value("minutes")),
    evidence: readEvidence(value("evidence")),
    sources: readSources(value("sources")),
    notFor: value("notFor") || complain(lineOf("notFor"), "say who this is not for."),
    reviewed: readReview(value("reviewed")),
    wordsFrom: end + 1,
    lineOf,
  };

  function readLine(text: string, line: number): void {
    if (text.trim() === "") return;
    const pair = /^([A-Za-z]+):\s*(.*?)\s*$/.exec(text);
    if (!pair) complain(line, "a line here looks like “minutes: 6”.");
    const word = pair[1] ?? "";
    const key = keys.find((known) => known === word);
    const near = closest(word, keys);
    if (!key)
      complain(
        line,
        near
          ? `“${word}” is not known here. Did you mean “${near}”?`
          : `“${word}” is not known here.`,
      );
    if (found.has(key)) complain(line, `“${key}” stands here twice.`);
    found.set(key, { value: pair[2] ?? "", line });
  }
  function readMinutes(text: string): number {
    const minutes = Number(text);
    return /^\d+$/.test(text) && minutes >= 1 && minutes <= 60
      ? minutes
      : complain(lineOf("minutes"), "minutes are a whole number from 1 to 60.");
  }
  function readEvidence(text: string): Evidence {
    const word = evidenceWords.find((known) => known === text);
    const near = closest(text, evidenceWords);
    return (
      word ??
      complain(
        lineOf("evidence"),
        `“${text}” is not one of ${evidenceWords.join(", ")}.${near ? ` Did you mean “${near}”?` : ""}`,
      )
    );
  }
  function readSources(text: string): string[] {
    const list = /^\[(.*)\]$/.exec(text);
    if (!list)
      complain(lineOf("sources"), "sources look like [gilbert-procter-2006], or [] for none.");
    return (list[1] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  }
  function readReview(text: string): Review | null {
    if (text === "none") return null;
    const review =
      /^\{\s*by:\s*([^,]+?),\s*on:\s*(\d{4}-\d{2}-\d{2}),\s*of:\s*([0-9a-f]{16})\s*\}$/.exec(text);
    if (!review)
      complain(
        lineOf("reviewed"),
        "write “none”, or { by: initials, on: 2026-11-23, of: the hash that was read }.",
      );
    return { by: review[1] ?? "", on: review[2] ?? "", of: review[3] ?? "" };
  }
}
