// The content policy allows exactly the texts in injectedStyle.ts. If a new React Aria writes another one,
// the browser would silently refuse it; this fails first.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { injectedStyles, pressStyle, pressStyleId } from "./injectedStyle.ts";

const require = createRequire(import.meta.url);
const homeOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

const modules = [
  ...modulesIn(join(homeOf("react-aria"), "dist")),
  ...modulesIn(join(homeOf("react-aria-components"), "dist")),
];

/** What the installed modules put into the style elements they make, with their constants filled in. */
const written = modules
  .filter((text) => /createElement\(['"]style['"]\)/.test(text))
  .flatMap((text) =>
    [...text.matchAll(/style\.textContent = `([^`]*)`/g)].map(([, template = ""]) =>
      template
        .replaceAll(/\$\{([\w$]+)\}/g, (_, name: string) => {
          const from = text.indexOf(`const ${name} = '`);
          return from < 0 ? `?${name}?` : (text.slice(from).split("'")[1] ?? "");
        })
        .trim(),
    ),
  );

test("React Aria writes into style elements what we allow, and nothing else", () => {
  expect(modules.length).toBeGreaterThan(200);
  expect(written.toSorted()).toEqual([...injectedStyles].toSorted());
});

test("an element with our id in the page keeps the press rule from being written at all", () => {
  const usePress = modules.find((text) => text.includes(`'${pressStyleId}'`)) ?? "";
  expect(usePress).toMatch(/ownerDocument\.getElementById\(\$?[\w$]+\)\) return/);
});

test("the press rule is in our own sheet too, so refusing the injected one costs nothing", () => {
  const [rule = ""] = /\[data-react-aria-pressable\] \{[^}]+\}/.exec(pressStyle) ?? [];
  const flat = (css: string): string => css.replaceAll(/\s+/g, " ");
  const base = readFileSync(new URL("base.css", import.meta.url), "utf8");
  expect(rule).not.toBe("");
  expect(flat(base)).toContain(flat(rule));
});
