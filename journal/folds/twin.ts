/**
 * The slow twin of the folds: the same meaning, written again over plain objects and read off the
 * whole list of events for each thing in turn, with no SQL and no thought of speed.
 */
import type { Day } from "../../record/day.ts";
import { weekdayOf } from "../../record/day.ts";
import type { EventBody, NewEvent } from "../../record/events.ts";

interface TwinSession {
  id: string;
  client: string;
  day: Day;
  time: string;
  slot: string | null;
  rest: string | null;
  swept_on: string | null;
  regret: number | null;
  moved: number;
  touched: number;
}
interface TwinMoment {
  id: string;
  session: string | null;
  client: string | null;
  line: string;
  stings: number[];
  meaning: string | null;
}

export interface TwinState {
  sessions: TwinSession[];
  moments: TwinMoment[];
  withdrawn: string[];
}

export function twinOf(events: readonly NewEvent[]): TwinState {
  let sessions: TwinSession[] = [];
  let moments: TwinMoment[] = [];
  const withdrawn = new Set<string>();
  const erased = new Set<string>();
  const clients = new Set<string>();
  const held = new Set<string>();
  const planned = new Map<string, string | null>();
  const placed = new Map<string, string | null>();
  const carries = (id: string) => moments.some((moment) => moment.session === id);
  const isTouched = (s: TwinSession) =>
    s.moved === 1 || s.rest !== null || s.swept_on !== null || carries(s.id);

  const change = (id: string, how: Partial<TwinSession>) => {
    sessions = sessions.map((s) => (s.id === id ? { ...s, ...how } : s));
  };
  const plan = (body: EventBody<"session-planned">) => {
    withdrawn.delete(body.session);
    const { client, day, time, slot } = body;
    const before = sessions.find((s) => s.id === body.session);
    if (before && isTouched(before)) return;
    const bare = { rest: null, swept_on: null, regret: null, moved: 0, touched: 0 };
    sessions = sessions.filter((s) => s.id !== body.session);
    sessions.push({ id: body.session, client, day, time, slot, ...bare });
  };
  const setSlot = (body: EventBody<"slot-set">) => {
    const later = (s: TwinSession) => s.slot === body.slot && s.day >= body.from && !isTouched(s);
    sessions = sessions
      .filter((s) => !(later(s) && weekdayOf(s.day) !== body.weekday))
      .map((s) => (later(s) ? { ...s, client: body.client, time: body.time } : s));
  };
  const note = (body: EventBody<"moment-noted">) => {
    if (moments.some((moment) => moment.id === body.moment)) return;
    const stings = body.sting === null ? [] : [body.sting];
    const { moment: id, session, line } = body;
    moments.push({ id, session, client: null, line, stings, meaning: null });
  };
  const edit = (id: string, how: (moment: TwinMoment) => Partial<TwinMoment>) => {
    moments = moments.map((moment) => (moment.id === id ? { ...moment, ...how(moment) } : moment));
  };
  const withdraw = (id: string) => {
    if (carries(id)) {
      change(id, { rest: sessions.find((s) => s.id === id)?.rest ?? "cancelled" });
      return;
    }
    sessions = sessions.filter((s) => s.id !== id);
    withdrawn.add(id);
  };

  /** Erasing, read off everything said so far: what is no longer there belongs where it was said last. */
  const erase = ({ client, moment }: EventBody<"forgotten">) => {
    if (client === null) {
      if (!isHeld(moment)) vanish(new Set([moment ?? ""]));
      return;
    }
    if (held.has(client)) return;
    clients.delete(client);
    const rowless = [...planned].filter(([id]) => !sessions.some((s) => s.id === id));
    vanish(
      new Set([
        client,
        ...sessions.filter((s) => s.client === client).map(({ id }) => id),
        ...rowless.filter(([, last]) => last === client).map(([id]) => id),
      ]),
    );
  };
  /** These, and the moments on them. */
  const vanish = (gone: Set<string>) => {
    for (const m of moments) if (gone.has(m.session ?? "")) gone.add(m.id);
    for (const [id, last] of placed)
      if (!moments.some((m) => m.id === id) && gone.has(last ?? "")) gone.add(id);
    sessions = sessions.filter((s) => !gone.has(s.id));
    moments = moments.filter((m) => !gone.has(m.id));
    for (const id of gone) {
      erased.add(id);
      withdrawn.delete(id);
    }
  };
  const isHeld = (moment: string | null) => {
    const session = moments.find((m) => m.id === moment)?.session;
    return held.has(sessions.find((s) => s.id === session)?.client ?? "");
  };
  /** Whatever still comes in about something erased is erased with it. */
  const speaksOfErased = ({ kind, body }: NewEvent): boolean => {
    const { session, moment, client } = body as Record<string, string | null | undefined>;
    const subject = kind.startsWith("session-") ? session : (moment ?? client);
    if (![subject, client, session].some((id) => id && erased.has(id))) return false;
    if (kind === "session-planned" && !sessions.some((s) => s.id === session))
      vanish(new Set([session!]));
    if (kind === "moment-noted" && !moments.some((m) => m.id === moment))
      vanish(new Set([moment!]));
    return true;
  };

  for (const event of events) {
    if (event.kind !== "forgotten" && speaksOfErased(event)) continue;
    const { kind, body } = event;
    if (kind === "session-planned") planned.set(body.session, body.client);
    if (kind === "moment-noted" || kind === "moment-reworded")
      placed.set(body.moment, body.session);
    if (kind === "client-added") clients.add(body.client);
    if (kind === "hold-set" && clients.has(body.client)) held.add(body.client);
    if (kind === "hold-lifted") held.delete(body.client);
    if (kind === "forgotten") erase(body);
    if (kind === "session-planned") plan(body);
    if (kind === "slot-set") setSlot(body);
    if (kind === "slot-ended")
      sessions = sessions.filter(
        (s) => !(s.slot === body.slot && s.day >= body.from && !isTouched(s)),
      );
    if (kind === "session-moved")
      change(body.session, { day: body.day, time: body.time, moved: 1 });
    if (kind === "session-rested") change(body.session, { rest: body.why });
    if (kind === "session-held") change(body.session, { rest: null });
    if (kind === "session-withdrawn") withdraw(body.session);
    if (kind === "session-swept")
      change(body.session, { swept_on: body.on, regret: body.regret ? 1 : 0 });
    if (kind === "session-unswept") change(body.session, { swept_on: null, regret: null });
    if (kind === "moment-noted") note(body);
    if (kind === "moment-reworded")
      edit(body.moment, () => ({ session: body.session, line: body.line }));
    if (kind === "moment-rated")
      edit(body.moment, ({ stings }) => ({ stings: [...stings, body.sting] }));
    if (kind === "meaning-written") edit(body.moment, () => ({ meaning: body.text || null }));
    if (kind === "moment-withdrawn")
      moments = moments.filter((moment) => moment.id !== body.moment);
  }

  const clientOf = (session: string | null) =>
    sessions.find((s) => s.id === session)?.client ?? null;
  return {
    sessions: sessions.map((s) => ({ ...s, touched: isTouched(s) ? 1 : 0 })).toSorted(byId),
    moments: moments.map((m) => ({ ...m, client: clientOf(m.session) })).toSorted(byId),
    withdrawn: [...withdrawn].toSorted(),
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
