/** One time that an event takes place. Instants are UTC milliseconds; all-day ones are UTC midnights. */
import type { Status } from "./event.ts";

export interface Occurrence {
  uid: string;
  /** In a series, the original start of this occurrence; null for a single event. */
  recurrenceId: number | null;
  start: number;
  end: number;
  /** A date without a zone: `start` and `end` are its midnights as if in UTC, the end exclusive. */
  allDay: boolean;
  summary: string;
  location: string;
  status: Status;
  /** Where in the file its event begins. */
  line: number;
}
