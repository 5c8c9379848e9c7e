/**
 * The only place that reads the time, the zone and chance. Everything else receives them, so that a
 * seed and a script replay a whole year in a second.
 */
import type { Instant } from "../record/day.ts";
import type { Random } from "../record/ids.ts";

export const now = (): Instant => Date.now() as Instant;
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
export const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
