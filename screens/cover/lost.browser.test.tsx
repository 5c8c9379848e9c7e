import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { put } from "../../ui/stage.tsx";
import { knownSheet } from "../sheet/keptKit.ts";
import type { TroubleName } from "./cover.ts";
import { type KitOpenResult, LostForm } from "./LostForm.tsx";
import { coverWords, lostWords as words } from "./words.ts";

function show(onOpen: () => Promise<KitOpenResult>) {
  const seen = { opened: 0, troubles: [] as TroubleName[] };
  put(
    <LostForm
      onOpen={() => {
        seen.opened += 1;
        return onOpen();
      }}
      onTrouble={(trouble) => seen.troubles.push(trouble)}
      onClose={() => undefined}
    />,
  );
  return seen;
}
const press = () => page.getByRole("button", { name: words.go }).click();

async function typeAll(typed: readonly string[]): Promise<void> {
  for (const [n, word] of typed.entries())
    await page.getByRole("textbox", { name: `Word ${n + 1}`, exact: true }).fill(word);
}

test("right words of another vault are told from words that do not belong together", async () => {
  const seen = show(() => Promise.resolve({ ok: false, error: { kind: "wrong-kit" } }));
  await press();
  await expect.element(page.getByText(words.sums["too-few"])).toBeVisible();
  const [first = "", second = "", ...rest] = knownSheet.words;
  await typeAll([second, first, ...rest]);
  await press();
  await expect.element(page.getByText(words.sums["do-not-belong"])).toBeVisible();
  expect(seen.opened).toBe(0);
  await typeAll([first, second]);
  await press();
  await expect.element(page.getByText(words.wrongVault)).toBeVisible();
  expect(seen.opened).toBe(1);
});

test("a fault of ours is never called wrong words, and damage goes to the cover that explains it", async () => {
  const answers: (() => Promise<KitOpenResult>)[] = [
    () => Promise.reject(new Error("the worker is gone")),
    () => Promise.resolve({ ok: false, error: { kind: "damaged", what: "database" } }),
  ];
  const seen = show(() => answers.shift()!());
  await typeAll(knownSheet.words);
  await press();
  await expect.element(page.getByText(coverWords.misses.fault)).toBeVisible();
  await press();
  await expect.poll(() => seen.troubles).toEqual(["damaged"]);
});
