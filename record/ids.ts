/**
 * Ids: minted once on the device, 22 characters of base64url over 128 random bits, never reused.
 *
 * Some ids are derived instead of drawn, so that doing the same thing twice makes one row: a session
 * of the usual week is `<slot>@<day>`, a session from a calendar file is a hash of its event and
 * instant. A Brand keeps a session's id from standing where a moment's belongs.
 */
import * as v from "valibot";

const id = <B extends string>(brand: B) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9_@:.-]{1,120}$/, "This is not an id."), v.brand(brand));

export const ClientId = id("ClientId");
export type ClientId = v.InferOutput<typeof ClientId>;
export const SlotId = id("SlotId");
export type SlotId = v.InferOutput<typeof SlotId>;
export const SessionId = id("SessionId");
export type SessionId = v.InferOutput<typeof SessionId>;
export const MomentId = id("MomentId");
export type MomentId = v.InferOutput<typeof MomentId>;
export const ThoughtId = id("ThoughtId");
export type ThoughtId = v.InferOutput<typeof ThoughtId>;
export const CalendarId = id("CalendarId");
export type CalendarId = v.InferOutput<typeof CalendarId>;
export const EventId = id("EventId");
export type EventId = v.InferOutput<typeof EventId>;

/** 16 random bytes in, a fresh id out. Randomness is a parameter so that a seed replays. */
export type Random = (bytes: number) => Uint8Array;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Draws a fresh id of the wanted kind: `mint(random, MomentId)`. */
export function mint<S extends v.GenericSchema<string, string>>(
  random: Random,
  kind: S,
): v.InferOutput<S> {
  const bytes = random(22);
  let text = "";
  for (const byte of bytes) text += alphabet[byte & 63];
  return v.parse(kind, text);
}

/** The session that a slot of the usual week holds on one day; the same each time it is asked. */
export const sessionOfSlot = (slot: SlotId, day: string): SessionId =>
  v.parse(SessionId, `${slot}@${day}`);
