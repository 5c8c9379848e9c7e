import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Journal } from "../../journal/journal.ts";
import { fail } from "../../record/result.ts";
import { newestMoments, sweepOfDay } from "./moment.tables.ts";
import { MomentPage } from "./MomentPage.tsx";
import { planned, sessionOf, theDay, theEvening, tuesday } from "./october.ts";
import { finger, journalAt, show } from "./onPaper.tsx";

const evening = "2025-10-14T17:20";
const form = (on: { done?: () => void; tend?: (moment: string) => void } = {}) => (
  <MomentPage onDone={on.done ?? (() => {})} onTend={on.tend ?? (() => {})} />
);
const words = () => page.getByRole("textbox", { name: /In a few words/ });
const everyMoment = (journal: Journal) => journal.rows(newestMoments(10));
/** As when the tab is closed: the page goes, the journal stays. */
const closeTab = () => show(silent, null);
let silent: Journal;

test("a whole moment, guess and all, is down in six taps besides typing", async () => {
  const journal = await journalAt(evening, theDay);
  const done = { times: 0 };
  show(journal, form({ done: () => (done.times += 1) }));
  const { made, tap } = finger();
  made.taps = 1; // "Put a moment down", on every screen.
  await tap("radio", "didn’t say");
  await words().fill("Didn’t ask about the reunion.");
  await tap("radio", "8");
  await tap("radio", "not sure");
  const guess = page.getByRole("radiogroup", { name: /In a month/ });
  await guess.getByText("6", { exact: true }).click();
  made.taps += 1;
  await tap("button", "Put it down");
  await expect.poll(() => done.times).toBe(1);
  expect(made.taps).toBeLessThanOrEqual(6);
  expect(await everyMoment(journal)).toMatchObject([
    {
      session: sessionOf("k"),
      kind: "unsaid",
      line: "Didn’t ask about the reunion.",
      first_sting: 8,
      repairable: "unsure",
      guess: 6,
      noted_on: tuesday,
    },
  ]);
});

test("the page fits a phone without scrolling, the guess included", async () => {
  await page.viewport(390, 844);
  const journal = await journalAt(evening, theDay);
  const place = show(journal, form());
  await expect.element(words()).toBeVisible();
  await document.fonts.ready;
  expect(place.scrollHeight).toBeLessThanOrEqual(844);
  await finger().tap("radio", "5");
  await expect.element(page.getByRole("radiogroup", { name: /In a month/ })).toBeVisible();
  expect(place.scrollHeight).toBeLessThanOrEqual(844);
});

test("words survive a closed tab and are offered back, or emptied with a way back", async () => {
  const journal = await journalAt(evening, theDay);
  silent = journal;
  show(journal, form());
  await words().fill("Went straight to the worksheet.");
  await finger().tap("radio", "did");
  await new Promise((resolve) => setTimeout(resolve, 400));
  closeTab();
  show(journal, form());
  await expect.element(words()).toHaveValue("Went straight to the worksheet.");
  await expect.element(page.getByRole("radio", { name: "did", exact: true })).toBeChecked();
  await page.getByText("Start empty").click();
  await expect.element(words()).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.element(words()).toHaveValue("Went straight to the worksheet.");
  expect(await everyMoment(journal)).toEqual([]);
});

test("Escape closes at once, saves nothing and loses nothing", async () => {
  const journal = await journalAt(evening, theDay);
  const done = { times: 0 };
  show(journal, form({ done: () => (done.times += 1) }));
  await userEvent.type(words(), "Half a sen");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => done.times).toBe(1);
  expect(await everyMoment(journal)).toEqual([]);
  silent = journal;
  closeTab();
  show(journal, form());
  await expect.element(words()).toHaveValue("Half a sen");
});

test("Ctrl and Enter put it down from within the words; nothing is offered back afterwards", async () => {
  const journal = await journalAt(evening, theDay);
  const done = { times: 0 };
  show(journal, form({ done: () => (done.times += 1) }));
  await userEvent.type(words(), "Too quick.");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.poll(() => done.times).toBe(1);
  expect(await everyMoment(journal)).toMatchObject([{ line: "Too quick." }]);
  silent = journal;
  closeTab();
  show(journal, form());
  await expect.element(words()).toHaveValue("");
});

