/** Calendar files that were read, and settings that belong to the person, not to the device. */
import * as v from "valibot";
import { Day } from "../day.ts";
import { CalendarId, ClientId } from "../ids.ts";
import { aboutNobody, event, line, words } from "./body.ts";

export const settingEvents = {
  "calendar-read": event(
    1,
    v.strictObject({
      calendar: CalendarId,
      name: line,
      on: Day,
      sessions: v.pipe(v.number(), v.integer()),
    }),
    (b) => b.calendar,
  ),
  /** Which titles are which clients. The title itself is kept only if the person wants it. */
  "title-matched": event(
    1,
    v.strictObject({
      /** SHA-256 of the title, trimmed and lower-cased, as base64url. */
      titleKey: words(60),
      client: v.nullable(ClientId),
      title: v.nullable(words(300)),
    }),
    (b) => b.client,
  ),
  "preference-set": event(1, v.strictObject({ name: words(60), value: words(2_000) }), aboutNobody),
} as const;
