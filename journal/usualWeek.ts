/**
 * The usual week, laid out: from hours that repeat to sessions that can be swept, moved or skipped.
 *
 * A session's id is its slot and its day, so laying out twice adds nothing, on two tabs as well. What
 * was moved keeps its id and is left alone; what was withdrawn is remembered and not made again.
 * Days behind us are laid out too (the app may not have been opened for weeks), sixty at most:
 * older ones would only ask for a sweep that nobody can answer from memory.
 */
import { addDays, type Day, weekdayOf } from "../record/day.ts";
import { type NewEvent, newEvent } from "../record/events.ts";
import { type SessionId, sessionOfSlot } from "../record/ids.ts";
import { ok, type Result } from "../record/result.ts";
import type { Appended, AppendFailure, Journal } from "./journal.ts";
import { sessionsById, withdrawnSessions } from "./questions/sessions.ts";
import { slots as slotsQuestion } from "./questions/setup.ts";
import type { Flag, SlotRow } from "./tables.ts";

const daysAhead = 28;
const daysBehind = 60;

type Slot = SlotRow & { resting: Flag };

type Kept = Result<Appended | null, AppendFailure>;
const turns = new WeakMap<Journal, Promise<Kept>>();

/**
 * Lays out what is missing and keeps it. Called when the vault opens, at midnight, on a change; one
 * call waits for the one before it, so that two of them do not find the same sessions missing.
 */
export function keepUsualWeek(journal: Journal): Promise<Kept> {
  const before = turns.get(journal) ?? Promise.resolve();
  const turn = before.catch(() => null).then(() => layOutMissing(journal));
  turns.set(journal, turn);
  return turn;
}

async function layOutMissing(journal: Journal): Promise<Kept> {
  const today = journal.today();
  const slots = await journal.rows(slotsQuestion(addDays(today, -daysBehind)));
  const ids = placesOf(slots, today).map((place) => place.session);
  const [standing, withdrawn] = await Promise.all([
    journal.rows(sessionsById(ids)),
    journal.rows(withdrawnSessions(ids)),
  ]);
  const known = new Set([...standing, ...withdrawn].map((session) => session.id));
  const events = layOut({ slots, today, zone: journal.zone(), known });
  return events.length === 0 ? ok(null) : journal.append(...events);
}

/** The sessions to plan: every place of the usual week that is not known, as events. */
export function layOut(week: {
  slots: readonly Slot[];
  today: Day;
  zone: string;
  /** Sessions of slots that stand somewhere already, or were withdrawn. */
  known: ReadonlySet<SessionId>;
}): NewEvent[] {
  return placesOf(week.slots, week.today)
    .filter(({ session }) => !week.known.has(session))
    .map(({ slot, day, session }) =>
      newEvent("session-planned", {
        session,
        client: slot.client,
        day,
        time: slot.time,
        minutes: slot.minutes,
        zone: week.zone,
        source: "usual-week",
        slot: slot.id,
        origin: null,
      }),
    );
}

interface Place {
  slot: Slot;
  day: Day;
  session: SessionId;
}

/** Every day on which a slot holds a session, from sixty days back to four weeks on. */
function placesOf(slots: readonly Slot[], today: Day): Place[] {
  return slots
    .filter((slot) => slot.resting === 0)
    .flatMap((slot) => daysOf(slot, today).map((day) => placeOn(slot, day)));
}

const placeOn = (slot: Slot, day: Day): Place => ({
  slot,
  day,
  session: sessionOfSlot(slot.id, day),
});

function daysOf(slot: Slot, today: Day): Day[] {
  const earliest = addDays(today, -daysBehind);
  const from = slot.from_day > earliest ? slot.from_day : earliest;
  const last = addDays(today, daysAhead);
  const days: Day[] = [];
  const first = addDays(from, (slot.weekday - weekdayOf(from) + 7) % 7);
  for (let day = first; day <= last; day = addDays(day, 7)) {
    if (slot.until_day !== null && day >= slot.until_day) break;
    days.push(day);
  }
  return days;
}
