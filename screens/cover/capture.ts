/**
 * What a locked cover can take in, and what becomes of it once the vault is open.
 *
 * The cover knows no session and no person, so it asks for an initial and a rough time. It makes plain
 * text of it and nothing more; the checks are done on the way in, where a forged one can do no harm.
 */
import type { Day, Instant } from "../../record/day.ts";
import type { NewEvent } from "../../record/events.ts";
import type { MomentId } from "../../record/ids.ts";

export interface Capture {
  kind: "said" | "unsaid" | "did" | "undone" | null;
  line: string;
  initials: string;
  about: "just-now" | "today" | "earlier";
  sting: number | null;
}

export const emptyCapture: Capture = {
  kind: null,
  line: "",
  initials: "",
  about: "just-now",
  sting: null,
};

export const longestLine = 300;
export const longestInitials = 40;

export type CaptureProblem = "nothing" | "too-long";

export function problemOf({ kind, line, initials, sting }: Capture): CaptureProblem | null {
  if (line.trim().length > longestLine) return "too-long";
  const saysNothing = kind === null && sting === null && line.trim() === "";
  return saysNothing && initials.trim() === "" ? "nothing" : null;
}

const FORMAT = 1;

/** The text that is sealed. `on` is the day that the wall shows. */
export const captureText = (capture: Capture, on: Day, at: Instant): string =>
  JSON.stringify({ format: FORMAT, on, at, ...capture });

/**
 * The two events of one capture, or null when it is none of ours. Their ids follow from the message's
 * name, so that the same message taken in twice is written once.
 */
export function eventsOf(message: { name: string; content: string }): NewEvent[] | null {
  const read = parsed(message.content);
  if (read === null || read["format"] !== FORMAT) return null;
  const { on, at, kind, line, initials, about, sting } = read;
  const moment = `in-${message.name}` as MomentId;
  const noted = { moment, session: null, on, kind, line: bare(line), sting };
  return [
    made("moment-noted", { ...noted, repairable: null, guess: null }, `${message.name}-noted`),
    made(
      "moment-came-in",
      { moment, initials: bare(initials), about, on, at },
      `${message.name}-came-in`,
    ),
  ];
}

/** The journal checks bodies; what does not pass there is told as unreadable. */
const made = (kind: string, body: unknown, id: string): NewEvent =>
  ({ kind, body, id }) as unknown as NewEvent;

const bare = (text: unknown): unknown =>
  // oxlint-disable-next-line no-control-regex
  typeof text === "string" ? text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]+/g, " ") : text;

function parsed(content: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
