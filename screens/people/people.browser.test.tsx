import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { clients, oneClient } from "../../journal/questions/people.ts";
import { personSessions } from "../../journal/questions/sessions.ts";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { PersonScreen } from "../person/PersonScreen.tsx";
import { personWords } from "../person/words.ts";
import { words as todayWords } from "../today/words.ts";
import { quarter } from "./people.examples.tsx";
import { PeopleScreen } from "./PeopleScreen.tsx";
import { peopleWords } from "./words.ts";

const morning = "2025-10-14T08:00";
const nothing = () => {};
const press = (name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();

async function openPeople(seed = quarter) {
  const journal = await journalAt(morning, seed);
  const opened: string[] = [];
  show(
    journal,
    <PeopleScreen
      onOpenPerson={(client) => opened.push(client)}
      onWeek={() => opened.push("week")}
      onCalendar={() => opened.push("calendar")}
      onSettings={() => opened.push("settings")}
      onCopies={() => opened.push("copies")}
      onSheet={() => opened.push("sheet")}
      onNotOkPeople={() => opened.push("not-ok")}
    />,
  );
  return { journal, opened };
}

const j = "p3" as ClientId;
async function openPerson(client = j) {
  const journal = await journalAt(morning, quarter);
  const seen = { put: [] as (SessionId | null)[], moments: [] as MomentId[] };
  show(
    journal,
    <PersonScreen
      client={client}
      onPeople={nothing}
      onPutDown={(session) => seen.put.push(session)}
      onMoment={(moment) => seen.moments.push(moment)}
      onErase={nothing}
    />,
  );
  return { journal, seen };
}

test("people stand in the order they are seen next, whatever stings", async () => {
  const { opened } = await openPeople();
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent("Eight people, just now.");
  const names = [...document.querySelectorAll(".pl-who button")].map(
    (button) => button.textContent,
  );
  expect(names).toEqual(["A.", "M. & T.", "J.", "R.", "K.", "N.", "D.", "S."]);
  await expect.element(page.getByText("6, stings")).toBeVisible();
  await press("J.");
  for (const door of [
    peopleWords.week,
    peopleWords.calendar,
    peopleWords.settings,
    peopleWords.notOk,
  ])
    await press(door);
  expect(opened).toEqual(["p3", "week", "calendar", "settings", "not-ok"]);
});

test("somebody new is added by keyboard, and a namesake needs a word", async () => {
  const { journal } = await openPeople([]);
  await press(peopleWords.add);
  const label = page.getByLabelText(new RegExp(`^${peopleWords.label}`));
  await label.fill("w");
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent("One person, just now.");
  await press(peopleWords.add);
  await label.fill("W.");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(peopleWords.already("W."))).toBeVisible();
  await page.getByLabelText(new RegExp(`^${peopleWords.about}`)).fill("evenings");
  await userEvent.keyboard("{Enter}");
  await expect
    .poll(async () => (await journal.rows(clients())).map((c) => c.about).sort())
    .toEqual(["", "evenings"]);
});

test("a person's page counts moments out of sessions, and each opens", async () => {
  const { seen } = await openPerson();
  await expect
    .element(page.getByRole("heading", { name: personWords.moments(2, 10) }))
    .toBeVisible();
  await press(/Didn’t ask about the reunion/);
  expect(seen.moments).toEqual(["m0"]);
  await press(personWords.putDown);
  expect(seen.put).toEqual(["p3-9"]);
});

test("renaming and resting are kept, and resting can be undone", async () => {
  const { journal } = await openPerson();
  const client = async () => (await journal.rows(oneClient(j)))[0];
  await press(personWords.rename);
  await page.getByLabelText(new RegExp(`^${peopleWords.about}`)).fill("grief");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("J., grief");
  await press(personWords.rest);
  await expect.poll(async () => (await client())?.resting).toBe(1);
  await press("Undo");
  await expect.poll(async () => (await client())?.resting).toBe(0);
});

test("a session is added, moved, made a rest, and each can be taken back", async () => {
  const { journal } = await openPerson();
  const sessions = async () =>
    (await journal.rows(personSessions(j, 3))).map((s) => `${s.day} ${s.time} ${s.rest ?? "held"}`);
  await press(personWords.change("Tue 21 Oct, 14:00"));
  await page.getByLabelText(todayWords.moveTime).fill("15:30");
  await press(personWords.move);
  await expect.poll(async () => (await sessions())[0]).toBe("2025-10-21 15:30 held");
  await press("Undo");
  await expect.poll(async () => (await sessions())[0]).toBe("2025-10-21 14:00 held");

  await press(personWords.change("Tue 21 Oct, 14:00"));
  await page.getByText("holiday", { exact: true }).click();
  await expect.poll(async () => (await sessions())[0]).toBe("2025-10-21 14:00 holiday");
  await press(personWords.putBack);
  await expect.poll(async () => (await sessions())[0]).toBe("2025-10-21 14:00 held");

  await press(personWords.add);
  await page.getByLabelText(todayWords.moveDay).fill("2025-10-23");
  await press(personWords.addGo);
  await expect.poll(async () => (await sessions())[0]).toBe("2025-10-23 09:00 held");
});
