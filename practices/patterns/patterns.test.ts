import { describe, expect, it } from "vitest";
import { addDays, day, type Day } from "../../record/day.ts";
import { chanceFrom } from "../../stats/simulate/chance.ts";
import { comparedBy } from "./factors.ts";
import { type Asked, dayOf, patternsIn, type SeenSession } from "./patterns.ts";
import { isSettled, regretWithinAWeek } from "./settled.ts";

describe("a regret counts for its session", () => {
  const held = day("2025-03-03");
  const swept = (late: number, regret: boolean, ...noted: number[]) =>
    regretWithinAWeek({
      day: held,
      sweptOn: addDays(held, late),
      regret,
      notedOn: noted.map((days) => addDays(held, days)),
    });

  it("when it was noted within seven days of it, in the sweep or as a moment", () => {
    expect(swept(0, true)).toBe(true);
    expect(swept(0, false)).toBe(false);
    expect(swept(0, false, 7)).toBe(true);
    expect(swept(7, false, 3)).toBe(true);
  });

  it("never when it surfaced later", () => {
    expect(swept(0, false, 8)).toBe(false);
    expect(swept(0, false, -1)).toBe(false);
  });

  it("not at all when the session was not swept in time: it is missing, also with a moment", () => {
    expect(swept(8, true, 1)).toBeNull();
    const never = { day: held, sweptOn: null, regret: null, notedOn: [held] };
    expect(regretWithinAWeek(never)).toBeNull();
  });

  it("only once its seven days are over", () => {
    expect(isSettled(held, addDays(held, 7))).toBe(false);
    expect(isSettled(held, addDays(held, 8))).toBe(true);
  });
});

describe("a factor is compared", () => {
  it("within what it varies by, whatever its name is written like", () => {
    expect(comparedBy("Sleep").unit).toBe("day");
    expect(comparedBy("illness").unit).toBe("day");
    expect(comparedBy("turmoil").unit).toBe("week");
    expect(comparedBy("Kind of problem").unit).toBe("client");
    expect(comparedBy("personality_style").unit).toBe("client");
    expect(comparedBy("back-to-back")).toEqual({ unit: "within-client", afterRegret: false });
    expect(comparedBy("fits-my-style")).toEqual({ unit: "within-client", afterRegret: true });
    expect(comparedBy("technique").afterRegret).toBe(true);
    expect(comparedBy("constructor").unit).toBe("within-client");
  });
});

const asked: Asked = {
  names: ["sleep", "room"],
  units: new Map(),
  afterRegret: new Set(),
  cut: "by-kind",
  alpha: 0.1,
  upTo: null,
  hunches: [],
  eachClient: false,
  usualRate: null,
};

/** Six sessions a day; after short nights regrets are three times as likely; A. gives most of them. */
function sessions(days: number, seed = 3): SeenSession[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: days }, (_, at): SeenSession[] => {
    const on: Day = addDays(day("2024-01-01"), at);
    const night = chance.yes(0.3) ? "short" : "long";
    return ["A.", "B.", "C.", "D.", "E.", "F."].map((client) => {
      const rate = (client === "A." ? 0.3 : 0.08) * (night === "short" ? 3 : 1);
      const values = [night, chance.yes(0.5) ? "online" : null];
      return { day: on, client, regret: chance.yes(rate), values };
    });
  }).flat();
}

describe("what is said of sessions", () => {
  it("names factor and level, with its counts and the day it was first said", () => {
    const { hypotheses, regrets, swept } = patternsIn(sessions(400), asked);
    const [sleep, room] = hypotheses;
    expect(sleep).toMatchObject({ factor: "sleep", level: "short", unit: "day", say: "permanent" });
    expect(sleep!.sweeps.swept + sleep!.rest.swept).toBe(swept);
    expect(sleep!.sweeps.regrets + sleep!.rest.regrets).toBe(regrets);
    expect(dayOf(sleep!.claimedFirst!) > "2024-01-20").toBe(true);
    expect(room).toMatchObject({ factor: "room", level: "online", say: "too-early" });
  });

  it("compares each client with the caseload when asked to", () => {
    const { hypotheses } = patternsIn(sessions(400), { ...asked, eachClient: true });
    const clients = hypotheses.filter(({ factor }) => factor === "client");
    expect(clients.map(({ level }) => level)).toEqual(["A.", "B.", "C.", "D.", "E.", "F."]);
    expect(clients[0]).toMatchObject({ unit: "caseload", say: "permanent" });
    expect(clients[0]!.interval[0]).toBeGreaterThan(0);
  });

  it("is the same whichever other client's sessions stand first on a day", () => {
    const given = sessions(200);
    const turned = given.map((_, at) => given[at - (at % 6) + (5 - (at % 6))]!);
    const say = (from: SeenSession[]) =>
      patternsIn(from, asked).hypotheses.map(({ logE, say: word }) => [logE.toFixed(9), word]);
    expect(say(turned)).toEqual(say(given));
  });

  it("takes sessions that were erased after a claim as if they had never been", () => {
    const given = sessions(400);
    const left = given.filter(({ client }) => client !== "A.");
    const [sleep] = patternsIn(left, asked).hypotheses;
    expect(sleep!.sweeps.swept + sleep!.rest.swept).toBe(2_000);
    expect(patternsIn(given.slice(0, 60), asked).hypotheses[0]!.say).not.toBe("permanent");
  });
});
