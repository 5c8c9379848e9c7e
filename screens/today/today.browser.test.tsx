import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Journal } from "../../journal/journal.ts";
import { newEvent } from "../../record/events.ts";
import {
  everyone,
  sessionOf,
  stillWith,
  theDay,
  theEvening,
  tuesday,
  yesterday,
} from "../../practices/moment/october.ts";
import { finger, journalAt, show } from "../../practices/moment/onPaper.tsx";
import { peopleToAdd, sessionsOn } from "./today.questions.ts";
import { TodayScreen, type TodayScreenProps } from "./TodayScreen.tsx";

const nothing = () => {};
const today = (on: Partial<TodayScreenProps> = {}) => (
  <TodayScreen
    onSweep={nothing}
    onPutDown={nothing}
    onTend={nothing}
    onMoment={nothing}
    onMoments={nothing}
    onPerson={nothing}
    onUsualWeek={nothing}
    onCalendar={nothing}
    {...on}
  />
);
const sessions = async (journal: Journal, on = tuesday) =>
  (await journal.rows(sessionsOn(on))).map(({ time, label, rest }) =>
    [time, label, rest].filter((part) => part !== null).join(" "),
  );
const heading = (name: string) => page.getByRole("heading", { name, level: 1, exact: true });

test("a session is added by hand in two taps, at a time nothing else holds", async () => {
  const journal = await journalAt("2025-10-14T12:25", theDay);
  show(journal, today());
  const { made, tap } = finger();
  await tap("button", "Add a session");
  await tap("button", "D.");
  await expect.poll(() => sessions(journal)).toContain("12:30 D.");
  expect(made.taps).toBe(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => sessions(journal)).not.toContain("12:30 D.");
});

test("someone new is added with initials alone; initials that are known stay one person", async () => {
  const journal = await journalAt("2025-10-14T12:25", theDay);
  show(journal, today());
  const { tap } = finger();
  const initials = page.getByRole("textbox", { name: /Someone new/ });
  await tap("button", "Add a session");
  await tap("button", "Add");
  await expect.element(page.getByText(/one character at least/)).toBeVisible();
  await initials.fill(" V. ");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => sessions(journal)).toContain("12:30 V.");
  await tap("button", "Add a session");
  await initials.fill("V.");
  await tap("button", "Add");
  await expect
    .poll(async () => (await sessions(journal)).filter((one) => one.endsWith("V.")))
    .toHaveLength(2);
  const known = (await journal.rows(peopleToAdd)).filter(({ label }) => label === "V.");
  expect(known).toHaveLength(1);
});

test("one tap rests a session, the reason can follow, and undo puts it back", async () => {
  const journal = await journalAt("2025-10-14T08:10", theDay);
  show(journal, today());
  const { made, tap } = finger();
  await tap("button", "S., 10:00: it won’t happen");
  await expect.poll(() => sessions(journal)).toContain("10:00 S. skipped");
  expect(made.taps).toBe(1);
  await expect.element(heading("Good morning. Five people today.")).toBeVisible();
  await tap("radio", "cancelled");
  await expect.poll(() => sessions(journal)).toContain("10:00 S. cancelled");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => sessions(journal)).toContain("10:00 S. skipped");
  await tap("link", "It’s on after all");
  await expect.poll(() => sessions(journal)).toContain("10:00 S.");
});

