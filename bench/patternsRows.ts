/**
 * What the pattern engine costs: forty years at once, 60,300 sessions and 43 hypotheses of twelve
 * factors, and one new day on top of them. Against one bare pass that only counts, so that the figure
 * says something on any machine.
 */
import { hypothesesOf, type Design, type Factor } from "../stats/patterns/design.ts";
import { watchPatterns } from "../stats/patterns/watch.ts";
import { workingFactors, workingLife, type WorkingDay } from "../stats/simulate/working.ts";
import { row, type Row } from "./row.ts";

const SESSIONS = 60_300;

/** 43 hypotheses: a third level is foreseen for two of the factors that have two. */
const factors: readonly Factor[] = workingFactors.map((factor, at) =>
  factor.levels === 2 && at < 3 ? { ...factor, levels: 3 } : factor,
);
const design: Design = { factors, cut: "by-kind", alpha: 0.1, hunches: [] };

export function patternsRows(): { rows: Row[]; said: string } {
  const days = fortyYears();
  const [last, before] = [days.at(-1)!, days.slice(0, -1)];
  let regrets = 0;
  const sessions = days.reduce((sum, day) => sum + day.sessions.length, 0);
  for (const day of days) for (const { outcome } of day.sessions) if (outcome > 0) regrets += 1;
  const full = best(7, () => fullPass(days));
  const counting = best(7, () => countingPass(days));
  const watch = watchPatterns(design);
  for (const { day, sessions: held } of before) watch.day(day, held);
  watch.findings();
  const one = last.sessions[0]!;
  let today = last.day;
  // The mean of two hundred: most sessions close no block of any factor, some close several.
  const adding =
    best(3, () => {
      for (let more = 0; more < 200; more += 1)
        watch.day((today += 1), [last.sessions[more % last.sessions.length] ?? one]);
    }) / 200;
  const finding = best(50, () => watch.findings());
  const rows = [
    row("patterns of forty years at once, ms", 150, full),
    row("patterns of forty years / a bare count of the same sessions", 25, full / counting),
    row("patterns, one new session, ms", 1, adding),
    row("patterns, everything that may be said, ms", 10, finding),
  ];
  const asked = hypothesesOf(factors).length;
  return {
    rows,
    said: `${sessions.toLocaleString("en")} sessions, ${regrets.toLocaleString("en")} regrets, ${asked} hypotheses.`,
  };
}

function fortyYears(): WorkingDay[] {
  const days: WorkingDay[] = [];
  let left = SESSIONS;
  const life = { seed: 40, years: 60, clients: 34, effects: [], quietlyMissed: null };
  for (const day of workingLife(life)) {
    const sessions = day.sessions.slice(0, left);
    left -= sessions.length;
    days.push({ ...day, sessions });
    if (left === 0) break;
  }
  return days;
}

function fullPass(days: readonly WorkingDay[]): void {
  const watch = watchPatterns(design);
  for (const { day, sessions } of days) watch.day(day, sessions);
  watch.findings();
}

/** Sessions and regrets per level: the least that any statistic must do. */
function countingPass(days: readonly WorkingDay[]): Int32Array {
  const counts = new Int32Array(factors.length * 16);
  for (const { sessions } of days)
    for (const { outcome, levels } of sessions)
      for (let factor = 0; factor < factors.length; factor += 1)
        if (outcome >= 0) counts[factor * 16 + levels[factor]! * 2 + outcome]! += 1;
  return counts;
}

function best(times: number, work: () => unknown): number {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
