import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Journal } from "../../journal/journal.ts";
import { day } from "../../record/day.ts";
import { fail } from "../../record/result.ts";
import { EveningSweep } from "./EveningSweep.tsx";
import { closedDay, sweepOfDay } from "./moment.tables.ts";
import { everyone, noted, sessionOf, theDay, tuesday, yesterday } from "./october.ts";
import { finger, journalAt, show } from "./onPaper.tsx";

const evening = "2025-10-14T17:20";
const sweepOn = (on = tuesday, put: (session: string) => void = () => {}) => (
  <EveningSweep day={on} onPutDown={put} onMoment={() => {}} />
);
/** "A. 2 -" for a row placed in the middle without a regret, "A." for one nobody touched. */
const rows = async (journal: Journal, on = tuesday) =>
  (await journal.rows(sweepOfDay(on))).map(({ label, tone, regret, rest }) =>
    [label, tone, regret === null ? null : regret === 1 ? "regret" : "-", rest]
      .filter((part) => part !== null)
      .join(" "),
  );
const places = (who: string) => page.getByRole("radiogroup", { name: `${who}: where did it sit?` });
const place = (who: string, where: string) =>
  places(who).getByText(where, { exact: true }).element().closest("label")!.click();

test("six sessions are asked about with seven taps, and each is kept as it is made", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, sweepOn());
  const { made, tap } = finger();
  await tap("button", "K., 16:30: a regret");
  await expect.poll(() => rows(journal)).toContain("K. regret");
  await tap("button", "The others sat fine");
  await expect
    .poll(() => rows(journal))
    .toEqual(["A. 2 -", "S. 2 -", "M. & T. 2 -", "J. 2 -", "R. 2 -", "K. regret"]);
  await tap("button", "Close the day");
  await expect.element(page.getByText("Six sessions, all looked at.")).toBeVisible();
  expect(made.taps).toBe(3);
  expect(await journal.rows(closedDay(tuesday))).toHaveLength(1);
});

test("two quick taps on one row are both kept", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, sweepOn());
  await expect.element(places("A., 9:00")).toBeVisible();
  place("A., 9:00", "a little low");
  page
    .getByRole("button", { name: "A., 9:00: a regret" })
    .element()
    .dispatchEvent(new MouseEvent("click", { bubbles: true }));
  place("S., 10:00", "high");
  await expect
    .poll(async () => (await rows(journal)).slice(0, 2))
    .toEqual(["A. 1 regret", "S. 4 -"]);
});

test("the keyboard alone places a session and flags it", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, sweepOn());
  await expect.element(places("A., 9:00")).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(async () => (await rows(journal))[0]).toBe("A. 1 -");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.poll(async () => (await rows(journal))[0]).toBe("A. 1 regret");
});

test("closing the day leaves untouched rows missing and says so", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, sweepOn());
  await expect.element(places("A., 9:00")).toBeVisible();
  place("A., 9:00", "good");
  await expect.poll(async () => (await rows(journal))[0]).toBe("A. 3 -");
  await finger().tap("button", "Close the day");
  await expect.element(page.getByText(/One of six sessions looked at/)).toBeVisible();
  expect((await rows(journal)).slice(1)).toEqual(["S.", "M. & T.", "J.", "R.", "K."]);
  await finger().tap("button", "Change something");
  await expect.element(places("S., 10:00")).toBeVisible();
});

test("a flagged regret can be put down now, or left for another evening", async () => {
  const journal = await journalAt(evening, theDay);
  const put: string[] = [];
  show(
    journal,
    sweepOn(tuesday, (session) => put.push(session)),
  );
  const { tap } = finger();
  await tap("button", "K., 16:30: a regret");
  await expect.element(page.getByText("K., 16:30. Something’s there.")).toBeVisible();
  await tap("button", "Put it down, 30 seconds");
  expect(put).toEqual([sessionOf("k")]);
  await tap("button", "Not tonight");
  await expect.element(page.getByText("K., 16:30. Something’s there.")).not.toBeInTheDocument();
  expect(await rows(journal)).toContain("K. regret");
});

test("a session that didn't happen becomes a rest with its reason, and undo puts it back", async () => {
  const journal = await journalAt(evening, theDay);
  show(journal, sweepOn());
  const { tap } = finger();
  await tap("button", "One of them didn’t happen");
  await tap("button", "R., 15:00: it didn’t happen");
  await tap("radio", "didn’t come");
  await expect.poll(() => rows(journal)).toContain("R. not-attended");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => rows(journal)).toContain("R.");
});

test("a moment put down by day stands in its row and is swept with the first tap", async () => {
  const opened: string[] = [];
  const journal = await journalAt(evening, [
    ...theDay,
    noted("by-day", { on: tuesday, session: sessionOf("s"), kind: "said", sting: 5 }),
  ]);
  show(
    journal,
    <EveningSweep day={tuesday} onPutDown={() => {}} onMoment={(moment) => opened.push(moment)} />,
  );
  await finger().tap("button", /^S., 10:00: a regret, put down/);
  expect(opened).toEqual(["by-day"]);
  expect(await rows(journal)).toContain("S.");
  place("A., 9:00", "good");
  await expect.poll(() => rows(journal)).toContain("S. regret");
});

test("a day of last week is swept late and says which day that counts for", async () => {
  const monday = day("2025-10-13");
  const journal = await journalAt("2025-10-14T09:00", [...everyone, ...yesterday]);
  show(journal, sweepOn(monday));
  await finger().tap("button", "They all sat fine");
  await expect.poll(() => rows(journal, monday)).toEqual(["A. 2 -", "D. 2 -", "S. 2 -", "K. 2 -"]);
  const [first] = await journal.rows(sweepOfDay(monday));
  expect(first?.swept_on).toBe(tuesday);
});

test("sessions that have not begun are not asked about", async () => {
  const journal = await journalAt("2025-10-14T11:45", theDay);
  show(journal, sweepOn());
  await expect.element(places("M. & T., 11:30")).toBeVisible();
  await expect.element(places("J., 14:00")).not.toBeInTheDocument();
  await finger().tap("button", "They all sat fine");
  await expect.poll(async () => (await rows(journal)).slice(2, 4)).toEqual(["M. & T. 2 -", "J."]);
});

test("a tap that could not be written says so and can be tried again", async () => {
  const journal = await journalAt(evening, theDay);
  let refuses = true;
  const shaky: Journal = {
    ...journal,
    append: async (...events) =>
      refuses ? fail({ why: "storage-full", message: "full" }) : journal.append(...events),
  };
  show(shaky, sweepOn());
  const { tap } = finger();
  await tap("button", "A., 9:00: a regret");
  await expect.element(page.getByText("That tap isn’t saved yet.")).toBeVisible();
  refuses = false;
  await tap("button", "Try again");
  await expect.poll(() => rows(journal)).toContain("A. regret");
  await expect.element(page.getByText("That tap isn’t saved yet.")).not.toBeInTheDocument();
});
