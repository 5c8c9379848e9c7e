import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { keepUsualWeek } from "../../journal/usualWeek.ts";
import { journalAt, show as showWith } from "../../practices/moment/onPaper.tsx";
import { put } from "../../ui/stage.tsx";
import { keptKit } from "../sheet/keptKit.ts";
import { sheetWords } from "../sheet/words.ts";
import { strengthOfText } from "./strength.ts";
import { type CreateResult, Welcome, type WelcomeProps } from "./Welcome.tsx";
import { WelcomeOpen } from "./WelcomeOpen.tsx";
import { weekWords } from "../week/words.ts";
import { calendarWords } from "../calendarFile/words.ts";
import { strengthWords, welcomeWords } from "./words.ts";

const drawn = [
  ["kettle", "orchard", "slow", "lantern", "mending"],
  ["harbour", "pencil", "wool", "early", "stove"],
];

function show(over: Partial<WelcomeProps> = {}) {
  const seen = { made: [] as string[], copied: [] as string[], draws: 0 };
  put(
    <Welcome
      drawFive={() => drawn[seen.draws++ % 2] ?? []}
      strengthOf={strengthOfText}
      onCopy={(text) => {
        seen.copied.push(text);
        return Promise.resolve(true);
      }}
      onHaveCopy={() => undefined}
      onCreate={(passphrase) => {
        seen.made.push(passphrase);
        return Promise.resolve({ ok: true });
      }}
      {...over}
    />,
  );
  return seen;
}
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

test("five words are typed once, a slip is named, and the vault is locked with them", async () => {
  const seen = show();
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(document.title).toContain("What this is");
  await press(welcomeWords.hello.go);
  await expect
    .element(page.getByRole("heading", { level: 1, name: welcomeWords.five.title }))
    .toHaveFocus();
  expect(document.title).toContain("How it locks");
  await expect.element(page.getByRole("listitem").nth(1)).toHaveAttribute("aria-current", "step");

  await page.getByLabelText(welcomeWords.five.type).fill("kettle orchid slow lantern mending");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(welcomeWords.five.notYet(2))).toBeVisible();
  expect(seen.made).toEqual([]);
  await page.getByLabelText(welcomeWords.five.type).fill("Kettle  orchard slow lantern mending");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => seen.made).toEqual(["kettle orchard slow lantern mending"]);
});

test("five others are drawn, and copied as they stand", async () => {
  const seen = show({ start: "five" });
  await press(welcomeWords.five.others);
  await expect
    .element(page.getByRole("group", { name: welcomeWords.five.label }))
    .toHaveTextContent("harbour pencil wool early stove");
  await press(welcomeWords.five.copy);
  expect(seen.copied).toEqual(["harbour pencil wool early stove"]);
  await expect.element(page.getByText(welcomeWords.five.copied)).toBeVisible();
});

test("own words are judged honestly, must agree, and short ones are refused with a reason", async () => {
  const seen = show({ start: "own" });
  const own = page.getByLabelText(new RegExp(welcomeWords.own.label));
  const again = page.getByLabelText(welcomeWords.own.again);
  await own.fill("three herons");
  await press(welcomeWords.lock);
  await expect.element(page.getByText(welcomeWords.own.tooShort)).toBeVisible();
  await expect.element(own).toHaveFocus();

  await own.fill("passwordpassword");
  await expect.element(page.getByText(strengthWords.hours.verdict)).toBeVisible();
  await own.fill("three herons over wicklow");
  await expect.element(page.getByText(/Hard to guess|Longer than anyone tries/)).toBeVisible();

  await again.fill("three herons over Wicklow");
  await press(welcomeWords.lock);
  await expect.element(page.getByText(welcomeWords.own.differ)).toBeVisible();
  expect(seen.made).toEqual([]);
  await again.fill("three herons over wicklow");
  await press(welcomeWords.lock);
  await expect.poll(() => seen.made).toEqual(["three herons over wicklow"]);
});

test.each([
  ["storage-full", { kind: "storage-full" }],
  ["storage-refused", { kind: "storage-refused", why: "NotAllowedError" }],
  ["exists", { kind: "exists" }],
] satisfies [keyof typeof welcomeWords.notMade, Extract<CreateResult, { ok: false }>["error"]][])(
  "a vault that could not be made is said: %s",
  async (word, error) => {
    show({ start: "five", onCreate: () => Promise.resolve({ ok: false, error }) });
    await page.getByLabelText(welcomeWords.five.type).fill("kettle orchard slow lantern mending");
    await press(welcomeWords.lock);
    await expect.element(page.getByText(welcomeWords.notMade[word])).toBeVisible();
    await expect
      .element(page.getByLabelText(welcomeWords.five.type))
      .toHaveValue("kettle orchard slow lantern mending");
  },
);

test("going back keeps the same five words", async () => {
  show({ start: "five" });
  await press(welcomeWords.back);
  await press(welcomeWords.hello.go);
  await expect
    .element(page.getByRole("group", { name: welcomeWords.five.label }))
    .toHaveTextContent("kettle orchard slow lantern mending");
});

test("after the lock each step may be skipped, and the last one says what is in it", async () => {
  const journal = await journalAt("2025-10-14T20:40", []);
  const kit = keptKit("none");
  let opened = 0;
  showWith(
    journal,
    <WelcomeOpen
      kit={kit}
      onPrint={() => undefined}
      onWeekChanged={() => keepUsualWeek(journal)}
      onPicking={() => undefined}
      readFile={() => Promise.reject(new Error("not asked for"))}
      lockMinutes={5}
      keeps={false}
      onToday={() => (opened += 1)}
      onNotOkPeople={() => undefined}
    />,
  );
  await expect
    .element(page.getByRole("heading", { level: 1, name: sheetWords.show.title }))
    .toHaveFocus();
  await press(sheetWords.show.later);
  expect(kit.seen.confirmed).toBe(false);
  await page.getByRole("button", { name: weekWords.addOn("Tuesday") }).click();
  await page.getByLabelText(weekWords.who).fill("J");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: /^Remove J\./ })).toBeVisible();
  await press(weekWords.done);
  await expect
    .element(page.getByRole("heading", { level: 1, name: calendarWords.choose.title }))
    .toHaveFocus();
  await press(calendarWords.choose.skip);
  await expect
    .element(page.getByRole("heading", { level: 1, name: welcomeWords.ready.title }))
    .toHaveFocus();
  expect(document.title).toContain("Ready");
  await expect
    .element(
      page.getByText("One person, one session up to today, no moments yet.", { exact: false }),
    )
    .toBeVisible();
  await expect.element(page.getByText(welcomeWords.ready.mayNotKeep)).toBeVisible();
  await press(welcomeWords.ready.go);
  expect(opened).toBe(1);
});
