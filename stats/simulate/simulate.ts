/**
 * `npm run simulate`: plays careers whose truth is known and writes what was claimed of them into
 * docs/patterns-figures.md, between the two marks. `--small` is a tenth of it, printed only.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { driftOf } from "../patterns/drift.ts";
import { chanceFrom } from "./chance.ts";
import { type Lives, playLives } from "./lives.ts";
import { limit, sessionsUntil } from "./power.ts";
import { playTrap, type Trap, traps } from "./traps.ts";

const small = process.argv.includes("--small");
const some = (whole: number): number => (small ? Math.ceil(whole / 10) : whole);
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)}%`;
const row = (...cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;
const life = { years: 20, clients: 24, quietlyMissed: null, effects: [], naive: false };
const said: string[] = [];
const say = (...lines: string[]): void => {
  said.push(...lines);
  for (const line of lines) console.error(line);
};

const effects = [
  { factor: 8, level: 2, size: 0.8 },
  { factor: 0, level: 4, size: 0.8 },
  { factor: 10, level: 1, size: 1 },
  { factor: 1, level: 1, size: 0.8 },
];

function lifetimes(): void {
  const nothing = playLives({ ...life, lives: some(200), seed: 1 });
  const naive = playLives({ ...life, years: 10, lives: some(20), seed: 1, naive: true });
  const quiet = playLives({
    ...life,
    lives: some(40),
    seed: 3_000,
    quietlyMissed: { factor: 0, level: 4, swept: 0.75 },
  });
  say(
    "### False claims in a working life",
    "",
    "Twelve factors, 43 levels, about 22,000 sessions in 20 years, claims looked at every day. Clients",
    "differ, drift and keep their weekday; some days are worse; technique and format follow the last",
    "regret. No factor does anything.",
    "",
    row("how", "lives", "with a false claim, ever"),
    row("---", "---", "---"),
    row("this engine, e-BH on any day", nothing.lives, percent(nothing.falseEver, nothing.lives)),
    row(
      "this engine, as said on the screen",
      nothing.lives,
      percent(nothing.falseSaid, nothing.lives),
    ),
    row(
      "quiet sessions of one technique swept 75% of the time, as said",
      quiet.lives,
      percent(quiet.falseSaid, quiet.lives),
    ),
    row(
      "chi-square p < .05, monthly, 10 years",
      naive.lives,
      percent(naive.naivePooled, naive.lives),
    ),
    row(
      "Mantel-Haenszel by client p < .05, monthly, 10 years",
      naive.lives,
      percent(naive.naiveStratified, naive.lives),
    ),
    "",
  );
}

function withEffects(): void {
  say(
    "### With four true effects",
    "",
    "Short nights, one technique and a new technique at odds 2.2, one kind of problem at 2.7.",
    "",
    row("years", "lives", "true effects named", "false among what is said, mean"),
    row("---", "---", "---", "---"),
  );
  for (const years of [2, 5, 10]) {
    const played: Lives = playLives({ ...life, years, lives: some(60), seed: 500, effects });
    const found = percent(played.found, played.effects);
    say(row(years, played.lives, found, percent(played.falseShare, 1)));
  }
  say("");
}

const trapsInWords: Record<Trap, string> = {
  "last-regret": "technique follows the last regret | split by it",
  "bad-days": "day-level factor, some days worse | compared by day",
  "kind-of-problem": "kind of problem, clients differ | compared between clients",
  falling: "rate falls within each therapy, technique comes later | within blocks",
  "quiet-sessions": "quiet sessions swept 60% at one level | completeness guard",
  "only-mondays": "clients come on one weekday only | within client",
};

function oneTrap(): void {
  const lives = some(300);
  say(
    "### One trap at a time",
    "",
    `One factor that does nothing, 4,800 sessions, E >= 20 on any day; ${lives} lives each. "Blocks of 8" is the`,
    "comparison of the prototype, guarded.",
    "",
    row("trap", "guard", "unguarded", "guarded", "guarded, blocks of 8"),
    row("---", "---", "---", "---", "---"),
  );
  for (const trap of traps) {
    const play = (guarded: boolean, cut: "by-kind" | 8) =>
      percent(playTrap(trap, { lives, seed: 1, guarded, cut }), lives);
    say(row(trapsInWords[trap], play(false, "by-kind"), play(true, "by-kind"), play(true, 8)));
  }
  say("");
}

function power(): void {
  const runs = some(1_000);
  say(
    "### Sessions until it is seen",
    "",
    `Median over ${runs} runs; 25 clients who stay, weekly. E >= 20 compares engines; 240 is a first claim among`,
    "twelve factors of two kinds.",
    "",
    row("regrets", "share", "limit", "E >= 20", "blocks of 8", "first of twelve", "blocks of 8"),
    row("---", "---", "---", "---", "---", "---", "---"),
  );
  for (const [without, withIt, share] of [
    [0.1, 0.2, 0.25],
    [0.1, 0.4, 0.25],
    [0.1, 0.15, 0.25],
    [0.1, 0.2, 0.5],
    [0.1, 0.2, 0.1],
  ] as const) {
    const until = (cut: "by-kind" | 8, clients = 25, course: number | null = null) =>
      sessionsUntil({
        without,
        with: withIt,
        share,
        clients,
        course,
        cut,
        runs,
        seed: 90_000,
        bounds: [20, 240],
        most: 12_000,
      });
    const [ours, eight] = [until("by-kind"), until(8)];
    say(
      row(
        `${100 * without}% to ${100 * withIt}%`,
        share,
        limit(without, withIt, share),
        ours[0]!,
        eight[0]!,
        ours[1]!,
        eight[1]!,
      ),
    );
    if (share !== 0.25 || withIt < 0.2) continue;
    const [few, fewEight] = [until("by-kind", 12), until(8, 12)];
    say(row("with 12 clients", share, "", few[0]!, fewEight[0]!, few[1]!, fewEight[1]!));
    const [come, comeEight] = [until("by-kind", 25, 20), until(8, 25, 20)];
    say(row("clients come and go", share, "", come[0]!, comeEight[0]!, come[1]!, comeEight[1]!));
  }
  say("");
}

function wholeRate(): void {
  const lives = some(400);
  const alarms = (declared: number | null, later: number) => {
    const found: number[] = [];
    for (let at = 0; at < lives; at += 1) {
      const chance = chanceFrom(at);
      const y = Uint8Array.from({ length: 20_000 }, (_, i) =>
        chance.yes(i < 1_000 ? 0.1 : later) ? 1 : 0,
      );
      found.push(driftOf(y, declared, 0.1).at ?? Infinity);
    }
    return found.sort((a, b) => a - b);
  };
  say(
    "### The whole rate",
    "",
    `20,000 sessions at 10%; ${lives} lives. Then a change after 1,000: sessions from the change to the alarm, median.`,
    "",
    row("usual rate", "ever a false alarm", "10 to 15%", "10 to 20%", "10 to 5%"),
    row("---", "---", "---", "---", "---"),
  );
  for (const declared of [0.1, null]) {
    const never = alarms(declared, 0.1).filter(Number.isFinite).length;
    const until = (later: number) => {
      const median = alarms(declared, later)[Math.floor(lives / 2)]!;
      return Number.isFinite(median) ? median - 1_000 : "never";
    };
    const name = declared === null ? "learned from 200 sessions" : "declared";
    say(row(name, percent(never, lives), until(0.15), until(0.2), until(0.05)));
  }
}

lifetimes();
withEffects();
oneTrap();
power();
wholeRate();
if (!small) {
  const path = join(import.meta.dirname, "../../docs/patterns-figures.md");
  const [before = "", rest = ""] = readFileSync(path, "utf8").split("<!-- figures -->\n");
  const after = rest.split("<!-- end of figures -->\n")[1] ?? "";
  const figures = `<!-- figures -->\n\n${said.join("\n")}\n\n<!-- end of figures -->\n`;
  writeFileSync(path, `${before}${figures}${after}`);
}
