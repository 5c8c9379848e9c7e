/** "14 October", with the year when it is another one than today's. */
import type { Day } from "../../record/day.ts";

export function spokenDay(on: Day, today: Day): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    ...(on.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" as const }),
  }).format(new Date(`${on}T00:00:00Z`));
}
