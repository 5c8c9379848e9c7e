import { describe, expect, test } from "vitest";
import { addDays, type ClockTime, day } from "../../record/day.ts";
import { type NewEvent, newEvent } from "../../record/events.ts";
import type { CalendarId, ClientId, MomentId, SessionId } from "../../record/ids.ts";
import {
  added,
  dayClosed,
  meant,
  moved,
  noted,
  planned,
  preferenceSet,
  rated,
  rested,
  slotEnded,
  slotSet,
  swept,
  tuesday,
  withdrawn,
} from "../folds/practice.ts";
import type { Question } from "../journal.ts";
import { memoryJournal, wallInUtc } from "../memory.ts";
import {
  findWords,
  momentsBetween,
  momentsOf,
  momentsOfSession,
  oneMoment,
  quietSince,
  ratingsOf,
  recentMoments,
  stillWithYou,
} from "./moments.ts";
import { clients, oneClient, peopleWithNext, personCounts } from "./people.ts";
import {
  oneSession,
  personSessions,
  recentSessions,
  sessionsBetween,
  sessionsById,
  sessionsOn,
  sweepState,
  unsweptDays,
  withdrawnSessions,
} from "./sessions.ts";
import {
  calendarOrigins,
  calendars,
  matchesByTitleKey,
  preference,
  preferences,
  slots,
} from "./setup.ts";

const j = "j" as ClientId;
const at = (time: string) => time as ClockTime;
const monday = addDays(tuesday, -1);
const calendar = "k" as CalendarId;

async function practice(...events: NewEvent[]) {
  const journal = await memoryJournal({
    now: () => wallInUtc("2025-10-14T20:40"),
    seed: [added("j", "J."), added("s", "S."), ...events],
  });
  return <R>(question: Question<R>) => journal.rows(question);
}
const ids = (rows: { id: string }[]) => rows.map((row) => row.id);

describe("sessions", () => {
  const tuesdayAndBefore = [
    planned("late", { time: "16:30" }),
    planned("early", { time: "09:00", client: "s" }),
    planned("noon", { time: "12:00" }),
    planned("yesterday", { day: monday }),
    noted("m", { session: "early" }),
  ];

  test("of a day stand in their order, with initials and how many moments they carry", async () => {
    const rows = await practice(...tuesdayAndBefore);
    expect(
      (await rows(sessionsOn(tuesday))).map(({ id, label, moments }) => [id, label, moments]),
    ).toEqual([
      ["early", "S.", 1],
      ["noon", "J.", 0],
      ["late", "J.", 0],
    ]);
    expect(ids(await rows(sessionsBetween(monday, tuesday)))[0]).toBe("yesterday");
  });

  test("that just were come with the last one first; what did not take place is left out", async () => {
    const rows = await practice(...tuesdayAndBefore, rested("noon"));
    expect(ids(await rows(recentSessions({ day: tuesday, time: at("16:29") }, 9)))).toEqual([
      "early",
      "yesterday",
    ]);
    expect(ids(await rows(recentSessions({ day: tuesday, time: at("16:30") }, 2)))).toEqual([
      "late",
      "early",
    ]);
  });

  test("of a person come latest first", async () => {
    const rows = await practice(...tuesdayAndBefore);
    expect(ids(await rows(personSessions(j)))).toEqual(["late", "noon", "yesterday"]);
    expect(ids(await rows(personSessions(j, 1)))).toEqual(["late"]);
    expect(ids(await rows(oneSession("noon" as SessionId)))).toEqual(["noon"]);
  });

  test("are known by their ids, standing or withdrawn", async () => {
    const rows = await practice(...tuesdayAndBefore, withdrawn("noon"));
    const asked = ["late", "noon", "never"] as SessionId[];
    expect(ids(await rows(sessionsById(asked)))).toEqual(["late"]);
    expect(ids(await rows(withdrawnSessions(asked)))).toEqual(["noon"]);
    expect(await rows(sessionsById([]))).toEqual([]);
  });

  test("the sweep of a day says how far it has come, and that rests are not swept", async () => {
    const rows = await practice(
      ...tuesdayAndBefore,
      swept("early", { regret: true }),
      rested("noon"),
    );
    expect(await rows(sweepState(tuesday))).toEqual([
      { sessions: 2, swept: 1, regrets: 1, rests: 1, closed: 0 },
    ]);
    const empty = { sessions: 0, swept: 0, regrets: 0, rests: 0, closed: 0 };
    expect(await rows(sweepState(addDays(tuesday, 1)))).toEqual([empty]);
  });

  test("days that wait for a sweep are those before today, not closed, not too far back", async () => {
    const rows = await practice(
      ...[1, 2, 3, 7, 8].flatMap((back) => [
        planned(`a${back}`, { day: addDays(tuesday, -back) }),
        planned(`b${back}`, { day: addDays(tuesday, -back) }),
      ]),
      planned("today"),
      swept("a1"),
      rested("b1"),
      swept("a2"),
      dayClosed(addDays(tuesday, -3)),
    );
    expect(await rows(unsweptDays(tuesday, 7))).toEqual([
      { day: "2025-10-12", unswept: 1 },
      { day: "2025-10-07", unswept: 2 },
    ]);
  });
});