test("undo takes the moment back and lays its words on the form again", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, form());
  await words().fill("Let it run over.");
  await finger().tap("button", "Put it down");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => everyMoment(journal)).toEqual([]);
  silent = journal;
  await new Promise((resolve) => setTimeout(resolve, 50));
  closeTab();
  show(journal, form());
  await expect.element(words()).toHaveValue("Let it run over.");
});

test("when it can't be written the words stay, and trying again writes it once", async () => {
  const journal = await journalAt(evening, theDay);
  let fails = 2;
  // The second failure is an answer lost on the way: the moment did arrive.
  const shaky: Journal = {
    ...journal,
    async append(...events) {
      fails -= 1;
      if (fails < 0) return journal.append(...events);
      if (fails === 0) await journal.append(...events);
      return fail({ why: "out-of-reach", message: "gone" });
    },
  };
  show(shaky, form());
  await words().fill("Kept.");
  const { tap } = finger();
  await tap("button", "Put it down");
  await expect.element(page.getByText("That one isn’t saved yet.")).toBeVisible();
  await expect.element(words()).toHaveValue("Kept.");
  await expect.element(page.getByRole("button", { name: "Copy the words" })).toBeVisible();
  await tap("button", "Try again");
  await expect.poll(() => fails).toBe(0);
  await tap("button", "Try again");
  await expect.element(page.getByText("It’s down.")).toBeVisible();
  expect(await everyMoment(journal)).toHaveLength(1);
});

test("safety stops the form gently, keeps the words, writes nothing, and gives them back", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, form());
  await words().fill("He said goodbye differently.");
  const { tap } = finger();
  await tap("link", "Is somebody’s safety involved?");
  await expect.element(page.getByRole("heading", { name: "Then this can wait." })).toHaveFocus();
  const steps = page.getByRole("listitem");
  await expect.poll(() => steps.first().element().textContent).toMatch(/^Act, or consult/);
  expect(steps.nth(1).element().textContent).toMatch(/^Write it in the client’s record/);
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(await everyMoment(journal)).toEqual([]);
  await tap("button", "That’s taken care of. Put the regret down too");
  await expect.element(words()).toHaveValue("He said goodbye differently.");
});

test("the words themselves never open the safety panel", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, form());
  await words().fill("suicide, danger, harm");
  await expect
    .element(page.getByRole("button", { name: "Put it down", exact: true }))
    .toBeVisible();
  await expect
    .element(page.getByRole("heading", { name: "Then this can wait." }))
    .not.toBeInTheDocument();
});

test("put down and tended to now are one tap", async () => {
  const journal = await journalAt(evening, theDay);
  const tended: string[] = [];
  show(journal, form({ tend: (moment) => tended.push(moment) }));
  await finger().tap("button", "Put it down, and tend to it now");
  await expect.poll(() => tended.length).toBe(1);
  expect((await everyMoment(journal))[0]?.id).toBe(tended[0]);
});

test("another session is two taps away, and so is none", async () => {
  const journal = await journalAt(evening, [...theDay, planned("d", "18:00", "2025-10-08")]);
  show(journal, form());
  const { tap } = finger();
  await tap("button", "more");
  const list = page.getByRole("combobox", { name: "Sessions of the last two weeks" });
  await userEvent.selectOptions(list, "D. · Wed 8 Oct, 18:00");
  await expect.element(page.getByRole("radio", { name: "D. · Wed 8 Oct, 18:00" })).toBeChecked();
  await tap("button", "more");
  await userEvent.selectOptions(list, "no session");
  await tap("button", "Put it down");
  await expect.element(page.getByText(/One tap or one word is enough/)).toBeVisible();
  expect(await everyMoment(journal)).toEqual([]);
});

test("a moment about a day that is being swept is swept as a regret, and keeps its place", async () => {
  const journal = await journalAt(evening, theEvening);
  show(journal, <MomentPage session={sessionOf("j")} onDone={() => {}} onTend={() => {}} />);
  await finger().tap("button", "Put it down");
  const rowOfJ = async () =>
    (await journal.rows(sweepOfDay(tuesday))).find(({ id }) => id === sessionOf("j"));
  await expect.poll(async () => (await rowOfJ())?.regret).toBe(1);
  expect(await rowOfJ()).toMatchObject({ tone: 3, swept_on: tuesday });
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await rowOfJ())?.regret).toBe(0);
});
