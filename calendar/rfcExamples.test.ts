/** The examples of RFC 5545, 3.8.5.3, with the dates that it lists itself. */
import { describe, expect, it } from "vitest";
import { expand, fileEffort } from "./recur.ts";
import { readRule } from "./rule.ts";
import { readTime } from "./values.ts";

const wall = (text: string): number => readTime(text)?.wall as number;

function walls(rule: string, start: string, from: string, to: string): string[] {
  const read = readRule(rule);
  if (!read.ok) throw new Error(read.error);
  const bounds = { from: wall(from), to: wall(to) };
  const expansion = expand(read.value, wall(start), bounds, fileEffort());
  if (expansion.ended !== "complete") throw new Error(expansion.ended);
  return expansion.walls.map((at) => new Date(at).toISOString().slice(0, 16));
}
/** Dates of one year as `9/2 9/3`, all at nine. */
const dates = (rule: string, start: string, from: string, to: string): string =>
  walls(rule, start, from, to)
    .map((text) => `${Number(text.slice(5, 7))}/${Number(text.slice(8, 10))}`)
    .join(" ");

const s = "19970902T090000";
const rows: [
  title: string,
  rule: string,
  start: string,
  from: string,
  to: string,
  expected: string,
][] = [
  [
    "daily for ten occurrences",
    "FREQ=DAILY;COUNT=10",
    s,
    s,
    "19991231T000000",
    "9/2 9/3 9/4 9/5 9/6 9/7 9/8 9/9 9/10 9/11",
  ],
  [
    "every other day",
    "FREQ=DAILY;INTERVAL=2",
    s,
    s,
    "19970912T090000",
    "9/2 9/4 9/6 9/8 9/10 9/12",
  ],
  [
    "every ten days, five occurrences",
    "FREQ=DAILY;INTERVAL=10;COUNT=5",
    s,
    s,
    "19991231T000000",
    "9/2 9/12 9/22 10/2 10/12",
  ],
  [
    "every other week",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    s,
    s,
    "19971031T090000",
    "9/2 9/16 9/30 10/14 10/28",
  ],
  [
    "weekly on Tuesday and Thursday for five weeks",
    "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
    s,
    s,
    "19991231T000000",
    "9/2 9/4 9/9 9/11 9/16 9/18 9/23 9/25 9/30 10/2",
  ],
  [
    "every other week on Monday, Wednesday and Friday",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR",
    "19970901T090000",
    s,
    "19970930T090000",
    "9/3 9/5 9/15 9/17 9/19 9/29",
  ],
  [
    "monthly on the first Friday for ten occurrences",
    "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
    "19970905T090000",
    s,
    "19991231T000000",
    "9/5 10/3 11/7 12/5 1/2 2/6 3/6 4/3 5/1 6/5",
  ],
  [
    "every other month on the first and last Sunday",
    "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
    "19970907T090000",
    s,
    "19991231T000000",
    "9/7 9/28 11/2 11/30 1/4 1/25 3/1 3/29 5/3 5/31",
  ],
  [
    "monthly on the second-to-last Monday",
    "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
    "19970922T090000",
    s,
    "19991231T000000",
    "9/22 10/20 11/17 12/22 1/19 2/16",
  ],
  [
    "monthly on the third-to-last day",
    "FREQ=MONTHLY;BYMONTHDAY=-3",
    "19970928T090000",
    s,
    "19980228T000000",
    "9/28 10/29 11/28 12/29 1/29 2/26",
  ],
  [
    "monthly on the first and last day",
    "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
    "19970930T090000",
    s,
    "19991231T000000",
    "9/30 10/1 10/31 11/1 11/30 12/1 12/31 1/1 1/31 2/1",
  ],
  [
    "every 18 months on the 10th to the 15th",
    "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
    "19970910T090000",
    s,
    "19991231T000000",
    "9/10 9/11 9/12 9/13 9/14 9/15 3/10 3/11 3/12 3/13",
  ],
  [
    "every Tuesday, every other month",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
    s,
    s,
    "19971130T000000",
    "9/2 9/9 9/16 9/23 9/30 11/4 11/11 11/18 11/25",
  ],
  [
    "yearly in June and July",
    "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
    "19970610T090000",
    "19970101T000000",
    "20050101T000000",
    "6/10 7/10 6/10 7/10 6/10 7/10 6/10 7/10 6/10 7/10",
  ],
  [
    "every third year on the 1st, 100th and 200th day",
    "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
    "19970101T090000",
    "19970101T000000",
    "20100101T000000",
    "1/1 4/10 7/19 1/1 4/9 7/18 1/1 4/10 7/19 1/1",
  ],
  [
    "every 20th Monday of the year",
    "FREQ=YEARLY;BYDAY=20MO",
    "19970519T090000",
    "19970101T000000",
    "20000101T000000",
    "5/19 5/18 5/17",
  ],
  [
    "Monday of week number 20",
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    "19970512T090000",
    "19970101T000000",
    "20000101T000000",
    "5/12 5/11 5/17",
  ],
  [
    "every Thursday in March",
    "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
    "19970313T090000",
    "19970101T000000",
    "19981231T000000",
    "3/13 3/20 3/27 3/5 3/12 3/19 3/26",
  ],
  [
    "every Thursday in June, July and August, first weeks",
    "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
    "19970605T090000",
    "19970101T000000",
    "19970711T000000",
    "6/5 6/12 6/19 6/26 7/3 7/10",
  ],
  [
    "the first Saturday that follows the first Sunday",
    "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
    "19970913T090000",
    s,
    "19980630T000000",
    "9/13 10/11 11/8 12/13 1/10 2/7 3/7 4/11 5/9 6/13",
  ],
  [
    "election day, every fourth year",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    "19961105T090000",
    "19960101T000000",
    "20041231T000000",
    "11/5 11/7 11/2",
  ],
  [
    "the third of Tuesday, Wednesday, Thursday of the month",
    "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
    "19970904T090000",
    s,
    "19991231T000000",
    "9/4 10/7 11/6",
  ],
  [
    "the second-to-last weekday of the month",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    "19970929T090000",
    s,
    "19980401T000000",
    "9/29 10/30 11/27 12/30 1/29 2/26 3/30",
  ],
  [
    "weeks that begin on Monday",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
    "19970805T090000",
    "19970101T000000",
    "19991231T000000",
    "8/5 8/10 8/19 8/24",
  ],
  [
    "weeks that begin on Sunday",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
    "19970805T090000",
    "19970101T000000",
    "19991231T000000",
    "8/5 8/17 8/19 8/31",
  ],
  [
    "the 30th of a month that has none is left out",
    "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
    "20070115T090000",
    "20070101T000000",
    "20080101T000000",
    "1/15 1/30 2/15 3/15 3/30",
  ],
];

