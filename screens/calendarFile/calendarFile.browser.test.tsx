import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readCalendar } from "../../calendar/readCalendar.ts";
import { calendars, matchesByTitleKey } from "../../journal/questions/setup.ts";
import { clients } from "../../journal/questions/people.ts";
import { sessionsBetween } from "../../journal/questions/sessions.ts";
import { ask } from "../../journal/ask.ts";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { day } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import { october } from "./calendarFile.examples.tsx";
import { CalendarFileScreen, type CalendarFileScreenProps } from "./CalendarFileScreen.tsx";
import { calendarWords } from "./words.ts";

const now = "2025-10-14T20:40";
const j = newEvent("client-added", { client: "cJ" as never, label: "J.", about: "" });

/** The real reader, without its worker. */
const read: CalendarFileScreenProps["readFile"] = async (file, span) =>
  readCalendar(new Uint8Array(await file.arrayBuffer()), file.name, span);

async function open(seed: NewEvent[] = [j], over: Partial<CalendarFileScreenProps> = {}) {
  const journal = await journalAt(now, seed);
  const seen = { done: 0, picking: 0 };
  const screen = (
    <CalendarFileScreen
      readFile={read}
      onPicking={() => (seen.picking += 1)}
      onDone={() => (seen.done += 1)}
      {...over}
    />
  );
  show(journal, screen);
  const sessions = () => journal.rows(sessionsBetween(day("2024-01-01"), day("2026-12-31")));
  const written = async () =>
    (await journal.rows(ask.selectFrom("title_match").selectAll().compile())).length +
    (await sessions()).length;
  return { journal, seen, sessions, written, again: () => show(journal, screen) };
}

