import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { finger } from "../../practices/moment/onPaper.tsx";
import { put } from "../../ui/stage.tsx";
import type { Capture } from "./capture.ts";
import { CaptureForm, type CaptureFailure } from "./CaptureForm.tsx";
import { captureWords as words } from "./captureWords.ts";
import { CoverScreen } from "./CoverScreen.tsx";

const nothing = () => {};
function openForm(answers: (CaptureFailure | null)[] = [null], patience?: number) {
  const seen = { put: [] as Capture[], down: 0, closed: 0 };
  put(
    <CaptureForm
      onPut={(capture) => {
        seen.put.push(capture);
        return Promise.resolve(answers.shift() ?? null);
      }}
      onDown={() => (seen.down += 1)}
      onClose={() => (seen.closed += 1)}
      {...(patience !== undefined && { patience })}
    />,
  );
  return seen;
}
const cover = (isDown: boolean, onPutDown?: () => void) => (
  <CoverScreen
    state="locked"
    onOpen={() => Promise.resolve({ ok: true })}
    onLookAgain={nothing}
    onLost={nothing}
    onBringBack={nothing}
    onNotOk={nothing}
    onPutDown={onPutDown}
    isDown={isDown}
    offline={false}
  />
);

/**
 * A tap on a phone takes about 1.3 seconds with finding the place, a typed letter about 0.4
 * (keystroke-level model, thumbs): so the taps and letters below are counted, and their time.
 */
const seconds = (taps: number, letters: number) => taps * 1.3 + letters * 0.4;

test("from the locked cover to “It’s down” is less than thirty seconds of taps and letters", async () => {
  const { made, tap } = finger();
  let isOpen = false;
  put(cover(false, () => (isOpen = true)));
  await tap("button", /^Put a moment down/);
  expect(isOpen).toBe(true);
  const seen = openForm();
  await tap("radio", "didn’t do");
  const line = "Didn’t ask about Sunday";
  await tap("textbox", /^In a few words/);
  await userEvent.keyboard(line);
  await tap("textbox", "With whom");
  await userEvent.keyboard("J.");
  await tap("radio", "7");
  await tap("button", "Put it down");
  await expect.poll(() => seen.down).toBe(1);
  expect(seen.put).toEqual([{ kind: "undone", line, initials: "J.", about: "just-now", sting: 7 }]);
  expect(made.taps).toBe(6);
  expect(seconds(made.taps, line.length + 2)).toBeLessThan(30);
  put(cover(true, nothing));
  await expect.element(page.getByText("It’s down.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: /^Put another down/ })).toBeVisible();
  expect(document.body.textContent).not.toMatch(/\d/);
});

test("nothing is asked for twice: one tap is enough, and none is said kindly", async () => {
  const seen = openForm();
  await page.getByRole("button", { name: "Put it down" }).click();
  await expect.element(page.getByText(words.problems.nothing)).toBeVisible();
  expect(seen.put).toEqual([]);
  await page.getByText("said", { exact: true }).click();
  await page.getByRole("button", { name: "Put it down" }).click();
  await expect.poll(() => seen.down).toBe(1);
});

test("what could not be written stays on the form, and is tried again", async () => {
  const seen = openForm(["storage-full", null]);
  await page.getByLabelText(/^In a few words/).fill("Went straight on.");
  await page.getByRole("button", { name: "Put it down" }).click();
  await expect.element(page.getByText(words.failures["storage-full"])).toBeVisible();
  await expect.element(page.getByLabelText(/^In a few words/)).toHaveValue("Went straight on.");
  await page.getByRole("button", { name: "Put it down" }).click();
  await expect.poll(() => seen.down).toBe(1);
});

test("closed by its cross, by Escape or by being left alone, it keeps nothing", async () => {
  const seen = openForm([], 200);
  await page.getByRole("button", { name: words.close }).click();
  await userEvent.keyboard("{Escape}");
  expect(seen.closed).toBe(2);
  await expect.poll(() => seen.closed).toBe(3);
  expect(seen.put).toEqual([]);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test("where the vault has no slot yet the cover offers none", () => {
  put(cover(false));
  expect(page.getByRole("button", { name: /moment/ }).query()).toBeNull();
});
