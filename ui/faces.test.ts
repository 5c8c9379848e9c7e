import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const css = readFileSync(new URL("faces.css", import.meta.url), "utf8");
const faces = css.split("@font-face").slice(1);

test("every face is a file of ours, and none comes from the network", () => {
  const require = createRequire(import.meta.url);
  expect(faces).toHaveLength(6);
  for (const face of faces) {
    const [, file = ""] = /url\("(.+?)"\)/.exec(face) ?? [];
    const [, name = "", rest = ""] = /^(@fontsource-variable\/\w+)\/(.+)$/.exec(file) ?? [];
    const home = dirname(require.resolve(`${name}/package.json`));
    expect(existsSync(join(home, rest)), file).toBe(true);
  }
});

/** Whether a `unicode-range` holds this letter. */
const holds = (face: string, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  const [, ranges = ""] = /unicode-range:\s*([^;]+);/.exec(face) ?? [];
  return ranges.split(",").some((range) => {
    const [from = "", to = from] = range.trim().replace("U+", "").split("-");
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
};

test.each(["J", "é", "’", "…", "Š", "Ł", "Ő", "ž"])(
  "a client called %s. is set in both faces",
  (letter) => {
    const sets = (family: string, style: string): boolean =>
      faces.some(
        (face) =>
          face.includes(family) && face.includes(`font-style: ${style}`) && holds(face, letter),
      );
    expect(sets("Vollkorn", "normal")).toBe(true);
    expect(sets("Vollkorn", "italic")).toBe(true);
    expect(sets("Commissioner", "normal")).toBe(true);
  },
);