describe("moments", () => {
  const some = [
    planned("s1", { day: monday, time: "11:00" }),
    noted("old", { session: "s1", sting: 3, on: monday }),
    noted("fresh", { session: "s1", line: "Zu spät gekommen" }),
    noted("bare", { sting: null, line: "" }),
  ];

  test("come with the initials and the hour of their session, the latest first", async () => {
    const rows = await practice(...some);
    const [first, second] = await rows(momentsOf(j));
    expect([first?.id, second?.id]).toEqual(["fresh", "old"]);
    expect(first).toMatchObject({
      label: "J.",
      session_day: monday,
      session_time: "11:00",
      quiet: 0,
    });
    expect(ids(await rows(momentsOfSession("s1" as SessionId)))).toEqual(["old", "fresh"]);
    expect(ids(await rows(recentMoments(2)))).toEqual(["bare", "fresh"]);
    expect(ids(await rows(momentsBetween(tuesday, tuesday)))).toEqual(["fresh", "bare"]);
    expect(ids(await rows(oneMoment("bare" as MomentId)))).toEqual(["bare"]);
    expect((await rows(ratingsOf("old" as MomentId))).map((rating) => rating.sting)).toEqual([3]);
  });

  test("are still with you until twice in a row they hardly sting; then quiet for a week", async () => {
    const once = [...some, rated("fresh", 2)];
    const rowsOnce = await practice(...once);
    expect(ids(await rowsOnce(stillWithYou()))).toEqual(["old", "fresh"]);
    expect(await rowsOnce(quietSince(tuesday))).toEqual([]);

    const rowsTwice = await practice(...once, rated("fresh", 1));
    expect(ids(await rowsTwice(stillWithYou()))).toEqual(["old"]);
    expect((await rowsTwice(quietSince(addDays(tuesday, 6)))).map((m) => [m.id, m.quiet])).toEqual([
      ["fresh", 1],
    ]);
    expect(await rowsTwice(quietSince(addDays(tuesday, 7)))).toEqual([]);
  });

  test("are found by words of their line or their meaning, accents or not, unfinished or not", async () => {
    const rows = await practice(...some, meant("old", "That he matters to me."));
    const found = async (text: string) => ids(await rows(findWords(text)));
    expect(await found("reunion")).toEqual(["old"]);
    expect(await found("mat reun")).toEqual([]);
    expect(await found("matters reun")).toEqual(["old"]);
    expect(await found("SPAT gek")).toEqual(["fresh"]);
    expect(await found("nothing of the kind")).toEqual([]);
  });

  test("signs that mean something to the index are only signs", async () => {
    const rows = await practice(noted("m", { line: 'He said "stop" (twice) - near the end*' }));
    for (const text of [
      '"stop"',
      "(twice)",
      'said "sto',
      "end*",
      "near the",
      "-",
      "*",
      "",
      "^",
      ":",
    ])
      expect(await rows(findWords(text)), text).toHaveLength(/\w/.test(text) ? 1 : 0);
    for (const text of ["said NOT stop", "line: x", "NEAR(he stop)", "AND", "moment:m"])
      expect(await rows(findWords(text)), text).toEqual([]);
  });
});

