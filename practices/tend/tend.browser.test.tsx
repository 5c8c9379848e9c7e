import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { memoryJournal, type MemoryJournal, wallInUtc } from "../../journal/memory.ts";
import { JournalProvider } from "../../journal/react.tsx";
import { newEvent, type NewEvent } from "../../record/events.ts";
import type { MomentId } from "../../record/ids.ts";
import { put } from "../../ui/stage.tsx";
import { baka, muchTended, oneMoment } from "./tend.examples.tsx";
import { bodyOf, practisedFor, stingsOf, tendRoom, thoughtsSeenFrom } from "./tend.tables.ts";
import { TendPage } from "./TendPage.tsx";

const moment = "moment-j" as MomentId;
let journal: MemoryJournal;
let went: string[];

async function opened(...seed: NewEvent[]): Promise<void> {
  journal = await memoryJournal({
    now: () => wallInUtc("2025-10-14T20:40"),
    rooms: [tendRoom],
    seed,
  });
  show();
}
function show(): void {
  put(
    <JournalProvider journal={journal}>
      <TendPage
        moment={moment}
        onDone={() => went.push("done")}
        onNotOk={() => went.push("not ok")}
      />
    </JournalProvider>,
  );
}
const button = (name: string | RegExp) => page.getByRole("button", { name });
const withFigure = [...oneMoment, newEvent("figure-set", baka)];
const onward = () => button("On one line").click();

beforeEach(() => {
  went = [];
});

test("everything can be skipped: one button, and nothing was written", async () => {
  await opened(...oneMoment);
  const before = journal.sql.all("select count(*) as n from event");
  await button("That’s enough for now").click();
  expect(went).toEqual(["done"]);
  expect(journal.sql.all("select count(*) as n from event")).toEqual(before);
});

test("what was half-written when the tab closed is there when it opens again", async () => {
  await opened(...oneMoment);
  const field = page.getByRole("textbox", {
    name: "What does this regret tell you about your work?",
  });
  await field.fill("That I keep his year in");
  show();
  await expect.element(field).toHaveValue("That I keep his year in");
  await field.fill("That I keep his year in my head.");
  await button("Keep this on top").click();
  await expect.element(page.getByText("That I keep his year in my head.")).toBeVisible();
  show();
  await expect.element(page.getByText("That I keep his year in my head.")).toBeVisible();
  await expect.element(field).not.toBeInTheDocument();
});

test("changing one's words offers the earlier ones, and leaving them changes nothing", async () => {
  await opened(...muchTended);
  await button("Change the words").click();
  const field = page.getByRole("textbox", {
    name: "What does this regret tell you about your work?",
  });
  await expect
    .element(field)
    .toHaveValue(
      "That I keep his year in my head along with my own. I was looking forward to hearing it.",
    );
  await field.fill("Something else.");
  await button("Leave it as it was").click();
  await expect.element(page.getByText(/^That I keep his year/)).toBeVisible();
});

test("figure and list are one control", async () => {
  await opened(...oneMoment);
  const chest = page.getByRole("checkbox", { name: "chest" });
  await expect.element(chest).toBeInTheDocument();
  const tap = (place: string) =>
    document
      .querySelector(`[data-place=${place}]`)
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  tap("chest");
  await expect.element(chest).toBeChecked();
  tap("chest");
  await expect.element(page.getByRole("img", { name: /chest, strongly/ })).toBeInTheDocument();
  await page.getByRole("radiogroup", { name: "How strongly: chest" }).getByText("there").click();
  await page.getByRole("textbox", { name: "How it feels: chest" }).fill("heavy");
  await userEvent.tab();
  await expect
    .poll(() => journal.rows(bodyOf(moment)))
    .toEqual([{ place: "chest", strength: 1, quality: "heavy" }]);
  await userEvent.click(document.querySelector("label:has(input:checked)") as Element);
  await expect.poll(() => journal.rows(bodyOf(moment))).toEqual([]);
});

test("a thought from another moment is one tap, and then counts as coming round in both", async () => {
  await opened(...muchTended);
  await button(/I never notice in time/).click();
  await expect
    .poll(async () =>
      (await journal.rows(thoughtsSeenFrom(moment))).find((each) =>
        each.words.startsWith("I never"),
      ),
    )
    .toMatchObject({ moments: 2, here: 1 });
});

test("the sting is kept by the button, not by trying numbers out", async () => {
  await opened(...oneMoment);
  await page.getByRole("radio", { name: "6" }).click({ force: true });
  await page.getByRole("radio", { name: "5" }).click({ force: true });
  await button("Keep this").last().click();
  await expect.element(page.getByText("5, on 14 October.")).toBeVisible();
  expect((await journal.rows(stingsOf(moment))).map((given) => given.sting)).toEqual([8, 5]);
});

