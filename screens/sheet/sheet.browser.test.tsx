import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { Kept, put } from "../../ui/stage.tsx";
import { keptCopies } from "../copies/keptCopies.ts";
import { keptKit, knownSheet } from "./keptKit.ts";
import { QuietLine } from "./QuietLine.tsx";
import { SheetScreen, type SheetScreenProps } from "./SheetScreen.tsx";
import { noWords, TwelveFields } from "./TwelveFields.tsx";
import { sheetWords as words } from "./words.ts";

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const nothing = () => undefined;

async function sheet(begin: Parameters<typeof keptKit>[0], over: Partial<SheetScreenProps> = {}) {
  const kit = keptKit(begin);
  const seen = { printed: 0, done: 0 };
  show(
    await journalAt("2025-10-14T20:40", []),
    <SheetScreen
      kit={kit}
      onPrint={() => (seen.printed += 1)}
      onDone={() => (seen.done += 1)}
      onPeople={nothing}
      {...over}
    />,
  );
  return { kit, seen };
}

test("a sheet counts only when two words of the paper were read back", async () => {
  const { kit } = await sheet("none");
  await press(words.before.make);
  await expect.element(heading(words.show.title)).toHaveFocus();
  await expect.poll(() => page.getByRole("listitem").elements().length).toBe(12);
  await press(words.show.written);
  await page.getByLabelText(words.back.word(4)).fill("fiber");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByLabelText(words.back.word(9))).toHaveFocus();
  await page.getByLabelText(words.back.word(9)).fill("elder");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(words.back.wrong(9))).toBeVisible();
  expect(kit.seen.confirmed).toBe(false);
  await page.getByLabelText(words.back.word(9)).fill("cruise");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading(words.done.title)).toHaveFocus();
  expect(kit.seen).toEqual({ confirmed: true, made: 1 });
});

test("the page for the printer holds words, square, key and lines to write, and no address changes", async () => {
  const before = location.href;
  const { seen } = await sheet("waiting");
  await press(words.show.print);
  await expect.element(heading(words.paper.title)).toHaveFocus();
  await expect.element(page.getByRole("img", { name: words.show.square })).toBeVisible();
  expect(document.querySelector(".kp-key code")?.textContent).toBe(knownSheet.identity);
  for (const line of words.paper.lines) await expect.element(page.getByText(line)).toBeVisible();
  await press(words.paper.print);
  expect(seen.printed).toBe(1);
  expect(location.href).toBe(before);
  expect(document.title).not.toContain("ozone");
  await press(words.paper.done);
  await expect.element(heading(words.back.title)).toBeVisible();
  expect(document.querySelector(".kp")).toBeNull();
});

test("a sheet that counts is not shown again; another can be made, and the old one is told of", async () => {
  const { kit, seen } = await sheet("confirmed");
  await expect.element(page.getByText(words.before.sinceLead)).toBeVisible();
  expect(page.getByRole("list", { name: words.show.list }).query()).toBeNull();
  await press(words.before.makeNew);
  await expect.element(page.getByText(words.show.earlier)).toBeVisible();
  expect(kit.seen.made).toBe(1);
  expect(seen.done).toBe(0);
});

test("what could not be stored is said, and nothing is shown that would open nothing", async () => {
  const kit = keptKit("none");
  await sheet("none", {
    kit: { ...kit, make: async () => ({ ok: false, error: { kind: "storage-full" } }) },
  });
  await press(words.before.make);
  await expect.element(page.getByText(words.failed["storage-full"])).toBeVisible();
  expect(page.getByRole("list", { name: words.show.list }).query()).toBeNull();
});

const twelve = () => {
  const told: (readonly string[])[] = [];
  put(
    <Kept<readonly string[]> from={noWords} told={(value) => told.push(value)}>
      {(value, set) => <TwelveFields value={value} onChange={set} />}
    </Kept>,
  );
  return told;
};
const field = (n: number) => page.getByRole("textbox", { name: words.twelve.word(n), exact: true });

test("all twelve pasted into any field land in their places, numbered lines and capitals too", async () => {
  const told = twelve();
  const clipboardData = new DataTransfer();
  clipboardData.setData(
    "text",
    knownSheet.words.map((w, n) => `${n + 1}. ${w.toUpperCase()}`).join("\n"),
  );
  (await field(3).findElement()).dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => told.at(-1)).toEqual(knownSheet.words);
  await expect.element(field(12)).toHaveFocus();
});

test("a word that is not on the list is pointed at on leaving it, with the nearest one to take", async () => {
  twelve();
  await field(7).fill("puding");
  await expect.element(field(7)).not.toHaveAttribute("aria-invalid");
  await userEvent.keyboard("{Tab}");
  await expect.element(field(7)).toHaveAttribute("aria-invalid", "true");
  await expect.element(field(7)).toHaveAccessibleDescription(/The 7th isn’t a word from the list/);
  await press("pudding");
  await expect.element(field(7)).toHaveValue("pudding");
  await expect.element(field(7)).not.toHaveAttribute("aria-invalid");
});

test.each([
  ["a sheet that waits", "waiting", {}, false, words.quiet.sheet],
  ["a folder that asks", "confirmed", {}, true, words.quiet.folder],
  ["no copy of much", "confirmed", { since: { "moment-noted": 9 } }, false, words.quiet.none],
] as const)("Today keeps one quiet line: %s", async (_, begin, state, asks, said) => {
  show(
    await journalAt("2025-10-14T20:40", []),
    <QuietLine
      kit={keptKit(begin)}
      copies={keptCopies(state)}
      folderAsks={() => Promise.resolve(asks)}
      onSheet={nothing}
      onCopies={nothing}
    />,
  );
  await expect.element(page.getByText(said, { exact: false })).toBeVisible();
  expect(page.getByRole("link").elements()).toHaveLength(1);
});

test("with a sheet and hardly anything written there is no line at all", async () => {
  let asked = 0;
  const place = show(
    await journalAt("2025-10-14T20:40", []),
    <QuietLine
      kit={keptKit("confirmed")}
      copies={{
        state: () => {
          asked += 1;
          return keptCopies({ since: { "moment-noted": 1 } }).state();
        },
      }}
      folderAsks={() => Promise.resolve(false)}
      onSheet={nothing}
      onCopies={nothing}
    />,
  );
  await expect.poll(() => asked).toBe(1);
  expect(place.textContent).toBe("");
});
