/**
 * The hybrid logical clock: when something was written down, as text that sorts.
 *
 * Kulkarni et al., "Logical physical clocks" (2014). A reading is the wall's milliseconds, a counter
 * and the device, each of fixed width, so comparing two readings as text compares their order. The
 * milliseconds never go back: while the wall's clock is behind the last reading, the counter goes
 * on. So a clock set back a year, or ten, never puts an answer before its question.
 *
 * What it costs: a clock that was once ahead leaves every later reading ahead, by as much, until the
 * wall has caught up; a reading received from such a device takes ours along. So a reading orders
 * events and never says on which day something happened: bodies carry their own days.
 */
export interface Reading {
  ms: number;
  counter: number;
  device: string;
}

const msWidth = 15;
const counterWidth = 5;
const highestCounter = 10 ** counterWidth - 1;

/** The reading for something that happens here, now. `last` is the newest reading known here. */
export const tick = (last: string | null, nowMs: number, device: string): string =>
  write(after(last === null ? [] : [readingOf(last)], nowMs, device));

/** The reading that follows both our own last one and one that came from another device. */
export const receive = (last: string | null, came: string, nowMs: number, device: string): string =>
  write(after([came, ...(last === null ? [] : [last])].map(readingOf), nowMs, device));

export const readingOf = (text: string): Reading => {
  const found = /^(\d{15})-(\d{5})-(.+)$/.exec(text);
  if (!found) throw new Error(`"${text}" is no reading of the clock.`);
  return { ms: Number(found[1]), counter: Number(found[2]), device: found[3] ?? "" };
};

/** The milliseconds of a reading; right for order, and for a day only if the clock was right. */
export const msOf = (text: string): number => Number(text.slice(0, msWidth));

function after(seen: Reading[], nowMs: number, device: string): Reading {
  const wall = Math.max(0, Math.floor(nowMs));
  const ms = Math.max(wall, ...seen.map((reading) => reading.ms));
  const counters = seen.filter((reading) => reading.ms === ms).map((reading) => reading.counter);
  const counter = counters.length === 0 ? 0 : Math.max(...counters) + 1;
  // A counter that is full borrows a millisecond from the future: order holds, width holds.
  return counter > highestCounter ? { ms: ms + 1, counter: 0, device } : { ms, counter, device };
}

const write = ({ ms, counter, device }: Reading): string =>
  `${String(ms).padStart(msWidth, "0")}-${String(counter).padStart(counterWidth, "0")}-${device}`;
