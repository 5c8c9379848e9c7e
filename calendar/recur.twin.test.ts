/**
 * The expander against a slow twin that reads RFC 5545 aloud: it walks over every single moment that
 * could be meant, keeps those that satisfy every part, sorts them into periods and picks.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { civil, DAY, dayNumber, daysInMonth, daysInYear, weekday } from "./civil.ts";
import { expand, fileEffort } from "./recur.ts";
import { readRule, type Rule } from "./rule.ts";

const unit: Record<string, number> = { SECONDLY: 1000, MINUTELY: 60_000, HOURLY: 3_600_000 };

function literal(rule: Rule, start: number, from: number, to: number): number[] {
  const step = stepOf(rule, start);
  const periods = new Map<number, number[]>();
  const first = Math.floor(start / DAY) * DAY - 400 * DAY * (unit[rule.frequency] ? 0 : 1);
  for (let wall = first; wall <= to + 400 * DAY * (unit[rule.frequency] ? 0 : 1); wall += step) {
    const period = periodOf(rule, start, wall);
    if (period % rule.interval !== 0 || !satisfies(rule, start, wall)) continue;
    periods.set(period, [...(periods.get(period) ?? []), wall]);
  }
  const found = [start];
  for (const [, walls] of [...periods].sort(([a], [b]) => a - b)) {
    walls.sort((a, b) => a - b);
    const picked = walls.filter((_, at) => isPicked(rule.byPosition, at, walls.length));
    found.push(...picked.filter((wall) => wall > start));
  }
  return found.slice(0, rule.count ?? undefined).filter((wall) => wall >= from && wall <= to);
}

const isPicked = (positions: number[], at: number, size: number): boolean =>
  positions.length === 0 || positions.includes(at + 1) || positions.includes(at - size);

/** The finest step at which anything can happen, so that the walk ends today. */
function stepOf(rule: Rule, start: number): number {
  if (rule.frequency === "SECONDLY" || rule.bySecond.length > 0 || start % 60_000 !== 0)
    return 1000;
  if (rule.frequency === "MINUTELY" || rule.byMinute.length > 0 || start % 3_600_000 !== 0)
    return 60_000;
  return 3_600_000;
}

/** Which period a moment lies in, counted from the one that holds the start. */
function periodOf(rule: Rule, start: number, wall: number): number {
  const [a, b] = [civil(Math.floor(start / DAY)), civil(Math.floor(wall / DAY))];
  const week = (at: number) => Math.floor((Math.floor(at / DAY) + 3 - rule.weekStart) / 7);
  if (rule.frequency === "YEARLY") return weekYear(rule, wall, b.year) - a.year;
  if (rule.frequency === "MONTHLY") return b.year * 12 + b.month - a.year * 12 - a.month;
  if (rule.frequency === "WEEKLY") return week(wall) - week(start);
  const size = unit[rule.frequency] ?? DAY;
  return Math.floor(wall / size) - Math.floor(start / size);
}

/** With BYWEEKNO a year is its weeks, not its days. */
const weekYear = (rule: Rule, wall: number, year: number): number =>
  rule.byWeekNumber.length === 0 ? year : numberedWeek(rule, wall).year;

