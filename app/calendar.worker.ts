/** Reads a calendar file apart from everything else, so that a hostile one can simply be ended. */
import { readCalendar } from "../calendar/readCalendar.ts";
import type { ReadWish } from "./readCalendarFile.ts";

globalThis.addEventListener("message", ({ data }: MessageEvent<ReadWish>) => {
  globalThis.postMessage(readCalendar(data.bytes, data.name, data.span));
});