describe("the examples of RFC 5545", () => {
  it.each(rows)("%s", (_title, rule, start, from, to, expected) => {
    expect(dates(rule, start, from, to)).toBe(expected);
  });

  it("Friday the 13th comes in February, March and November 1998, August 1999, October 2000", () => {
    const found = walls(
      "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
      s,
      "19970903T000000",
      "20001231T000000",
    );
    expect(found.map((text) => text.slice(0, 10))).toEqual([
      "1998-02-13",
      "1998-03-13",
      "1998-11-13",
      "1999-08-13",
      "2000-10-13",
    ]);
  });

  it("every 90 minutes for four occurrences", () => {
    expect(walls("FREQ=MINUTELY;INTERVAL=90;COUNT=4", s, s, "19980101T000000")).toEqual([
      "1997-09-02T09:00",
      "1997-09-02T10:30",
      "1997-09-02T12:00",
      "1997-09-02T13:30",
    ]);
  });

  it("every 20 minutes from nine to twenty to five, said daily or minutely, is the same", () => {
    const daily = "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40";
    const minutely = "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16";
    const found = walls(daily, s, s, "19970903T235959");
    expect(found).toHaveLength(48);
    expect(walls(minutely, s, s, "19970903T235959")).toEqual(found);
    expect(found[23]).toBe("1997-09-02T16:40");
  });
});
