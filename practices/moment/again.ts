/**
 * A moment found again: its words changed, rated once more, taken away, brought back.
 *
 * Taking it away writes one event; undoing that notes it anew under the same id with every sting it
 * had, so that what other practices kept about it (a body map, thoughts) is about it again.
 */
import type { Day } from "../../record/day.ts";
import { type NewEvent, newEvent } from "../../record/events.ts";
import type { FoundMoment, PastRating } from "./moment.tables.ts";
import { type MomentForm, cleanLine } from "./moment.ts";

export type Wording = Pick<MomentForm, "session" | "kind" | "line" | "repairable">;

export const reword = (moment: FoundMoment, to: Wording): NewEvent =>
  newEvent("moment-reworded", {
    moment: moment.id,
    session: to.session,
    kind: to.kind,
    line: cleanLine(to.line),
    repairable: to.repairable,
  });

export const wordingOf = (moment: FoundMoment): Wording => ({
  session: moment.session,
  kind: moment.kind,
  line: moment.line,
  repairable: moment.repairable,
});

export function bringBack(
  moment: FoundMoment,
  ratings: readonly PastRating[],
  on: Day,
): NewEvent[] {
  const events: NewEvent[] = [
    newEvent("moment-noted", {
      moment: moment.id,
      on: moment.noted_on,
      sting: ratings.find(({ occasion }) => occasion === "noted")?.sting ?? null,
      guess: moment.guess,
      ...wordingOf(moment),
    }),
  ];
  for (const { on_day, sting, occasion } of ratings)
    if (occasion !== "noted")
      events.push(newEvent("moment-rated", { moment: moment.id, on: on_day, sting, occasion }));
  if (moment.meaning !== null)
    events.push(newEvent("meaning-written", { moment: moment.id, on, text: moment.meaning }));
  return events;
}
