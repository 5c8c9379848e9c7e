/** People, and the hours of the usual week that are theirs. */
import * as v from "valibot";
import { ClockTime, Day, Weekday } from "../day.ts";
import { ClientId, SlotId } from "../ids.ts";
import { aboutClient, event, label, line, minutes } from "./body.ts";

export const peopleEvents = {
  "client-added": event(1, v.strictObject({ client: ClientId, label, about: line }), aboutClient),
  "client-described": event(
    1,
    v.strictObject({ client: ClientId, label, about: line }),
    aboutClient,
  ),
  "client-rested": event(
    1,
    v.strictObject({ client: ClientId, resting: v.boolean() }),
    aboutClient,
  ),
  "slot-set": event(
    1,
    v.strictObject({
      slot: SlotId,
      client: ClientId,
      weekday: Weekday,
      time: ClockTime,
      minutes,
      from: Day,
    }),
    aboutClient,
  ),
  /** From this day on the slot holds no sessions; untouched planned ones go. */
  "slot-ended": event(
    1,
    v.strictObject({ slot: SlotId, client: ClientId, from: Day }),
    aboutClient,
  ),
} as const;
