import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { memoryJournal, wallInUtc } from "../../journal/memory.ts";
import { JournalProvider } from "../../journal/react.tsx";
import { baka } from "../../practices/tend/tend.examples.tsx";
import { tendRoom } from "../../practices/tend/tend.tables.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import { put } from "../../ui/stage.tsx";
import { MinuteScreen } from "./MinuteScreen.tsx";

async function minute(...seed: NewEvent[]) {
  const went: string[] = [];
  const journal = await memoryJournal({
    now: () => wallInUtc("2025-10-14T20:40"),
    rooms: [tendRoom],
    seed,
  });
  put(
    <JournalProvider journal={journal}>
      <MinuteScreen onLeave={() => went.push("left")} onNotOk={() => went.push("not ok")} />
    </JournalProvider>,
  );
  return { went, journal };
}

test("a minute asks nothing: a breath runs, Space pauses it, Escape leaves, and nothing was written", async () => {
  const { went, journal } = await minute();
  await expect.element(page.getByText(/^(Breathe in|Hold|Breathe out)$/)).toBeVisible();
  expect(document.querySelectorAll("input, textarea, select")).toHaveLength(0);
  await userEvent.keyboard(" ");
  await expect.element(page.getByText("Paused")).toBeVisible();
  await userEvent.keyboard(" ");
  await expect.element(page.getByText(/^(Breathe in|Hold|Breathe out)$/)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(went).toEqual(["left"]);
  expect(journal.sql.all("select count(*) as n from event")).toEqual([{ n: 0 }]);
});

test("with a figure of one's own, its words are there", async () => {
  await minute(newEvent("figure-set", baka));
  await expect
    .element(page.getByText(/You are at the stove, after school, for a minute/))
    .toBeVisible();
  await page.getByRole("button", { name: "On one line" }).click();
  await expect.element(page.getByText(/Baka is there already/)).toBeVisible();
});

test("I'm not OK stands at its foot", async () => {
  const { went } = await minute();
  await page.getByRole("link", { name: "I’m not OK" }).click();
  expect(went).toEqual(["not ok"]);
});
