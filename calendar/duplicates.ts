/**
 * Which of two versions of the same event holds.
 *
 * The higher SEQUENCE, then the later DTSTAMP, and never the place in the file: programs write their
 * events in any order. If all that is equal the texts are compared, so that at least the answer is
 * the same each time.
 */
import type { CalendarEvent } from "./event.ts";

export function outranks(one: CalendarEvent, other: CalendarEvent): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  if (one.stamp !== other.stamp) return one.stamp > other.stamp;
  const [a, b] = [asWritten(one), asWritten(other)];
  if (a.modified !== b.modified) return a.modified > b.modified;
  return a.text > b.text;
}

function asWritten({ component }: CalendarEvent): { modified: string; text: string } {
  const lines = component.lines.map(({ name, value }) => `${name}:${value}`).sort();
  const modified = component.lines.find(({ name }) => name === "LAST-MODIFIED")?.value ?? "";
  return { modified, text: lines.join("\n") };
}
