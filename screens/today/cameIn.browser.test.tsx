import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { momentOf } from "../../practices/moment/moment.tables.ts";
import { theDay } from "../../practices/moment/october.ts";
import { journalAt, show } from "../../practices/moment/onPaper.tsx";
import { day, type Instant } from "../../record/day.ts";
import type { NewEvent } from "../../record/events.ts";
import type { MomentId } from "../../record/ids.ts";
import { captureText, emptyCapture, eventsOf } from "../cover/capture.ts";
import { CameIn } from "./CameIn.tsx";
import { SlotNotice } from "./SlotNotice.tsx";

const evening = "2025-10-14T20:40";
const at = Date.parse("2025-10-14T18:30Z") as Instant;
const cameIn = (n: number, initials: string, line: string): NewEvent[] =>
  eventsOf({
    name: `0000000${n}-0123456789abcdef01234567`,
    content: captureText({ ...emptyCapture, initials, line, sting: 6 }, day("2025-10-14"), at),
  })!;
const momentId = (n: number) => `in-0000000${n}-0123456789abcdef01234567` as MomentId;
const two = [
  ...cameIn(1, "j", "Didn’t ask him about Sunday."),
  ...cameIn(2, "", "Spoke too fast all day."),
];
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

test("they are fitted one at a time; the likely session stands chosen, and it can be taken back", async () => {
  const journal = await journalAt(evening, [...theDay, ...two]);
  show(journal, <CameIn />);
  await expect
    .element(page.getByRole("heading", { name: "Two came in through the cover." }))
    .toBeVisible();
  await expect.element(page.getByText("Didn’t ask him about Sunday.")).toBeVisible();
  await expect.element(page.getByRole("radio", { name: /^J\. · today/ })).toBeChecked();
  await press("That’s the one");
  await expect
    .element(page.getByRole("heading", { name: "One came in through the cover." }))
    .toBeVisible();
  expect((await journal.rows(momentOf(momentId(1))))[0]).toMatchObject({ label: "J." });

  await press("Undo");
  await expect
    .element(page.getByRole("heading", { name: "Two came in through the cover." }))
    .toBeVisible();
  expect((await journal.rows(momentOf(momentId(1))))[0]).toMatchObject({ label: null });
});

test("nobody’s session is guessed; one is chosen, or it is said to have none", async () => {
  const journal = await journalAt(evening, [...theDay, ...two.slice(2)]);
  show(journal, <CameIn />);
  await press("That’s the one");
  await expect.element(page.getByText(/^Choose its session first/)).toBeVisible();
  await press("Not about one session");
  await expect.element(page.getByText("Spoke too fast all day.")).not.toBeInTheDocument();
  expect((await journal.rows(momentOf(momentId(2))))[0]).toMatchObject({ session: null });
  expect(page.getByRole("heading").query()).toBeNull();
});

test("later is an answer, and what waits stays in sight", async () => {
  show(await journalAt(evening, [...theDay, ...two]), <CameIn />);
  await press("Later");
  await expect.element(page.getByText(/^Two from the cover still wait\./)).toBeVisible();
  await page.getByText("Fit them now").click();
  await expect.element(page.getByRole("heading", { name: /^Two came in/ })).toBeVisible();
});

test("a slot that was changed is told with its day, and that nothing was lost only when nothing was", async () => {
  const journal = await journalAt(evening, []);
  let heard = 0;
  const notice = (unreadable: number) => (
    <SlotNotice
      changed={{ since: day("2025-10-11") }}
      unreadable={unreadable}
      today={day("2025-10-14")}
      onHeard={() => (heard += 1)}
    />
  );
  show(journal, notice(0));
  await expect
    .element(page.getByText(/What came in since Saturday may have been readable\.$/))
    .toBeVisible();
  await expect.element(page.getByText("It’s here; nothing was lost.")).toBeVisible();
  await press("Good to know");
  expect(heard).toBe(1);
  show(journal, notice(2));
  await expect
    .element(page.getByText(/^Two things that came through the slot can’t/))
    .toBeVisible();
  expect(page.getByText(/nothing was lost/).query()).toBeNull();
});
