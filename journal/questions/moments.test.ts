import { describe, expect, test } from "vitest";
import { addDays } from "../../record/day.ts";
import type { ClientId, MomentId, SessionId } from "../../record/ids.ts";
import { meant, noted, planned, rated, tuesday } from "../folds/practice.ts";
import {
  findWords,
  momentsBetween,
  momentsOf,
  momentsOfSession,
  oneMoment,
  quietSince,
  ratingsOf,
  recentMoments,
  stillWithYou,
} from "./moments.ts";
import { askedOf, ids } from "./asked.ts";

const j = "j" as ClientId;
const monday = addDays(tuesday, -1);

describe("moments", () => {
  const some = [
    planned("s1", { day: monday, time: "11:00" }),
    noted("old", { session: "s1", sting: 3, on: monday }),
    noted("fresh", { session: "s1", line: "Zu spät gekommen" }),
    noted("bare", { sting: null, line: "" }),
  ];

  test("come with the initials and the hour of their session, the latest first", async () => {
    const rows = await askedOf(...some);
    const [first, second] = await rows(momentsOf(j));
    expect([first?.id, second?.id]).toEqual(["fresh", "old"]);
    expect(first).toMatchObject({
      label: "J.",
      session_day: monday,
      session_time: "11:00",
      quiet: 0,
    });
    expect(ids(await rows(momentsOfSession("s1" as SessionId)))).toEqual(["old", "fresh"]);
    expect(ids(await rows(recentMoments(2)))).toEqual(["bare", "fresh"]);
    expect(ids(await rows(momentsBetween(tuesday, tuesday)))).toEqual(["fresh", "bare"]);
    expect(ids(await rows(oneMoment("bare" as MomentId)))).toEqual(["bare"]);
    expect((await rows(ratingsOf("old" as MomentId))).map((rating) => rating.sting)).toEqual([3]);
  });

  test("are still with you until twice in a row they hardly sting; then quiet for a week", async () => {
    const once = [...some, rated("fresh", 2)];
    const rowsOnce = await askedOf(...once);
    expect(ids(await rowsOnce(stillWithYou()))).toEqual(["old", "fresh"]);
    expect(await rowsOnce(quietSince(tuesday))).toEqual([]);

    const rowsTwice = await askedOf(...once, rated("fresh", 1));
    expect(ids(await rowsTwice(stillWithYou()))).toEqual(["old"]);
    expect((await rowsTwice(quietSince(addDays(tuesday, 6)))).map((m) => [m.id, m.quiet])).toEqual([
      ["fresh", 1],
    ]);
    expect(await rowsTwice(quietSince(addDays(tuesday, 7)))).toEqual([]);
  });

  test("are found by words of their line or their meaning, accents or not, unfinished or not", async () => {
    const rows = await askedOf(...some, meant("old", "That he matters to me."));
    const found = async (text: string) => ids(await rows(findWords(text)));
    expect(await found("reunion")).toEqual(["old"]);
    expect(await found("mat reun")).toEqual([]);
    expect(await found("matters reun")).toEqual(["old"]);
    expect(await found("SPAT gek")).toEqual(["fresh"]);
    expect(await found("nothing of the kind")).toEqual([]);
  });

  test("signs that mean something to the index are only signs", async () => {
    const rows = await askedOf(noted("m", { line: 'He said "stop" (twice) - near the end*' }));
    for (const text of [
      '"stop"',
      "(twice)",
      'said "sto',
      "end*",
      "near the",
      "-",
      "*",
      "",
      "^",
      ":",
    ])
      expect(await rows(findWords(text)), text).toHaveLength(/\w/.test(text) ? 1 : 0);
    for (const text of ["said NOT stop", "line: x", "NEAR(he stop)", "AND", "moment:m"])
      expect(await rows(findWords(text)), text).toEqual([]);
  });
});
