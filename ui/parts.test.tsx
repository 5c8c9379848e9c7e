// What the parts say without a browser: names, roles and words in the markup they draw.
import { readdirSync } from "node:fs";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Button } from "./Button.tsx";
import type { Example } from "./example.ts";
import { Icon } from "./Icon.tsx";
import { type IconName, icons } from "./icons.tsx";
import { Mark } from "./Mark.tsx";
import { CoverLine } from "./music/CoverLine.tsx";
import { Glance } from "./music/Glance.tsx";
import { StepStaff } from "./music/StepStaff.tsx";
import { StingFade } from "./music/StingFade.tsx";
import { Notice } from "./Notice.tsx";
import { Sheet } from "./Sheet.tsx";

const draw = (part: ReactNode): string => renderToStaticMarkup(part);
const count = (markup: string, what: RegExp): number => markup.match(what)?.length ?? 0;

test("an icon is never read out, whichever it is", () => {
  const names = Object.keys(icons) as IconName[];
  expect(names.length).toBeGreaterThanOrEqual(30);
  for (const name of names) {
    expect(draw(<Icon name={name} />)).toMatch(/^<svg[^>]* aria-hidden="true"/);
  }
});

test("the mark says its name once, with or without the word", () => {
  expect(count(draw(<Mark />), /Reprise/g)).toBe(1);
  expect(draw(<Mark signOnly />)).toMatch(
    /role="img"[^>]*aria-label="Reprise"|aria-label="Reprise"[^>]*role="img"/,
  );
});

test("twelve weeks are one picture with one sentence", () => {
  const sentence = "A., twelve weeks: 3 sessions, 1 with a regret.";
  const markup = draw(
    <Glance
      sentence={sentence}
      marks={[
        { at: 0, sat: 1 },
        { at: 1, sat: null },
        { at: 2, sat: 3, regret: { sting: 6, state: "fading", weeks: 2 } },
        { at: 3, sat: "rest" },
      ]}
    />,
  );
  expect(markup).toContain(`role="img" aria-label="${sentence}"`);
  expect(count(markup, /m-head ink/g)).toBe(2);
  expect(count(markup, /m-head fading/g)).toBe(1);
  expect(count(markup, /m-rest/g)).toBe(1);
  expect(count(markup, /m-dot/g)).toBe(1);
});

test("two sessions in one week are two notes", () => {
  const markup = draw(
    <Glance
      sentence="two"
      marks={[
        { at: 4, sat: 1 },
        { at: 4, sat: 2 },
      ]}
    />,
  );
  expect(count(markup, /m-head ink/g)).toBe(2);
});

test("a long sting does not run off the staff", () => {
  const markup = draw(
    <Glance
      sentence="one"
      marks={[{ at: 11, sat: 0, regret: { sting: 9, state: "stings", weeks: 30 } }]}
    />,
  );
  const [, path = ""] = / d="(M[^"]+)"/.exec(markup) ?? [];
  const rights = [...path.matchAll(/[\d.]+ /g)].map(([x]) => Number(x));
  expect(rights.length).toBeGreaterThan(4);
  expect(Math.max(...rights)).toBeLessThanOrEqual(190);
});

test("the line on the cover has eight notes and one discord", () => {
  const markup = draw(<CoverLine label="A line of music" />);
  expect(count(markup, /m-head ink/g)).toBe(8);
  expect(count(markup, /m-head stings/g)).toBe(1);
});

test("the wedge beside “6 now” adds nothing for the ear", () => {
  expect(draw(<StingFade now={6} />)).toContain('aria-hidden="true"');
});

test("steps say which is now and which are done, not by shape alone", () => {
  const markup = draw(<StepStaff label="Setting up" steps={["one", "two", "three"]} current={1} />);
  expect(count(markup, /aria-current="step"/g)).toBe(1);
  expect(markup).toMatch(/aria-current="step"><i[^>]*><\/i><b>two/);
  expect(count(markup, /\(done\)/g)).toBe(1);
  expect(markup).toContain("2 of 3. two");
});

test("a notice is announced only when it is new", () => {
  expect(draw(<Notice tone="honey">words</Notice>)).not.toContain("role=");
  expect(
    draw(
      <Notice tone="honey" isNew>
        words
      </Notice>,
    ),
  ).toContain('role="status"');
});

test("a sheet can be a form or an article, and keeps its name", () => {
  expect(
    draw(
      <Sheet as="article" label="Still with you" className="tight">
        words
      </Sheet>,
    ),
  ).toBe('<article class="sheet tight" aria-label="Still with you">words</article>');
});

test("a button does not send a form unless it is told to", () => {
  expect(draw(<Button kind="primary">Put it down</Button>)).toContain('type="button"');
});

test("every example has an id of its own", async () => {
  const folders = [new URL("./", import.meta.url), new URL("./music/", import.meta.url)];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".examples.tsx"))
      .map((name) => new URL(name, folder).href),
  );
  const modules = (await Promise.all(files.map((file) => import(/* @vite-ignore */ file)))) as {
    examples: Example[];
  }[];
  const ids = modules.flatMap(({ examples }) => examples.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(15);
  expect(new Set(ids).size).toBe(ids.length);
});