async function choose(text: string, name = "Sessions.ics"): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  await userEvent.upload(
    page.elementLocator(input),
    new File([text], name, { type: "text/calendar" }),
  );
}
const whose = (title: string) => page.getByLabelText(calendarWords.match.whose(title));
const press = (name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();

test("a file is matched, brought in by one button, and nothing is written before it", async () => {
  const { journal, sessions, written, seen } = await open();
  await choose(october);
  await expect.element(page.getByRole("heading", { level: 1, name: "Who is who?" })).toHaveFocus();
  await expect.element(whose("Dentist")).toBeVisible();
  await whose("Exposure - driving").selectOptions("J.");
  await whose("M+T couple").selectOptions("M. & T. (new)");
  await whose("New pt?").selectOptions("who?");
  await expect
    .element(page.getByText("1 title marked “who?” stay out for now", { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText(/Line 48\./)).toBeVisible();
  expect(await written()).toBe(0);

  await press("Bring in 71 sessions");
  await expect
    .element(page.getByRole("heading", { level: 1, name: calendarWords.done.title }))
    .toHaveFocus();
  expect((await sessions()).filter((s) => s.label === "J.")).toHaveLength(55);
  expect((await journal.rows(clients())).map((client) => client.label)).toEqual(["J.", "M. & T."]);
  expect((await journal.rows(calendars()))[0]).toMatchObject({ name: "Sessions", sessions: 71 });
  const kept = await journal.rows(ask.selectFrom("title_match").selectAll().compile());
  expect(kept).toHaveLength(5);
  expect(kept.every((match) => match.title === null)).toBe(true);
  await press(calendarWords.done.go);
  expect(seen.done).toBe(1);
});

test("one tap takes it all back", async () => {
  const { sessions } = await open();
  await choose(october);
  await press(/^Bring in \d+ sessions$/);
  await expect.poll(async () => (await sessions()).length).toBe(74);
  await press("Undo");
  await expect.poll(async () => (await sessions()).length).toBe(0);
});

test("the same file again changes nothing and asks nothing; a moved hour is said in one line", async () => {
  const { sessions, again } = await open();
  await choose(october);
  await press(/^Bring in \d+ sessions$/);
  await expect.element(page.getByRole("heading", { name: calendarWords.done.title })).toBeVisible();
  const before = await sessions();

  again();
  await choose(october);
  await expect
    .element(page.getByText("six more are known from before.", { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText("74 sessions are here already.")).toBeVisible();
  await press(calendarWords.match.remember);
  await expect.element(page.getByRole("heading", { name: calendarWords.done.same })).toBeVisible();
  expect(await sessions()).toEqual(before);

  again();
  await choose(october.replace("20250107T140000", "20250107T150000"));
  await expect.element(page.getByText("38 have changed since you last read it.")).toBeVisible();
  await press(calendarWords.match.update);
  await expect
    .poll(
      async () => (await sessions()).filter((s) => s.label === "J." && s.time === "15:00").length,
    )
    .toBeGreaterThan(0);
  expect(await sessions()).toHaveLength(before.length);
});

test("titles are kept only when the switch is on", async () => {
  const { journal } = await open();
  await choose(october);
  await page.getByText(calendarWords.match.keepTitles).click();
  await press(/^Bring in \d+ sessions$/);
  await expect
    .poll(async () =>
      (await journal.rows(ask.selectFrom("title_match").select("title").compile())).map(
        (m) => m.title,
      ),
    )
    .toContain("Jim weekly (Zoom)");
});

test("somebody new needs initials, and a namesake a word more; until then nothing is written", async () => {
  const { journal, written } = await open();
  await choose(october);
  await whose("Exposure - driving").selectOptions("new…");
  await page.getByLabelText(calendarWords.match.label).fill("J");
  await press(/^Bring in \d+ sessions$/);
  await expect.element(page.getByText(calendarWords.match.unclear).first()).toBeVisible();
  expect(await written()).toBe(0);
  await page.getByLabelText(new RegExp(calendarWords.match.about)).fill("driving");
  await press(/^Bring in \d+ sessions$/);
  await expect
    .poll(async () => (await journal.rows(clients())).map((c) => `${c.label} ${c.about}`.trim()))
    .toContain("J. driving");
});

const middle = october.slice(0, october.indexOf("SUMMARY:M+T"));
test.each([
  ["an empty one", ""],
  ["one that stops in the middle", middle],
  ["one that is no calendar", "Dear diary, today was long."],
])("a bad file, %s, is answered with a sentence and changes nothing", async (_, text) => {
  const { written } = await open();
  await choose(text);
  const status = page.getByText(calendarWords.choose.problem);
  await expect.element(status).toBeVisible();
  expect(await written()).toBe(0);
  await expect
    .element(page.getByRole("button", { name: calendarWords.choose.button }))
    .toBeVisible();
});

test("an endless rule that ticks every second is left out with its line, and the rest comes in", async () => {
  const { sessions } = await open();
  await choose(october.replace("FREQ=WEEKLY;COUNT=3\r", "FREQ=SECONDLY\r"));
  await expect.element(page.getByText(/^Line \d+\./).first()).toBeVisible();
  await press(/^Bring in \d+ sessions$/);
  await expect.poll(async () => (await sessions()).length).toBe(71);
});

test("a reader that breaks is a fault of ours, said so", async () => {
  await open([j], { readFile: () => Promise.reject(new Error("worker gone")) });
  await choose(october);
  await expect.element(page.getByText(calendarWords.choose.fault)).toBeVisible();
});

test("the picker is announced before it opens, so that the lock does not fall behind it", async () => {
  const { seen } = await open();
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  input.addEventListener("click", (event) => event.preventDefault());
  await press(calendarWords.choose.button);
  expect(seen.picking).toBe(1);
});

test("what was remembered is found by the hash of the title", async () => {
  const { journal } = await open();
  await choose(october);
  await press(/^Bring in \d+ sessions$/);
  await expect.poll(async () => (await journal.rows(calendars())).length).toBe(1);
  const keys = (
    await journal.rows(ask.selectFrom("title_match").select("title_key").compile())
  ).map((m) => m.title_key);
  expect(keys.every((key) => /^[\w-]{43}$/.test(key))).toBe(true);
  expect(await journal.rows(matchesByTitleKey(keys))).toHaveLength(6);
});
