import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sessionsBetween } from "../../journal/questions/sessions.ts";
import { slots } from "../../journal/questions/setup.ts";
import { clients } from "../../journal/questions/people.ts";
import { keepUsualWeek } from "../../journal/usualWeek.ts";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { day } from "../../record/day.ts";
import { UsualWeekScreen } from "./UsualWeekScreen.tsx";
import { weekWords } from "./words.ts";

const now = "2025-10-14T20:40"; // a Tuesday

async function open() {
  const journal = await journalAt(now, []);
  const seen = { done: 0 };
  show(
    journal,
    <UsualWeekScreen onChanged={() => keepUsualWeek(journal)} onDone={() => (seen.done += 1)} />,
  );
  const week = async () =>
    (await journal.rows(slots())).map((slot) => `${slot.label} ${slot.weekday} ${slot.time}`);
  const sessions = async () =>
    (await journal.rows(sessionsBetween(day("2025-10-14"), day("2025-10-29")))).map(
      (s) => `${s.label} ${s.day} ${s.time}`,
    );
  return { journal, seen, week, sessions };
}
const addOn = (on: string) => page.getByRole("button", { name: weekWords.addOn(on) });
const who = () => page.getByLabelText(weekWords.who);
const time = () => page.getByLabelText(weekWords.time, { exact: true });

test("a day is entered by keyboard alone, and its sessions appear", async () => {
  const { week, sessions } = await open();
  ((await addOn("Wednesday").findElement()) as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(who()).toHaveFocus();
  await userEvent.keyboard("r{Tab}");
  await expect.element(time()).toHaveFocus();
  await time().fill("9.30");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("listitem").getByText("R.")).toBeVisible();
  await expect.element(who()).toHaveFocus();
  await expect.element(time()).toHaveValue("10:30");
  await userEvent.keyboard("m & t{Enter}");
  await expect.poll(week).toEqual(["R. 3 09:30", "m & t 3 10:30"]);
  expect(await sessions()).toEqual([
    "R. 2025-10-15 09:30",
    "m & t 2025-10-15 10:30",
    "R. 2025-10-22 09:30",
    "m & t 2025-10-22 10:30",
    "R. 2025-10-29 09:30",
    "m & t 2025-10-29 10:30",
  ]);
  await userEvent.keyboard("{Escape}");
  await expect.element(addOn("Wednesday")).toHaveFocus();
});

test("the same initials are the same person, unless a second one is named", async () => {
  const { journal } = await open();
  await addOn("Tuesday").click();
  await who().fill("J");
  await userEvent.keyboard("{Enter}");
  await expect.poll(async () => (await journal.rows(slots())).length).toBe(1);
  await userEvent.keyboard("{Escape}");

  await addOn("Thursday").click();
  await who().fill("j.");
  await expect.element(page.getByRole("radio", { name: "the one of Tue 9:00" })).toBeChecked();
  await userEvent.keyboard("{Enter}");
  await expect.poll(async () => (await journal.rows(slots())).length).toBe(2);
  expect(await journal.rows(clients())).toHaveLength(1);

  await who().fill("J.");
  await page.getByText("a second J.").click();
  await page.getByRole("button", { name: weekWords.add, exact: true }).click();
  await expect.element(page.getByText(weekWords.tellNeeded)).toBeVisible();
  await page.getByLabelText(new RegExp(weekWords.tell)).fill("mornings");
  await page.getByRole("button", { name: weekWords.add, exact: true }).click();
  await expect
    .poll(async () => (await journal.rows(clients())).map((client) => client.about).sort())
    .toEqual(["", "mornings"]);
});

test("removing can be undone, and the sessions come back", async () => {
  const { week, sessions } = await open();
  await addOn("Wednesday").click();
  await who().fill("R");
  await userEvent.keyboard("{Enter}");
  await expect.poll(sessions).toHaveLength(3);
  await page.getByRole("button", { name: "Remove R. on Wednesday, 9:00" }).click();
  await expect.poll(week).toEqual([]);
  expect(await sessions()).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(week).toEqual(["R. 3 09:00"]);
  await expect.poll(sessions).toHaveLength(3);
});

test("what is no time is said, and nothing is written", async () => {
  const { week } = await open();
  await addOn("Monday").click();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(weekWords.noLabel)).toBeVisible();
  await who().fill("J");
  await time().fill("noon");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(weekWords.noTime)).toBeVisible();
  expect(await week()).toEqual([]);
});