describe("people", () => {
  test("stand in the order in which they are seen next; resting ones last", async () => {
    const rows = await practice(
      added("d", "D."),
      added("p", "P."),
      newEvent("client-rested", { client: "p" as ClientId, resting: true }),
      planned("s1", { time: "14:00" }),
      planned("s2", { time: "10:00", client: "s", day: addDays(tuesday, 1) }),
      planned("s3", { time: "09:00", client: "p" }),
      planned("s4", { day: monday }),
      noted("m", { session: "s4" }),
    );
    const people = await rows(peopleWithNext(tuesday));
    expect(people.map(({ label, next_day, next_time }) => [label, next_day, next_time])).toEqual([
      ["J.", tuesday, "14:00"],
      ["S.", "2025-10-15", "10:00"],
      ["D.", null, null],
      ["P.", tuesday, "09:00"],
    ]);
    expect(people[0]).toMatchObject({ sessions: 2, moments: 1, sting_now: 8, last_day: tuesday });
    const evening = await rows(peopleWithNext(tuesday, at("14:01")));
    expect(evening.map(({ label }) => label)).toEqual(["S.", "D.", "J.", "P."]);
  });

  test("are listed by their initials, and counted one by one", async () => {
    const rows = await practice(planned("s1"), planned("s2", { day: monday }), swept("s2"));
    expect((await rows(clients())).map((client) => client.label)).toEqual(["J.", "S."]);
    expect((await rows(oneClient(j)))[0]?.label).toBe("J.");
    expect(await rows(personCounts(j, tuesday))).toEqual([
      { sessions: 2, swept: 1, first_day: monday, last_day: tuesday, moments: 0 },
    ]);
  });
});

describe("what was set up", () => {
  test("the usual week leaves out hours that were ended, unless they end only later", async () => {
    const rows = await practice(
      slotSet("b", { weekday: 3 }),
      slotSet("a"),
      slotSet("gone"),
      slotEnded("gone", day("2025-10-20")),
    );
    expect(ids(await rows(slots()))).toEqual(["a", "b"]);
    expect(ids(await rows(slots(tuesday)))).toEqual(["a", "gone", "b"]);
    expect(ids(await rows(slots(day("2025-10-20"))))).toEqual(["a", "b"]);
  });

  test("a setting is the last one that was set", async () => {
    const rows = await practice(preferenceSet("theme", "dark"), preferenceSet("theme", "light"));
    expect(await rows(preference("theme"))).toEqual([{ value: "light" }]);
    expect(await rows(preference("never-set"))).toEqual([]);
    expect(await rows(preferences(["theme", "x"]))).toEqual([{ name: "theme", value: "light" }]);
  });

  test("a calendar knows its sessions, and titles whose they are", async () => {
    const origin = { calendar, uid: "u", recurrence: 7 };
    const rows = await practice(
      newEvent("calendar-read", { calendar, name: "work", on: tuesday, sessions: 1 }),
      planned("s1", { source: "calendar", origin }),
      planned("s2"),
      moved("s1", monday),
      newEvent("title-matched", { titleKey: "h1", client: j, title: null }),
      newEvent("title-matched", { titleKey: "h2", client: null, title: "Dentist" }),
    );
    expect(await rows(calendarOrigins(calendar))).toMatchObject([
      { id: "s1", day: monday, uid: "u", recurrence: 7, moved: 1, touched: 1 },
    ]);
    expect(await rows(calendars())).toMatchObject([{ id: "k", name: "work", sessions: 1 }]);
    expect(await rows(matchesByTitleKey(["h1", "h2", "h3"]))).toEqual([
      { title_key: "h1", client: "j", title: null },
      { title_key: "h2", client: null, title: "Dentist" },
    ]);
  });
});

describe("after forty years", () => {
  const asked: Record<string, Question<unknown>> = {
    sessionsOn: sessionsOn(tuesday),
    recentSessions: recentSessions({ day: tuesday, time: at("15:00") }, 8),
    personSessions: personSessions(j),
    sessionsById: sessionsById(["s1" as SessionId]),
    sweepState: sweepState(tuesday),
    unsweptDays: unsweptDays(tuesday, 7),
    momentsOf: momentsOf(j),
    momentsOfSession: momentsOfSession("s1" as SessionId),
    momentsBetween: momentsBetween(monday, tuesday),
    stillWithYou: stillWithYou(),
    quietSince: quietSince(tuesday),
    ratingsOf: ratingsOf("m" as MomentId),
    findWords: findWords("reunion"),
    personCounts: personCounts(j, tuesday),
    calendarOrigins: calendarOrigins(calendar),
    peopleWithNext: peopleWithNext(tuesday),
  };

  test.each(Object.keys(asked))(
    "%s looks up what it needs and reads no table through",
    async (name) => {
      const journal = await memoryJournal({ now: () => wallInUtc("2025-10-14T20:40") });
      const { sql, parameters } = asked[name]!;
      const plan = journal.sql
        .all(`explain query plan ${sql}`, parameters as never)
        .map((row) => String(row.detail));
      expect(plan.length).toBeGreaterThan(0);
      const through = /^SCAN (session|moment|rating)\b(?! USING (COVERING )?INDEX moment_with_you)/;
      expect(plan.filter((step) => through.test(step))).toEqual([]);
    },
  );
});
