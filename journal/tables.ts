/**
 * What screens and practices may ask about: the read tables, as TypeScript sees them.
 *
 * They are folded from the events and can be thrown away and rebuilt; nothing is ever written to
 * them by hand. Names are snake_case because they are SQL; booleans are 0 or 1 because SQLite has
 * no other. A row's type elsewhere is `CoreTables["session"]`. The SQL that makes them is in core.tables.ts; a test holds the two together.
 */
import type { CalendarId, ClientId, MomentId, SessionId, SlotId } from "../record/ids.ts";
import type { ClockTime, Day, Instant, Weekday } from "../record/day.ts";
import type {
  CaptureWhen,
  RatingOccasion,
  RegretKind,
  Repairable,
  RestReason,
  SessionSource,
} from "../record/events.ts";
import type { Sting, Tone } from "../record/sting.ts";

export type Flag = 0 | 1;

interface ClientRow {
  id: ClientId;
  label: string;
  about: string;
  resting: Flag;
  added_at: Instant;
  /** The day past which one is asked, once a year, whether this is still to be kept. */
  kept_until: Day | null;
  /** While it stands nothing of this person can be erased. */
  on_hold_since: Day | null;
  on_hold_why: string | null;
}

/** One hour of the usual week. It holds no sessions from `until_day` on (that day included). */
export interface SlotRow {
  id: SlotId;
  client: ClientId;
  weekday: Weekday;
  time: ClockTime;
  minutes: number;
  from_day: Day;
  until_day: Day | null;
}

interface SessionRow {
  id: SessionId;
  client: ClientId;
  day: Day;
  time: ClockTime;
  minutes: number;
  zone: string;
  source: SessionSource;
  slot: SlotId | null;
  calendar: CalendarId | null;
  uid: string | null;
  recurrence: number | null;
  /** Why it did not take place; null when it did, or is still to come. */
  rest: RestReason | null;
  /** The day on which it was swept; null while it was not. */
  swept_on: Day | null;
  tone: Tone | null;
  /** What the sweep said; null while it was not swept. */
  regret: Flag | null;
  /** Moved by hand: a calendar or the usual week no longer says where it stands. */
  moved: Flag;
  /** Moved, rested, swept, or carrying a moment: nothing that lays out sessions may change it. */
  touched: Flag;
}

/** Sessions that were withdrawn, so that the usual week does not lay them out again. */
interface SessionWithdrawnRow {
  id: SessionId;
}

interface MomentRow {
  /** The number of the event that noted it: later moments have higher ones. */
  row: number;
  id: MomentId;
  session: SessionId | null;
  /** The client of its session; null when it has none. */
  client: ClientId | null;
  /** The day it was put down: a regret counts for a session only within seven days of it. */
  noted_on: Day;
  noted_at: Instant;
  kind: RegretKind | null;
  line: string;
  /** The first sting ever given, at capture or later; null while there is none. */
  first_sting: Sting | null;
  /** The last sting given, the day it was given, and the one before it. */
  sting_now: Sting | null;
  rated_on: Day | null;
  previous_sting: Sting | null;
  repairable: Repairable | null;
  guess: Sting | null;
  /** What it tells of one's work, in one's own words. */
  meaning: string | null;
}

/** Every sting ever given; `noted` is the one given when the moment was put down. */
interface RatingRow {
  row: number;
  moment: MomentId;
  on_day: Day;
  at: Instant;
  sting: Sting;
  occasion: RatingOccasion | "noted";
}

/** Moments that were put down through the cover; `fitted` once their session was found. */
interface CameInRow {
  moment: MomentId;
  initials: string;
  about: CaptureWhen;
  on_day: Day;
  at: Instant;
  fitted: Flag;
}

interface PreferenceRow {
  name: string;
  value: string;
}

interface CalendarRow {
  id: CalendarId;
  name: string;
  read_on: Day;
  sessions: number;
}

/** `client` null: this title was said to be no client. `title` null: its words are not kept. */
interface TitleMatchRow {
  title_key: string;
  client: ClientId | null;
  title: string | null;
}

interface DayClosedRow {
  day: Day;
  on_day: Day;
}

/** Full text of a moment: its line and its meaning. Asked with `match`; see questions/findWords. */
interface MomentTextRow {
  rowid: number;
  moment: MomentId;
  words: string;
  rank: number;
}

export interface CoreTables {
  client: ClientRow;
  slot: SlotRow;
  session: SessionRow;
  session_withdrawn: SessionWithdrawnRow;
  moment: MomentRow;
  rating: RatingRow;
  moment_text: MomentTextRow;
  came_in: CameInRow;
  preference: PreferenceRow;
  calendar: CalendarRow;
  title_match: TitleMatchRow;
  day_closed: DayClosedRow;
}
