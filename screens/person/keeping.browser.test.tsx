import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { pastTheirDate, whatGoes } from "../../journal/questions/keeping.ts";
import { oneClient } from "../../journal/questions/people.ts";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { day } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { ClientId } from "../../record/ids.ts";
import { quarter } from "../people/people.examples.tsx";
import { EraseScreen } from "./EraseScreen.tsx";
import { keepingWords } from "./keepingWords.ts";
import { PersonScreen } from "./PersonScreen.tsx";

const morning = "2025-10-14T08:00";
const today = day("2025-10-14");
const j = "p3" as ClientId;
const nothing = () => {};
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

async function openErase(more = [] as typeof quarter) {
  const journal = await journalAt(morning, [...quarter, ...more]);
  const left: string[] = [];
  show(
    journal,
    <EraseScreen
      client={j}
      onPeople={() => left.push("people")}
      onKeep={() => left.push("person")}
    />,
  );
  return { journal, left };
}

async function openPerson(more = [] as typeof quarter) {
  const journal = await journalAt(morning, [...quarter, ...more]);
  let erasing = 0;
  show(
    journal,
    <PersonScreen
      client={j}
      onPeople={nothing}
      onPutDown={nothing}
      onMoment={nothing}
      onErase={() => (erasing += 1)}
    />,
  );
  return { journal, erasing: () => erasing };
}

test("until the initial is typed the button says why, and nothing is erased", async () => {
  const { journal, left } = await openErase();
  await expect.element(page.getByText("Old copies still hold J.", { exact: true })).toBeVisible();
  await press("Erase J. for good");
  await expect
    .element(page.getByText("Type J. in the field first. Nothing was erased."))
    .toBeVisible();
  await page.getByLabelText("Type J. to go on").fill("S.");
  await userEvent.keyboard("{Enter}");
  await expect
    .element(page.getByText("Those aren’t the initials. Nothing was erased."))
    .toBeVisible();
  expect(await journal.rows(oneClient(j))).toHaveLength(1);

  await page.getByLabelText("Type J. to go on").fill("j");
  await press("Erase J. for good");
  await expect.element(page.getByRole("heading", { name: "J. is erased." })).toHaveFocus();
  expect(await journal.rows(oneClient(j))).toEqual([]);
  expect((await journal.rows(whatGoes(j)))[0]).toMatchObject({
    sessions: 0,
    moments: 0,
    stings: 0,
  });
  await press("Back to people");
  expect(left).toEqual(["people"]);
});

test("a hold set instead closes the page, and lifting it opens it again", async () => {
  const { journal } = await openErase();
  await press("Set a hold instead");
  await expect
    .element(page.getByText(/^J\. is on hold since 14 October\. Nothing of theirs can be erased/))
    .toBeVisible();
  expect(page.getByRole("button", { name: "Erase J. for good" }).query()).toBeNull();
  const refused = await journal.append(
    newEvent("forgotten", { client: j, moment: null, on: today }),
  );
  expect(refused.ok).toBe(false);
  await press("Lift the hold");
  await expect
    .element(page.getByRole("heading", { name: "Erase everything about J.?" }))
    .toHaveFocus();
});

test("a date and a hold are set on the person’s page, and taken back", async () => {
  const { journal, erasing } = await openPerson();
  const kept = async () => {
    const [person] = await journal.rows(oneClient(j));
    return [person?.kept_until, person?.on_hold_since];
  };
  await press("Set a date");
  await expect.element(page.getByLabelText(/^Keep until/)).toHaveValue("2032-09-30");
  await press("Keep until then");
  await expect.poll(kept).toEqual(["2032-09-30", null]);
  await press("Undo");
  await expect.poll(kept).toEqual([null, null]);
  await press("Set a hold");
  await expect.poll(kept).toEqual([null, "2025-10-14"]);
  await press("Lift the hold");
  await expect.poll(kept).toEqual([null, null]);
  await press("Undo");
  await expect.poll(kept).toEqual([null, "2025-10-14"]);
  await press("Erase J. …");
  expect(erasing()).toBe(1);
});

test("past the date one is asked, may keep a year longer, and is not asked while it is held", async () => {
  const past = newEvent("client-kept-until", { client: j, until: day("2025-10-13") });
  const { journal } = await openPerson([past]);
  expect((await journal.rows(pastTheirDate(today))).map(({ label }) => label)).toEqual(["J."]);
  await expect.element(page.getByText(keepingWords.past("J."))).toBeVisible();
  await press("Keep a year longer");
  await expect.element(page.getByText(keepingWords.past("J."))).not.toBeInTheDocument();
  expect(await journal.rows(pastTheirDate(today))).toEqual([]);
  await journal.append(past, newEvent("hold-set", { client: j, on: today, why: "" }));
  expect(await journal.rows(pastTheirDate(today))).toEqual([]);
  expect(await journal.rows(pastTheirDate(day("2025-10-12")))).toEqual([]);
});
