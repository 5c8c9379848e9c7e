import { expect, test } from "vitest";
import { checkDocs, linksOf } from "./check-docs.ts";

const there = (path: string) => (path === "docs/b.md" ? "# B\n\n## Two words, here" : null);
const check = (text: string) => checkDocs([{ path: "docs/a.md", text }], there).complaints;

test("a link to a file that is there is no complaint, one to a lost file is", () => {
  expect(check("see [b](b.md) and [the web](https://example.org)")).toEqual([]);
  expect(check("see [c](c.md)")).toEqual(["docs/a.md: c.md is not there"]);
  expect(check("![picture](shots/a.png)")).toEqual(["docs/a.md: shots/a.png is not there"]);
});

test("a heading must be there too, in another document or the same", () => {
  expect(check("# Mine\n[b](b.md#two-words-here) [me](#mine)")).toEqual([]);
  expect(check("[b](b.md#three)")).toEqual(["docs/a.md: b.md#three: there is no such heading"]);
  expect(check("[me](#yours)")).toEqual(["docs/a.md: #yours: there is no such heading"]);
});

test("what stands in code is no link", () => {
  expect(linksOf("`[a](b)`\n```md\n[c](d)\n```\n[e](f)")).toEqual(["f"]);
});

test("a block of TypeScript that cannot be read is named by its line", () => {
  const [complaint] = check("[b](b.md)\n\n```ts\nconst a = ;\n```");
  expect(complaint).toMatch(/^docs\/a\.md, line 3: /);
  expect(check("[b](b.md)\n```ts\nconst a: number = 1;\n```")).toEqual([]);
});

test("having seen no link is a complaint", () => {
  expect(check("no links")).toEqual(["No link was seen in any document."]);
});
