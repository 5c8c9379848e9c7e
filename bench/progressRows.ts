/**
 * What the progress engine costs: 3,000 courses of 21 scores at once, and one new score on top of a
 * course. Weekly courses share what the days alone tell; courses with moved sessions and holidays do
 * not, so they are measured too. Milliseconds of processor time, so that what else runs on the machine
 * counts as little as it can.
 */
import { add, alertsOf, begin, type Course } from "../stats/progress/course.ts";
import { improvingKinds, makeUp, type Kind } from "../stats/progress/simulate/madeUpCourses.ts";
import { phqLike } from "../stats/progress/simulate/phqLike.ts";
import { chanceFrom } from "../stats/simulate/chance.ts";
import { row, type Row } from "./row.ts";

const COURSES = 3_000;

export function progressRows(): Row[] {
  const [weekly, moved] = ["as modelled", "moved sessions and holidays"].map((name) =>
    bestOf(5, coursesOf(improvingKinds.find((kind) => kind.name === name)!)),
  ) as [number, number];
  return [
    row("3,000 weekly courses of 21 scores, ms", 300, weekly),
    row("3,000 courses with moved sessions and holidays, ms", 1_000, moved),
    row("one new score, ms", 1, oneScore()),
  ];
}

function coursesOf(kind: Kind): () => number {
  const chance = chanceFrom(1);
  const made = Array.from({ length: COURSES }, () => makeUp(kind, chance).scores);
  return () => {
    let flagged = 0;
    for (const scores of made) {
      let course = begin(phqLike, scores[0]!);
      for (let at = 1; at < scores.length; at++) {
        course = add(course, scores[at]!);
        if (alertsOf(course).stall === "firm") flagged += 1;
      }
    }
    return flagged;
  };
}

/** Each on a rhythm that no other course has had, so that nothing is at hand. */
function oneScore(): number {
  const courses = Array.from({ length: 200 }, (_, at): Course => {
    let course = begin(phqLike, { day: 0, score: 16 });
    for (let score = 1; score < 20; score++) {
      course = add(course, { day: score * 8 + ((at * score) % 7), score: 15 });
    }
    return course;
  });
  const started = process.cpuUsage();
  for (const [at, course] of courses.entries()) {
    alertsOf(add(course, { day: course.last.day + 30 + at, score: 14 }));
  }
  return spentSince(started) / courses.length;
}

const spentSince = (started: NodeJS.CpuUsage): number => process.cpuUsage(started).user / 1_000;

function bestOf(times: number, work: () => number): number {
  let best = Infinity;
  for (let at = 0; at < times; at++) {
    const started = process.cpuUsage();
    work();
    best = Math.min(best, spentSince(started));
  }
  return best;
}
