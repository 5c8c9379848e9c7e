/**
 * Days and walls as whole numbers.
 *
 * A recurrence is worked out on the wall, never on instants: "every Tuesday at nine" is nine o'clock
 * before and after the clocks change. So a wall time is a number here, the milliseconds it would be
 * if the wall hung in UTC, and a day is the number of days since 1970-01-01. `Date` is not used: it
 * reads years below 100 as 19xx and costs an object per step.
 * The conversions are the usual civil-from-days arithmetic over 400-year eras of 146,097 days.
 */
export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export interface CivilDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** The number of the day; months are 1 to 12, and the day may run over into the next month. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civil(number: number): CivilDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const dayOfWall = (wall: number): number => Math.floor(wall / DAY);
export const isLeap = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
export const daysInYear = (year: number): number => (isLeap(year) ? 366 : 365);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] as number);

/** Monday is 0, Sunday is 6. 1970-01-01 was a Thursday. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The first day of the week that holds this day, when weeks begin on `weekStart`. */
export const startOfWeek = (number: number, weekStart: number): number =>
  number - ((weekday(number) - weekStart + 7) % 7);

/** The first day of week 1: the first week with at least four days in the year. */
export const startOfWeekOne = (year: number, weekStart: number): number =>
  startOfWeek(dayNumber(year, 1, 4), weekStart);

export const daySince1970 = (text: string): number =>
  Math.round(Date.parse(`${text}T00:00:00Z`) / DAY);