function numberedWeek(rule: Rule, wall: number): { year: number; number: number; last: number } {
  const day = Math.floor(wall / DAY);
  // The week belongs to the year that holds its fourth day.
  const firstDay = day - ((weekday(day) - rule.weekStart + 7) % 7);
  const { year } = civil(firstDay + 3);
  const count = (upTo: number) => Math.floor((upTo + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  const lastDays = dayNumber(year, 12, 31);
  const lastStart = lastDays - ((weekday(lastDays) - rule.weekStart + 7) % 7);
  const last = civil(lastStart + 3).year === year ? count(lastStart) : count(lastStart - 7);
  return { year, number: count(firstDay), last };
}

function satisfies(rule: Rule, start: number, wall: number): boolean {
  const at = (wallTime: number) => {
    const day = Math.floor(wallTime / DAY);
    const second = (wallTime - day * DAY) / 1000;
    const time = {
      hour: Math.floor(second / 3600),
      minute: Math.floor(second / 60) % 60,
      second: second % 60,
    };
    return { number: day, ...civil(day), ...time };
  };
  const [here, begin] = [at(wall), at(start)];
  const { frequency: f } = rule;
  const length = daysInMonth(here.year, here.month);
  const ofYear = here.number - dayNumber(here.year, 1, 1) + 1;
  const yearLength = daysInYear(here.year);
  const among = (given: number[], ...values: number[]) =>
    given.length === 0 || values.some((value) => given.includes(value));
  const isSub = f === "HOURLY" || f === "MINUTELY" || f === "SECONDLY";

  if (!among(rule.byMonth, here.month)) return false;
  if (!among(rule.byMonthDay, here.day, here.day - length - 1)) return false;
  if (!among(rule.byYearDay, ofYear, ofYear - yearLength - 1)) return false;
  if (rule.byWeekNumber.length > 0) {
    const { number, last } = numberedWeek(rule, wall);
    if (!among(rule.byWeekNumber, number, number - last - 1)) return false;
  }
  // A number before a weekday means nothing beside week numbers (RFC 5545 forbids it).
  const hasNth = f === "MONTHLY" || (f === "YEARLY" && rule.byWeekNumber.length === 0);
  const isInMonth = f === "MONTHLY" || rule.byMonth.length > 0;
  const place = isInMonth ? here.day : ofYear;
  const size = isInMonth ? length : yearLength;
  const isWeekday = rule.byWeekday.some(({ weekday: wanted, nth }) => {
    if (weekday(here.number) !== wanted) return false;
    if (nth === null || !hasNth) return true;
    return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((size - place + 1) / 7) === -nth;
  });
  if (rule.byWeekday.length > 0 && !isWeekday) return false;

  const hasDay = rule.byWeekday.length + rule.byMonthDay.length + rule.byYearDay.length > 0;
  if (!hasDay && f === "WEEKLY" && weekday(here.number) !== weekday(begin.number)) return false;
  if (!hasDay && f === "YEARLY" && rule.byWeekNumber.length > 0) {
    if (weekday(here.number) !== weekday(begin.number)) return false;
  } else if (!hasDay && (f === "YEARLY" || f === "MONTHLY") && here.day !== begin.day) return false;
  if (!hasDay && f === "YEARLY" && rule.byMonth.length + rule.byWeekNumber.length === 0) {
    if (here.month !== begin.month) return false;
  }
  const orBegin = (given: number[], value: number, usual: number, isOpen: boolean) =>
    isOpen && given.length === 0 ? true : among(given.length > 0 ? given : [usual], value);
  return (
    orBegin(rule.byHour, here.hour, begin.hour, isSub) &&
    orBegin(rule.byMinute, here.minute, begin.minute, f === "MINUTELY" || f === "SECONDLY") &&
    orBegin(rule.bySecond, here.second, begin.second, f === "SECONDLY")
  );
}

const numbers = (low: number, high: number, most: number, signed = false) =>
  fc.option(
    fc
      .array(
        signed
          ? fc.oneof(fc.integer({ min: low, max: high }), fc.integer({ min: -high, max: -low }))
          : fc.integer({ min: low, max: high }),
        { minLength: 1, maxLength: most },
      )
      .map((values) => [...new Set(values)].join(",")),
    { freq: 2, nil: "" },
  );
const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const long = fc.record({
  FREQ: fc.constantFrom("YEARLY", "MONTHLY", "WEEKLY", "DAILY"),
  INTERVAL: fc.integer({ min: 1, max: 5 }).map(String),
  COUNT: fc.option(fc.integer({ min: 1, max: 20 }).map(String), { nil: "" }),
  BYMONTH: numbers(1, 12, 4),
  BYWEEKNO: numbers(1, 53, 4, true),
  BYYEARDAY: numbers(1, 366, 6, true),
  BYMONTHDAY: numbers(1, 31, 8, true),
  weekdays: fc.option(
    fc.array(
      fc.tuple(
        fc.constantFrom("", "1", "2", "5", "-1", "-2", "13", "-53"),
        fc.constantFrom(...weekdayNames),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    { freq: 3, nil: [] },
  ),
  BYHOUR: numbers(0, 23, 3),
  BYSETPOS: numbers(1, 4, 2, true),
  WKST: fc.constantFrom("MO", "SU", "WE", "SA"),
});

const text = ({
  weekdays,
  ...parts
}: Record<string, unknown> & { weekdays: [string, string][] }): string => {
  // Week numbers and year days belong to years alone; elsewhere the twin has no meaning for them.
  if (parts.FREQ !== "YEARLY") Object.assign(parts, { BYWEEKNO: "", BYYEARDAY: "" });
  const isPlain = parts.FREQ === "WEEKLY" || parts.FREQ === "DAILY";
  const days = weekdays.map(([nth, name]) => (isPlain ? name : nth + name)).join(",");
  return Object.entries({ ...parts, BYDAY: days })
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${value}`)
    .join(";");
};

const agree = (rule: string, start: number, from: number, to: number): void => {
  const read = readRule(rule);
  if (!read.ok) throw new Error(`${rule}: ${read.error}`);
  const expansion = expand(read.value, start, { from, to }, fileEffort());
  const walls = expansion.ended === "complete" ? expansion.walls : [];
  expect(expansion.ended).toBe("complete");
  expect(walls.map(shown), `${rule} from ${shown(start)}`).toEqual(
    literal(read.value, start, from, to).map(shown),
  );
};
const shown = (wall: number): string => new Date(wall).toISOString().slice(0, 19);
const someDay = fc.integer({ min: dayNumber(1995, 1, 1), max: dayNumber(2030, 1, 1) });

it("years, months, weeks and days come out as the slow reading of the rule has them", () => {
  fc.assert(
    fc.property(
      long,
      someDay,
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: -50, max: 900 }),
      (parts, day, hour, after) => {
        const start = day * DAY + hour * 3_600_000;
        const from = start + after * DAY;
        agree(text(parts), start, from, from + 500 * DAY);
      },
    ),
    { numRuns: 70, seed: 20251014 },
  );
}, 60_000);

const short = fc.record({
  FREQ: fc.constantFrom("HOURLY", "MINUTELY", "SECONDLY"),
  INTERVAL: fc.constantFrom("1", "2", "7", "25", "61", "1441"),
  COUNT: fc.option(fc.integer({ min: 1, max: 2000 }).map(String), { nil: "" }),
  BYMONTHDAY: numbers(1, 31, 20, true),
  weekdays: fc.constant([] as [string, string][]),
  BYHOUR: numbers(0, 23, 5),
  BYMINUTE: numbers(0, 59, 5),
  BYSECOND: numbers(0, 59, 3),
  BYSETPOS: numbers(1, 3, 2, true),
});

it("hours, minutes and seconds do too", () => {
  fc.assert(
    fc.property(
      short,
      someDay,
      fc.integer({ min: 0, max: 86_399 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, day, second, where) => {
        const start = day * DAY + second * 1000;
        const reach = { HOURLY: 3, MINUTELY: 2, SECONDLY: 1 }[parts.FREQ];
        const from = start + Math.floor((where * reach * DAY) / 1000) * 1000;
        agree(text(parts), start, from, from + 3_600_000 * reach * 2);
      },
    ),
    { numRuns: 30, seed: 20251014 },
  );
}, 60_000);
