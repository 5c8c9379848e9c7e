/**
 * The tables that several practices read, and the one table of who folds what.
 *
 * A kind of event that is missing here does not compile. "passed over" is a decision: this event
 * leaves no trace in the core's tables (a practice may fold it into its own).
 */
import { forget, keepUntil, liftHold, setHold } from "./folds/keeping.ts";
import { addClient, describeClient, endSlot, restClient, setSlot } from "./folds/people.ts";
import {
  comeIn,
  fitMoment,
  noteMoment,
  rateMoment,
  rewordMoment,
  withdrawMoment,
  writeMeaning,
} from "./folds/moments.ts";
import {
  holdSession,
  moveSession,
  planSession,
  restSession,
  sweepSession,
  unsweepSession,
  withdrawSession,
} from "./folds/sessions.ts";
import { closeDay, matchTitle, readCalendar, setPreference } from "./folds/settings.ts";
import type { FoldRoom, TotalFolds } from "./rooms.ts";

const folds: TotalFolds = {
  "client-added": addClient,
  "client-described": describeClient,
  "client-rested": restClient,
  "slot-set": setSlot,
  "slot-ended": endSlot,
  "session-planned": planSession,
  "session-moved": moveSession,
  "session-rested": restSession,
  "session-held": holdSession,
  "session-withdrawn": withdrawSession,
  "session-swept": sweepSession,
  "session-unswept": unsweepSession,
  "day-closed": closeDay,
  "moment-noted": noteMoment,
  "moment-reworded": rewordMoment,
  "moment-rated": rateMoment,
  "moment-withdrawn": withdrawMoment,
  "moment-came-in": comeIn,
  "moment-fitted": fitMoment,
  "meaning-written": writeMeaning,
  "body-marked": "passed over",
  "thought-worded": "passed over",
  "thought-noticed": "passed over",
  "moment-allowed": "passed over",
  "figure-set": "passed over",
  "practice-done": "passed over",
  "calendar-read": readCalendar,
  "title-matched": matchTitle,
  "preference-set": setPreference,
  "client-kept-until": keepUntil,
  "hold-set": setHold,
  "hold-lifted": liftHold,
  forgotten: forget,
};

const schema = [
  `create table client (
    id text primary key, label text not null, about text not null,
    resting integer not null, added_at integer not null, kept_until text,
    on_hold_since text, on_hold_why text) strict, without rowid`,

  `create table slot (
    id text primary key, client text not null, weekday integer not null, time text not null,
    minutes integer not null, from_day text not null, until_day text) strict, without rowid`,
  "create index slot_client on slot (client)",

  `create table session (
    id text primary key, client text not null, day text not null, time text not null,
    minutes integer not null, zone text not null, source text not null, slot text,
    calendar text, uid text, recurrence integer, rest text, swept_on text, tone integer,
    regret integer, moved integer not null, touched integer not null) strict, without rowid`,
  "create index session_day on session (day, time)",
  "create index session_client on session (client, day, time)",
  "create index session_slot on session (slot, day) where slot is not null",
  "create index session_calendar on session (calendar) where calendar is not null",
  "create table session_withdrawn (id text primary key) strict, without rowid",

  `create table moment (
    row integer primary key, id text not null unique, session text, client text,
    noted_on text not null, noted_at integer not null, kind text, line text not null,
    first_sting integer, sting_now integer, rated_on text, previous_sting integer,
    repairable text, guess integer, meaning text) strict`,
  "create index moment_session on moment (session) where session is not null",
  "create index moment_client on moment (client, row) where client is not null",
  // No more indexes here: a career holds some thousands of moments, which are read through in two
  // milliseconds, while each index is one more page to write before a moment counts as put down.

  `create table rating (
    row integer not null, moment text not null, on_day text not null, at integer not null,
    sting integer not null, occasion text not null,
    primary key (moment, row)) strict, without rowid`,

  `create table came_in (
    moment text primary key, initials text not null, about text not null, on_day text not null,
    at integer not null, fitted integer not null) strict, without rowid`,

  `create virtual table moment_text using fts5(
    moment unindexed, words, tokenize = "unicode61 remove_diacritics 2", columnsize = 0)`,
  // So that a deleted word leaves the index too, not only the answers.
  "insert into moment_text (moment_text, rank) values ('secure-delete', 1)",

  "create table preference (name text primary key, value text not null) strict, without rowid",
  `create table calendar (
    id text primary key, name text not null, read_on text not null,
    sessions integer not null) strict, without rowid`,
  `create table title_match (
    title_key text primary key, client text, title text) strict, without rowid`,
  "create table day_closed (day text primary key, on_day text not null) strict, without rowid",
];

export const coreRoom: FoldRoom = {
  name: "core",
  version: 4,
  schema,
  tables: [
    "client",
    "slot",
    "session",
    "session_withdrawn",
    "moment",
    "rating",
    "moment_text",
    "came_in",
    "preference",
    "calendar",
    "title_match",
    "day_closed",
  ],
  folds,
  things: ["client", "session", "moment"],
};
