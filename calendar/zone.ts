/**
 * A zone says how far the wall stands from UTC at an instant; from that follow both directions.
 *
 * A wall time that does not exist (the clocks jumped over it) takes the offset before the gap, so
 * that half past two becomes half past three; one that comes twice is the first. Both are the same
 * rule: try the offset from before the change first.
 */
export interface Zone {
  name: string;
  /** Milliseconds to add to UTC, at this instant. */
  offsetAt(instant: number): number;
}

export const utc: Zone = { name: "UTC", offsetAt: () => 0 };
export const fixedZone = (name: string, offset: number): Zone => ({ name, offsetAt: () => offset });

/** No offset on Earth has been larger than this. */
const FARTHEST = 16 * 3_600_000;

export function instantOf(zone: Zone, wall: number): number {
  const before = zone.offsetAt(wall - FARTHEST);
  const after = zone.offsetAt(wall + FARTHEST);
  const first = wall - before;
  if (before === after || zone.offsetAt(first) === before) return first;
  const second = wall - after;
  return zone.offsetAt(second) === after ? second : first;
}

export const wallOf = (zone: Zone, instant: number): number => instant + zone.offsetAt(instant);

const A_DAY_AND_MORE = 25 * 3_600_000;

/** The walls that can lie between two instants, whatever the clocks do at either end. */
export function wallsBetween(zone: Zone, from: number, to: number): { from: number; to: number } {
  const offset = (at: number) => zone.offsetAt(at);
  return {
    from: from + Math.min(offset(from - A_DAY_AND_MORE), offset(from)),
    to: to + Math.max(offset(to - A_DAY_AND_MORE), offset(to)),
  };
}