test("the quiet line about a heavy one appears from numbers alone, and leads to people", async () => {
  const rate = (on: string, sting: number) =>
    newEvent("moment-rated", { moment, on, sting, occasion: "tend" } as never);
  await opened(...oneMoment, rate("2025-10-06", 9), rate("2025-10-14", 10));
  await expect.element(page.getByText(/This one is heavy/)).toBeVisible();
  await page.getByRole("link", { name: "People and numbers" }).click();
  expect(went).toEqual(["not ok"]);
});

test("the practice is walked from the first sting to the last, and leaves one rating", async () => {
  await opened(...withFigure);
  await button(/^With Baka/).click();
  await expect.element(page.getByText(/Not yet reviewed by a clinician/)).toBeVisible();
  await expect.element(page.getByText(/Tried with a few people/)).toBeVisible();
  await page.getByRole("radio", { name: "8" }).click({ force: true });
  await button("Go on").click();
  while (!document.querySelector(".asked")) await onward();
  await page.getByRole("radio", { name: "5" }).click({ force: true });
  await button("Done").click();
  await expect.element(page.getByRole("heading", { name: /look after this one/ })).toBeVisible();
  expect(journal.sql.all("select sting_before, sting_after, ended from practice_done")).toEqual([
    { sting_before: 8, sting_after: 5, ended: "finished" },
  ]);
  expect((await journal.rows(stingsOf(moment))).map((given) => given.sting)).toEqual([8, 5]);
});

test("there is a way out at every step, and it leads to the ground, not to a question", async () => {
  await opened(...withFigure);
  await button(/^With Baka/).click();
  await button("Go on").click();
  let steps = 1;
  for (; !document.querySelector(".asked"); steps++) {
    await expect.element(button("This is making it worse")).toBeVisible();
    await expect.element(button("Stop. You can stop any time.")).toBeVisible();
    await onward();
  }
  expect(steps).toBeGreaterThan(5);
  await button("This is making it worse").click();
  await expect.element(page.getByText(/Find five things you can see/)).toBeVisible();
  await button("I’m not OK: people and numbers").click();
  expect(went).toEqual(["not ok"]);
  expect(journal.sql.all("select ended from practice_done")).toEqual([{ ended: "worse" }]);
  expect(await journal.rows(practisedFor(moment))).toEqual([]);
});

test("left in the middle, it is carried on from there after the tab was closed", async () => {
  await opened(...withFigure);
  await button(/^With Baka/).click();
  await button("Go on").click();
  await onward();
  await onward();
  show();
  await button(/You stopped at 4 of 10/).click();
  await expect.element(page.getByText("4 of 10")).toBeVisible();
});

test("by keyboard alone: Space pauses the breath, Escape stops, and holding can be left out for good", async () => {
  await opened(...withFigure);
  await expect.element(button(/^With Baka/)).toBeInTheDocument();
  (button(/^With Baka/).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(button("Go on")).toBeVisible();
  (button("Go on").element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(button("Pause the breath")).toBeVisible();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard(" ");
  await expect.element(page.getByText("Paused")).toBeVisible();
  (button("no holding").element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("In 4, out 6").first()).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("heading", { name: /look after this one/ })).toBeVisible();
  show();
  await button(/^With Baka/).click();
  await expect.element(page.getByText("In 4, out 6").first()).toBeVisible();
});

test("a figure is set up once, in one's own words, and one line is enough", async () => {
  await opened(...oneMoment);
  await button(/Somebody who is kind to you/).click();
  await button("Keep").click();
  await expect.element(page.getByText("One line is enough to begin.")).toBeVisible();
  await page.getByRole("textbox", { name: /Where are you together/ }).fill("at the stove");
  await expect.element(page.getByText("You are at the stove.")).toBeVisible();
  await page.getByRole("textbox", { name: "Who?" }).fill("Baka");
  await button("Keep").click();
  await expect.element(button(/^With Baka/)).toBeVisible();
});

test("words that the disk refused stay on the screen, and it is said", async () => {
  await opened(...oneMoment);
  journal.append = async () => ({
    ok: false,
    error: { why: "storage-full", message: "This device is full." },
  });
  const field = page.getByRole("textbox", {
    name: "What does this regret tell you about your work?",
  });
  await field.fill("That it mattered.");
  await button("Keep this on top").click();
  await expect.element(page.getByText(/This device is full\./)).toBeVisible();
  await expect.element(field).toHaveValue("That it mattered.");
});

test("a moment that was withdrawn is said to be gone", async () => {
  await opened();
  await expect.element(page.getByText("This moment isn’t here any more.")).toBeVisible();
});
