import { describe, expect, test } from "vitest";
import { addDays, type ClockTime } from "../../record/day.ts";
import type { CalendarId, ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { tuesday } from "../folds/practice.ts";
import type { Question } from "../journal.ts";
import { memoryJournal, wallInUtc } from "../memory.ts";
import {
  findWords,
  momentsBetween,
  momentsOf,
  momentsOfSession,
  quietSince,
  ratingsOf,
  stillWithYou,
} from "./moments.ts";
import { peopleWithNext, personCounts } from "./people.ts";
import {
  personSessions,
  recentSessions,
  sessionsById,
  sessionsOn,
  sweepState,
  unsweptDays,
} from "./sessions.ts";
import { calendarOrigins } from "./setup.ts";

const j = "j" as ClientId;
const at = (time: string) => time as ClockTime;
const monday = addDays(tuesday, -1);
const calendar = "k" as CalendarId;

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

  /** Moments are few even then, and an index on them costs every capture a page: these read them through. */
  const readsMoments = ["momentsBetween", "stillWithYou", "quietSince"];

  test.each(Object.keys(asked))(
    "%s looks up what it needs and reads no large table through",
    async (name) => {
      const journal = await memoryJournal({ now: () => wallInUtc("2025-10-14T20:40") });
      const { sql, parameters } = asked[name]!;
      const plan = journal.sql
        .all(`explain query plan ${sql}`, parameters as never)
        .map((row) => String(row.detail));
      expect(plan.length).toBeGreaterThan(0);
      const through = readsMoments.includes(name)
        ? /^SCAN (session|rating)\b/
        : /^SCAN (session|moment|rating)\b/;
      expect(plan.filter((step) => through.test(step))).toEqual([]);
    },
  );
});
