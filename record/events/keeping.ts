/** How long a person's pages are kept, what stops them from being erased, and erasing itself. */
import * as v from "valibot";
import { Day } from "../day.ts";
import { ClientId, MomentId } from "../ids.ts";
import { aboutClient, event, line } from "./body.ts";

export const keepingEvents = {
  /** Past that day a yearly look asks what is to become of it. Nothing goes by itself. */
  "client-kept-until": event(
    1,
    v.strictObject({ client: ClientId, until: v.nullable(Day) }),
    aboutClient,
  ),
  /** Somebody asked for the records, or may: nothing of this person can be erased until it is lifted. */
  "hold-set": event(1, v.strictObject({ client: ClientId, on: Day, why: line }), aboutClient),
  "hold-lifted": event(1, v.strictObject({ client: ClientId, on: Day }), aboutClient),
  /**
   * Erased for good: a person with everything about them, or one moment. It stays in the log so that
   * an old copy cannot bring back what it names; see journal/erasure/.
   */
  forgotten: event(
    1,
    v.pipe(
      v.strictObject({
        client: v.nullable(ClientId),
        moment: v.nullable(MomentId),
        on: Day,
      }),
      v.check((b) => (b.client === null) !== (b.moment === null), "One of the two is erased."),
    ),
    (b) => b.client ?? b.moment,
  ),
} as const;
