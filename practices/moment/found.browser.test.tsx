import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { newEvent } from "../../record/events.ts";
import type { MomentId } from "../../record/ids.ts";
import { momentOf, ratingsOf } from "./moment.tables.ts";
import { MomentsPage } from "./MomentsPage.tsx";
import { MomentView } from "./MomentView.tsx";
import { noted, reunion, sessionOf, theDay, tuesday } from "./october.ts";
import { finger, journalAt, show } from "./onPaper.tsx";

const evening = "2025-10-14T17:20";
const id = "reunion" as MomentId;
const meaning = newEvent("meaning-written", { moment: id, on: tuesday, text: "I keep promises." });
const seed = [...theDay, ...reunion, meaning];
const nothing = () => {};
const view = (done: () => void = nothing) => (
  <MomentView moment={id} onDone={done} onTend={nothing} onPerson={nothing} />
);

test("what it taught stands above what happened", async () => {
  const place = show(await journalAt(evening, seed), view());
  await expect.element(page.getByText("I keep promises.")).toBeVisible();
  const text = place.textContent ?? "";
  expect(text.indexOf("I keep promises.")).toBeLessThan(
    text.indexOf("I didn’t ask about the reunion"),
  );
  await expect.element(page.getByText(/^3 now, was 8 on 30 September, fading/)).toBeVisible();
});

test("rating again is blind: the old numbers are gone until the answer", async () => {
  const journal = await journalAt(evening, seed);
  show(journal, view());
  const { tap } = finger();
  await tap("button", "How much now?");
  await expect.element(page.getByText(/was 8/)).not.toBeInTheDocument();
  await tap("radio", "2");
  await tap("button", "That’s it now");
  await expect.element(page.getByText(/^2 now, was 8 on 30 September/)).toBeVisible();
  expect((await journal.rows(ratingsOf(id))).at(-1)).toMatchObject({ sting: 2, occasion: "asked" });
});

test("its words can be changed, and changed back", async () => {
  const journal = await journalAt(evening, seed);
  show(journal, view());
  const { tap } = finger();
  await tap("button", "Change the words");
  await page.getByRole("textbox").fill("I left the reunion out.");
  await tap("radio", "didn’t do");
  await tap("button", "Keep the change");
  await expect
    .element(page.getByRole("heading", { name: "Something you didn’t do" }))
    .toBeVisible();
  await expect.element(page.getByText("I left the reunion out.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.element(page.getByText("I didn’t ask about the reunion")).toBeVisible();
});

test("taken away and brought back it is what it was, every sting and its meaning", async () => {
  const journal = await journalAt(evening, seed);
  const before = (await journal.rows(momentOf(id)))[0];
  const done = { times: 0 };
  show(
    journal,
    view(() => (done.times += 1)),
  );
  await finger().tap("button", "Take it away");
  await expect.poll(() => journal.rows(momentOf(id))).toEqual([]);
  expect(done.times).toBe(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await journal.rows(momentOf(id))).length).toBe(1);
  const after = (await journal.rows(momentOf(id)))[0];
  expect({ ...after, row: 0, noted_at: 0 }).toEqual({ ...before, row: 0, noted_at: 0 });
  expect((await journal.rows(ratingsOf(id))).map(({ sting }) => sting)).toEqual([8, 5, 3]);
});

test("the list shows the newest first, whatever stings most", async () => {
  const journal = await journalAt(evening, [
    ...seed,
    noted("small", { on: tuesday, session: sessionOf("k"), kind: "said", sting: 1 }),
  ]);
  const opened: string[] = [];
  show(journal, <MomentsPage onMoment={(moment) => opened.push(moment)} onDone={nothing} />);
  const first = page.getByRole("listitem").first();
  await expect.poll(() => first.element().textContent).toMatch(/^K. Something you said/);
  await finger().tap("button", /I didn’t ask about the reunion/);
  expect(opened).toEqual([id]);
});

test("a moment that is no longer there is said plainly", async () => {
  show(await journalAt(evening, theDay), view());
  await expect
    .element(page.getByRole("heading", { name: "This moment isn’t here any more." }))
    .toBeVisible();
});

test("erased for good it is gone with every sting, and no undo is offered", async () => {
  const journal = await journalAt(evening, seed);
  let done = 0;
  show(
    journal,
    view(() => (done += 1)),
  );
  const { tap } = finger();
  await tap("button", "Erase for good …");
  await expect.element(page.getByText(/Copies made before today still hold it/)).toBeVisible();
  await tap("button", "Keep it");
  expect(await journal.rows(momentOf(id))).toHaveLength(1);
  await tap("button", "Erase for good …");
  await tap("button", "Erase it for good");
  await expect.poll(() => done).toBe(1);
  expect(await journal.rows(momentOf(id))).toEqual([]);
  expect(await journal.rows(ratingsOf(id))).toEqual([]);
  expect(page.getByRole("button", { name: "Undo" }).query()).toBeNull();
});
