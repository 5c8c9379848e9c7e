import { describe, expect, test } from "vitest";
import { addDays, type ClockTime } from "../../record/day.ts";
import { newEvent } from "../../record/events.ts";
import type { ClientId } from "../../record/ids.ts";
import { added, noted, planned, swept, tuesday } from "../folds/practice.ts";
import { clients, oneClient, peopleWithNext, personCounts } from "./people.ts";
import { askedOf } from "./asked.ts";

const j = "j" as ClientId;
const at = (time: string) => time as ClockTime;
const monday = addDays(tuesday, -1);

describe("people", () => {
  test("stand in the order in which they are seen next; resting ones last", async () => {
    const rows = await askedOf(
      added("d", "D."),
      added("p", "P."),
      newEvent("client-rested", { client: "p" as ClientId, resting: true }),
      planned("s1", { time: "14:00" }),
      planned("s2", { time: "10:00", client: "s", day: addDays(tuesday, 1) }),
      planned("s3", { time: "09:00", client: "p" }),
      planned("s4", { day: monday }),
      noted("m", { session: "s4" }),
    );
    const people = await rows(peopleWithNext(tuesday));
    expect(people.map(({ label, next_day, next_time }) => [label, next_day, next_time])).toEqual([
      ["J.", tuesday, "14:00"],
      ["S.", "2025-10-15", "10:00"],
      ["D.", null, null],
      ["P.", tuesday, "09:00"],
    ]);
    expect(people[0]).toMatchObject({ sessions: 2, moments: 1, sting_now: 8, last_day: tuesday });
    const evening = await rows(peopleWithNext(tuesday, at("14:01")));
    expect(evening.map(({ label }) => label)).toEqual(["S.", "D.", "J.", "P."]);
  });

  test("are listed by their initials, and counted one by one", async () => {
    const rows = await askedOf(planned("s1"), planned("s2", { day: monday }), swept("s2"));
    expect((await rows(clients())).map((client) => client.label)).toEqual(["J.", "S."]);
    expect((await rows(oneClient(j)))[0]?.label).toBe("J.");
    expect(await rows(personCounts(j, tuesday))).toEqual([
      { sessions: 2, swept: 1, first_day: monday, last_day: tuesday, moments: 0 },
    ]);
  });
});
