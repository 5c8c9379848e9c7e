/**
 * The first evening, from an empty browser to the next morning, against the product as it is served:
 * a vault, the usual week and a calendar file, the sweep, a regret put down and tended to, locked,
 * found again without a network, and not one word of it readable on the disk.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Visit, visit } from "./harness.ts";

const passphrase = "an old pot by the window";
const regret = "went straight to the canaryworksheet";
const meaning = "that the canaryreunion mattered to me as well";
const thought = "a better canarycolleague would have asked";

let story: Visit;
const page = (): Page => story.page();
const button = (name: string | RegExp) => page().getByRole("button", { name });
const heading = (name: string | RegExp) => page().getByRole("heading", { name });
const place = (name: string) =>
  page()
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name })
    .filter({ visible: true });

beforeAll(async () => {
  story = await visit({ address: inject("servedAt"), now: "2025-10-14T08:05" });
});
afterAll(() => story?.leave());

async function open(words = passphrase): Promise<void> {
  await page().getByLabel("Your passphrase").fill(words);
  await button(/^Open$/).click();
}

describe("the first evening", () => {
  test("a vault is made with words of one's own, and says what cannot be brought back", async () => {
    await button("Make it mine").click();
    expect(await page().locator(".five").innerText()).toMatch(/^(\S+\s+){4}\S+$/);
    await button("Use my own").click();
    await page().getByLabel("Your words").fill(passphrase);
    await page().getByLabel("Once more").fill(passphrase);
    await page().getByText("Longer than anyone tries").waitFor();
    expect(await page().getByText("nobody can open this").count()).toBe(1);
    await button(/Lock it with these/).click();
    await heading(/A sheet of paper/).waitFor();
    await button("Later").click();
    await heading("Who do you usually see?").waitFor();
  });

  test("the usual week is entered once and today's sessions are there", async () => {
    await button("Add someone on Tuesday").click();
    for (const [who, at] of [
      ["A.", "9"],
      ["S.", "10.00"],
      ["J.", "14:00"],
    ] as const) {
      await page().getByLabel("Initials or a code").fill(who);
      await page().getByLabel("Time").fill(at);
      await page().keyboard.press("Enter");
      await button(new RegExp(`Remove ${who.slice(0, 1)}\\. on Tuesday`)).waitFor();
    }
    await button("That’s my week").click();
    await heading("Let your calendar say.").waitFor();
    await button("Not now").click();
    await button("Open Today").click();
    await heading("Good morning. Three people today.").waitFor();
    await story.shot("first-evening-morning");
  });

  test("a calendar file brings more sessions in, after saying who is who", async () => {
    const file = join(import.meta.dirname, "shots", "export.ics");
    await story.shot("first-evening-before-calendar");
    writeFileSync(file, calendar);
    await place("People").click();
    await button("Calendar file").click();
    await page().locator('input[type="file"]').setInputFiles(file);
    await heading("Who is who?").waitFor();
    await story.shot("first-evening-who-is-who");
    await button(/^Bring in \d+ sessions$/).click();
    await heading("They’re in.").waitFor();
    await button("Done").click();
    await place("Today").click();
    await heading("Good morning. Four people today.").waitFor();
    expect(await page().getByText("canarytitle").count()).toBe(0);
  });

  test("after a quiet while it locks by itself", async () => {
    await story.pass({ minutes: 12 * 60 + 30 });
    await page().getByLabel("Your passphrase").waitFor();
    expect(page().url()).toBe(`${inject("servedAt")}/`);
  });

  test("another passphrase does not open it, and nothing else is said about it", async () => {
    await open("an old pot by the door");
    await page().getByText("That didn’t open it. Capitals and spaces count.").waitFor();
    await open();
    await heading(/sessions, done\. One tap each\./).waitFor();
    await story.shot("first-evening-sweep");
  });

  test("the evening is swept with one tap each, and the regret is put down from there", async () => {
    await page().getByRole("radio", { name: "good" }).first().click({ force: true });
    await button("J., 14:00: a regret").click();
    await button("Put it down, 30 seconds").click();
    await heading("Put a moment down").waitFor();
    await page().getByText("didn’t say").click();
    await page()
      .getByLabel(/In a few words/)
      .fill(regret);
    await page().getByRole("radio", { name: "8", exact: true }).first().click({ force: true });
    await story.shot("first-evening-moment");
  });

  test("a draft outlives a browser that is closed before it is put down", async () => {
    await page().waitForTimeout(800);
    await story.reopen("2025-10-14T20:50");
    await open();
    await heading(/done\. One tap each\./).waitFor();
    await page().keyboard.press("n");
    await page().getByText("You had begun this one.").waitFor();
    expect(
      await page()
        .getByLabel(/In a few words/)
        .inputValue(),
    ).toBe(regret);
    await button("Put it down, and tend to it now").click();
    await heading("Let’s look after this one.").waitFor();
  });

  test("one is looked after: what it means, where it sits, what comes round, and the sting again", async () => {
    await page()
      .getByRole("textbox", { name: /What does this regret tell you/ })
      .fill(meaning);
    await button("Keep this on top").click();
    await page().getByText("You wrote this. It stays at the top").waitFor();
    await page().getByRole("checkbox", { name: "chest" }).click({ force: true });
    await page().getByLabel("The thought, in your words").fill(thought);
    await button("Keep it").click();
    await page().getByText("only here so far").waitFor();
    await button("I let them be here").click();
    await story.shot("first-evening-tend");
    const sting = page().getByRole("radiogroup", { name: /And the sting, right now/ });
    await sting.getByRole("radio", { name: "5", exact: true }).click({ force: true });
    await button("Keep this").click();
    await button("That’s enough for now").click();
    await heading(/One tap each|all looked at/).waitFor();
  });

  test("the others sat fine, and the day is closed", async () => {
    await button("The others sat fine").click();
    await button("Close the day").click();
    await page()
      .getByText(/The day is closed/)
      .first()
      .waitFor();
    await button("Lock now").filter({ visible: true }).click();
    await page().getByLabel("Your passphrase").waitFor();
  });

  test("tomorrow, without a network, it opens and the moment is found with its own words on top", async () => {
    await story.reopen("2025-10-15T07:40");
    await page().evaluate(() => navigator.serviceWorker.ready);
    await story.offline(true);
    await page().reload();
    await open();
    await page().getByRole("heading", { name: "Still with you" }).waitFor();
    await story.shot("first-evening-tomorrow");
    await place("People").click();
    await page()
      .getByRole("button", { name: /^J\./ })
      .or(page().getByRole("link", { name: /^J\./ }))
      .first()
      .click();
    await page().getByText(regret).first().click();
    await page().getByText(meaning).waitFor();
    expect(
      await page()
        .getByText(/5 now, was 8/)
        .count(),
    ).toBeGreaterThan(0);
    await story.shot("first-evening-found");
    expect(page().url()).toBe(`${inject("servedAt")}/moment`);
  });

  test("a minute and I'm not OK work without a network too", async () => {
    await page().getByRole("link", { name: "Take a minute" }).filter({ visible: true }).click();
    await page()
      .getByText(/Breathe in|Breathe out|Hold/)
      .first()
      .waitFor();
    await page().keyboard.press("Escape");
    await page()
      .getByRole("link", { name: "I’m not OK" })
      .filter({ visible: true })
      .first()
      .click();
    await heading("You don’t have to hold this alone.").waitFor();
    await story.offline(false);
  });

  test("no error, no broken policy, no request that leaves the origin", () => {
    expect(story.faults).toEqual({ errors: [], violations: [], foreign: [] });
  });

  test("nothing of it can be read in the browser's profile", async () => {
    const words = [
      "canaryworksheet",
      "canaryreunion",
      "canarycolleague",
      "canarytitle",
      "old pot by",
    ];
    expect(await story.filesHolding(words)).toEqual([]);
  });
});

const calendar = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Example//Calendar//EN",
  "X-WR-CALNAME:Practice",
  "X-WR-TIMEZONE:Europe/Berlin",
  "BEGIN:VEVENT",
  "UID:canarytitle-weekly@example.org",
  "DTSTART;TZID=Europe/Berlin:20250902T163000",
  "DTEND;TZID=Europe/Berlin:20250902T172000",
  "RRULE:FREQ=WEEKLY;COUNT=12",
  "EXDATE;TZID=Europe/Berlin:20250916T163000",
  "SUMMARY:Kay canarytitle weekly",
  "DTSTAMP:20250901T080000Z",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:lunch@example.org",
  "DTSTART;TZID=Europe/Berlin:20251014T120000",
  "DTEND;TZID=Europe/Berlin:20251014T130000",
  "SUMMARY:Lunch",
  "DTSTAMP:20250901T080000Z",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
