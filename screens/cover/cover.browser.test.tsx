import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { put } from "../../ui/stage.tsx";
import type { CoverState, OpenResult } from "./cover.ts";
import { CoverScreen, type CoverScreenProps } from "./CoverScreen.tsx";
import { coverWords, lostWords, troubles } from "./words.ts";

const nothing = () => {};
const show = (over: Partial<CoverScreenProps>) =>
  put(
    <CoverScreen
      state="locked"
      onOpen={() => Promise.resolve({ ok: true })}
      onLookAgain={nothing}
      onLost={nothing}
      onBringBack={nothing}
      onNotOk={nothing}
      offline={false}
      {...over}
    />,
  );
const field = () => page.getByLabelText(coverWords.label);
const wrong: OpenResult = { ok: false, error: { kind: "wrong-passphrase" } };

test("a wrong passphrase is said plainly, stays to be looked at, and may be tried again by Enter alone", async () => {
  const tried: string[] = [];
  const answers: OpenResult[] = [wrong, { ok: true }];
  show({
    onOpen: (text) => {
      tried.push(text);
      return Promise.resolve(answers.shift() ?? wrong);
    },
  });
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard("a warm pot{Enter}");
  await expect.element(page.getByRole("status")).toHaveTextContent(coverWords.misses.wrong);
  await expect.element(field()).toHaveFocus();
  await expect.element(field()).toHaveValue("a warm pot");
  await page.getByRole("button", { name: "Show" }).click();
  await expect.element(field()).toHaveAttribute("type", "text");
  await field().fill("a warm pot in winter");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => tried).toEqual(["a warm pot", "a warm pot in winter"]);
  await expect.element(page.getByText(coverWords.misses.wrong)).not.toBeInTheDocument();
});

test("pasting works", async () => {
  const tried: string[] = [];
  show({
    onOpen: (text) => {
      tried.push(text);
      return Promise.resolve(wrong);
    },
  });
  const input = (await field().findElement()) as HTMLInputElement;
  input.focus();
  document.execCommand("insertText", false, "kettle orchard slow lantern mending");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => tried).toEqual(["kettle orchard slow lantern mending"]);
  const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
  expect(input.dispatchEvent(paste)).toBe(true);
});

test("that it is opening is said only when it takes long, and a second Enter does not open twice", async () => {
  let calls = 0;
  let answer: (result: OpenResult) => void = nothing;
  show({
    onOpen: () => {
      calls += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  await field().fill("a warm pot in winter");
  await userEvent.keyboard("{Enter}{Enter}");
  expect(page.getByRole("button", { name: coverWords.open, exact: true }).query()).not.toBeNull();
  await expect.element(page.getByRole("button", { name: coverWords.opening })).toBeVisible();
  answer(wrong);
  await expect
    .element(page.getByRole("button", { name: coverWords.open, exact: true }))
    .toBeVisible();
  expect(calls).toBe(1);
});

test("a fault of ours is never called a wrong passphrase, and nothing typed is nothing tried", async () => {
  let calls = 0;
  show({
    onOpen: () => {
      calls += 1;
      return Promise.reject(new Error("the worker is gone"));
    },
  });
  await page.getByRole("button", { name: coverWords.open }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent(coverWords.misses.empty);
  expect(calls).toBe(0);
  await field().fill("x");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("status")).toHaveTextContent(coverWords.misses.fault);
});

test("damage found while opening turns the cover to what is safe, with no field and no fresh start", async () => {
  let started = 0;
  show({
    onOpen: () => Promise.resolve({ ok: false, error: { kind: "damaged", what: "database" } }),
    onFreshStart: () => (started += 1),
  });
  await field().fill("a warm pot in winter");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: troubles.damaged.title })).toHaveFocus();
  expect(field().query()).toBeNull();
  expect(page.getByRole("button", { name: coverWords.fresh }).query()).toBeNull();
});

test.each(["damaged", "unavailable", "newer-version"] satisfies CoverState[])(
  "%s offers to look again and nothing that could lose anything",
  async (state) => {
    let looked = 0;
    show({ state, onLookAgain: () => (looked += 1), onFreshStart: nothing });
    const buttons = page.getByRole("button").elements();
    expect(buttons.map((button) => button.textContent)).toEqual([
      troubles[state as "damaged"].action,
      ...(state === "damaged" ? [lostWords.bringBack] : []),
      coverWords.notOk,
    ]);
    await page.getByRole("button").first().click();
    expect(looked).toBe(1);
  },
);

test("a fresh start is last, says its cost first, and can be left", async () => {
  let started = 0;
  show({ state: "missing-data", onFreshStart: () => (started += 1) });
  await page.getByRole("button", { name: coverWords.fresh }).click();
  await expect.element(page.getByText(troubles["missing-data"].fresh)).toBeVisible();
  await page.getByRole("button", { name: coverWords.freshNo }).click();
  expect(started).toBe(0);
  await page.getByRole("button", { name: coverWords.fresh }).click();
  await page.getByRole("button", { name: coverWords.freshStart }).click();
  expect(started).toBe(1);
});

test("I’m not OK is there in every state", async () => {
  for (const state of ["locked", ...Object.keys(troubles)] as CoverState[]) {
    let asked = 0;
    show({ state, onNotOk: () => (asked += 1) });
    await page.getByRole("button", { name: new RegExp(`^${coverWords.notOk}`) }).click();
    expect(asked, state).toBe(1);
  }
});