test("a session is moved to another day and time, and back", async () => {
  const journal = await journalAt("2025-10-14T08:10", theDay);
  show(journal, today());
  const { tap } = finger();
  await tap("button", "R., 15:00: move or change");
  await page.getByLabelText("Day").fill("2025-10-16");
  await page.getByLabelText("Time").fill("11:00");
  await tap("button", "Move it");
  await expect.poll(() => sessions(journal, "2025-10-16" as typeof tuesday)).toEqual(["11:00 R."]);
  await expect.element(page.getByText("R. moved to Thursday 16 October, 11:00.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => sessions(journal)).toContain("15:00 R.");
});

test("a session added by mistake can be taken out; one of the usual week cannot", async () => {
  const journal = await journalAt("2025-10-14T12:25", theDay);
  show(journal, today());
  const { tap } = finger();
  await tap("button", "Add a session");
  await tap("button", "D.");
  await tap("button", "J., 14:00: move or change");
  await expect
    .element(page.getByRole("button", { name: "Entered by mistake" }))
    .not.toBeInTheDocument();
  await tap("button", "D., 12:30: move or change");
  await tap("button", "Entered by mistake");
  await expect.poll(() => sessions(journal)).not.toContain("12:30 D.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => sessions(journal)).toContain("12:30 D.");
});

test("in the morning the sweep waits; in the evening it comes first", async () => {
  show(await journalAt("2025-10-14T08:10", theDay), today());
  await expect.element(heading("Good morning. Six people today.")).toBeVisible();
  await expect.element(page.getByText(/around 16:50/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Close the day" })).not.toBeInTheDocument();
  show(await journalAt("2025-10-14T17:20", theEvening), today());
  await expect.element(heading("Six sessions, done. One tap each.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Close the day" })).toBeVisible();
  await expect
    .element(
      page.getByText("Five people. First one at 10:00, so there is room for a slow morning."),
    )
    .toBeVisible();
});

test("a sweep opened early comes into sight, wherever one was on the page", async () => {
  show(await journalAt("2025-10-14T12:25", theDay), today());
  await finger().tap("button", "Open it now");
  await expect.element(page.getByRole("button", { name: "Close the day" })).toBeVisible();
  expect(document.activeElement?.textContent).toContain("Close the day");
});

test("closing the day in the evening changes what Today says", async () => {
  show(await journalAt("2025-10-14T17:20", theEvening), today());
  await finger().tap("button", "Close the day");
  await expect.element(heading("The day is closed.")).toBeVisible();
});

test("what is still with you can be tended to or opened, and stands beside its session", async () => {
  const asked: string[] = [];
  show(
    await journalAt("2025-10-14T08:10", [...theDay, ...stillWith]),
    today({
      onTend: (moment) => asked.push(`tend ${moment}`),
      onMoment: (moment) => asked.push(`open ${moment}`),
      onMoments: () => asked.push("all"),
      onPerson: (client) => asked.push(`person ${client}`),
    }),
  );
  await expect.element(page.getByText("still with you: 3")).toBeVisible();
  const { tap } = finger();
  await tap("button", "Tend to “I let him end ten minutes early”");
  await tap("link", "I didn’t ask about the reunion");
  await tap("link", "Everything you put down");
  await tap("link", "K.");
  expect(asked).toEqual(["tend ten-minutes", "open reunion", "all", "person k"]);
});

test("a day left open is one quiet line that opens its sweep", async () => {
  const asked: (string | null)[] = [];
  const journal = await journalAt("2025-10-14T08:10", [...theDay, ...yesterday]);
  const onSweep = (day: string | null) => asked.push(day);
  show(journal, today({ onSweep }));
  await expect.element(page.getByText(/^Yesterday isn’t swept. Four sessions./)).toBeVisible();
  await finger().tap("link", "Look at it");
  show(journal, today({ onSweep, sweep: "2025-10-13" as typeof tuesday }));
  await expect.element(heading("Yesterday, Monday 13 October")).toBeVisible();
  await finger().tap("button", "They all sat fine");
  await finger().tap("link", "Back to today");
  expect(asked).toEqual(["2025-10-13", null]);
  show(journal, today());
  await expect.element(heading("Good morning. Six people today.")).toBeVisible();
  await expect.element(page.getByText(/isn’t swept/)).not.toBeInTheDocument();
});

test("a day that was closed by hand is never asked about again", async () => {
  const monday = "2025-10-13" as typeof tuesday;
  const closed = newEvent("day-closed", { day: monday, on: monday });
  show(await journalAt("2025-10-14T08:10", [...theDay, ...yesterday, closed]), today());
  await expect.element(heading("Good morning. Six people today.")).toBeVisible();
  await expect.element(page.getByText(/isn’t swept/)).not.toBeInTheDocument();
});

test("with nobody there yet three doors stand open, and by hand leads straight to initials", async () => {
  const asked: string[] = [];
  const journal = await journalAt("2025-10-14T08:10", []);
  show(
    journal,
    today({ onUsualWeek: () => asked.push("week"), onCalendar: () => asked.push("file") }),
  );
  await expect.element(heading("Good morning. Nobody is here yet.")).toBeVisible();
  const { tap } = finger();
  await tap("button", /^The usual week/);
  await tap("button", /^A calendar file/);
  expect(asked).toEqual(["week", "file"]);
  await tap("button", /^By hand/);
  await page.getByRole("textbox", { name: /Someone new/ }).fill("V.");
  await tap("button", "Add");
  await expect.poll(() => sessions(journal)).toEqual(["08:00 V."]);
});

test("a day without sessions says who comes next", async () => {
  show(await journalAt("2025-10-12T10:00", theDay), today());
  await expect.element(heading("Good morning. Nobody today.")).toBeVisible();
  await expect
    .element(page.getByText("The next one is A., Tuesday 14 October at 9:00."))
    .toBeVisible();
});

test("a day of rests is said as one", async () => {
  const rests = (["a", "s", "mt", "j", "r", "k"] as const).map((who) =>
    newEvent("session-rested", { session: sessionOf(who), why: "holiday" }),
  );
  show(await journalAt("2025-10-14T10:00", [...theDay, ...rests]), today());
  await expect.element(heading("A day of rests.")).toBeVisible();
});

test("people without any planned session are led to the week or a file", async () => {
  const asked: string[] = [];
  show(
    await journalAt("2025-10-14T10:00", everyone),
    today({ onUsualWeek: () => asked.push("week") }),
  );
  await finger().tap("link", "Enter your usual week");
  expect(asked).toEqual(["week"]);
});

test("no page of Today is wider than the smallest phone", async () => {
  await page.viewport(320, 640);
  for (const [now, seed] of [
    ["2025-10-14T08:10", [...theDay, ...stillWith, ...yesterday]],
    ["2025-10-14T17:20", theEvening],
    ["2025-10-14T08:10", []],
  ] as const) {
    show(await journalAt(now, seed), today());
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.poll(() => document.body.textContent).not.toMatch(/^One moment/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  }
});
