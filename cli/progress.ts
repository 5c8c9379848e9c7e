/**
 * `progress SCORES.csv --measure phq-9 --json`: is each course moving? The same engine as the app's;
 * see docs/progress-figures.md for how often each alert is wrong.
 */
import type { Measure } from "../content/measures/measure.ts";
import { changeFrom } from "../practices/progress/changeFrom.ts";
import { readCourse, type DatedScore, type Reading } from "../practices/progress/progress.ts";
import { assumptionsOf, scaleOf } from "../practices/progress/scaleOf.ts";
import { scoreTable, type ScoreRow } from "../practices/progress/scoreTable.ts";
import { sayAt, words } from "../practices/progress/words.ts";
import { STALL_BOUND, WATCH_BOUND, WORSE_BOUND } from "../stats/progress/course.ts";
import { reliableChangePoints } from "../stats/progress/scale.ts";
import { SOFT_BOUND } from "../stats/progress/softReview.ts";
import { readCsv } from "./csv.ts";
import { groupOf, sixMethods, type Group } from "./progressMethods.ts";
import { readProgressWish, type ProgressWish } from "./progressWish.ts";
import { write, type Shell } from "./shell.ts";
import { readTextFile } from "./textFile.ts";

export const progressHelp = `progress SCORES.csv --measure ID [--json] [--change DAY] [--planned N]
progress SCORES.csv --sd SD --reliability R [--cutoff C] [--direction lower|higher] [--floor F]
         [--ceiling C] [--mean M] [--json] [--change DAY] [--planned N]

Reads scores, one per line, with the columns course, date (2025-03-01), score, and optionally session (its
number) and measure. Says of each course, score by score: reliable change against the first score by six
methods, how much better "no change" explains the course than slow improvement and how much better "worse"
explains it than no change (natural logarithms of Bayes factors), and which alerts are raised, and since
when. An empty score is a session without one. After a gap of half a year a course is read anew.

  --measure ID      phq-9, gad-7, phq-15, pcl-5, core-10, ors, srs, oq-45, wsas, bdi-ii, ham-d,
                    suds-peak, suds-mean or goal
  --sd, --reliability, --cutoff, --direction, --floor, --ceiling, --mean
                    a scale of your own: spread, reliability, where the clinical range begins, which way is
                    better, lowest and highest score, mean of clients at the start
  --change DAY      was there a change from that day on, beyond the trend before?
  --planned N       sessions that were planned (20), for the chance of a reliable change by the end

Notes about the file go to the error output.
`;

/** Null when all went well, otherwise the sentence that says what did not. */
export async function progressCommand(
  args: readonly string[],
  shell: Shell,
): Promise<string | null> {
  const wish = readProgressWish(args);
  if (typeof wish === "string") return wish;
  const read = await readTextFile(wish.file, shell);
  if ("refusal" in read) return read.refusal;
  const rows = readRows(read.text);
  if (typeof rows === "string") return rows;
  const table = scoreTable(wish.measure, rows);
  if (typeof table === "string") return table;
  for (const note of table.notes.slice(0, 20)) shell.stderr.write(`${note}\n`);
  if (table.notes.length > 20) shell.stderr.write(`And ${table.notes.length - 20} more.\n`);
  const group = groupOf(wish.measure, table.courses);
  const courses = [...table.courses].map(([course, scores]) =>
    courseSaid(wish, course, scores, group),
  );
  if (wish.json) {
    const report = { measure: aboutMeasure(wish.measure), courses, notes: table.notes };
    await write(shell, `${JSON.stringify(report)}\n`);
  } else
    await write(
      shell,
      courses.map(({ course, says }) => `${course}: ${says.join(" ")}\n`).join(""),
    );
  return null;
}

function readRows(text: string): ScoreRow[] | string {
  const table = readCsv(text);
  if (typeof table === "string") return table;
  const names = table.header.map((name) => name.toLowerCase());
  const missing = ["course", "date", "score"].find((name) => !names.includes(name));
  if (missing !== undefined)
    return `There is no column "${missing}"; the first line names ${table.header.slice(0, 20).join(", ")}.`;
  if (table.rows.length === 0) return "There are no scores in the file.";
  return table.rows.map(({ line, cells }) => {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? "";
    return {
      line,
      course: cell("course"),
      date: cell("date"),
      score: cell("score"),
      session: cell("session"),
      measure: cell("measure").toLowerCase(),
    };
  });
}

function courseSaid(
  { measure, change, plannedSessions }: ProgressWish,
  course: string,
  scores: readonly DatedScore[],
  group: Group,
) {
  const reading = readCourse(measure, scores, plannedSessions);
  const changed = change === null ? undefined : changeFrom(measure, reading.points, change);
  const last = reading.points.at(-1);
  const says = last ? sayAt(last) : [];
  if (reading.points.length === 1) says.push(words.oneScore);
  if (last && last.stretch > 1) says.push(words.newStretch);
  if (changed === null) says.push(words.change.notYet);
  else if (changed) {
    const points = Math.abs(Math.round(changed.level.estimate * 10) / 10);
    says.push(changed.isSaid ? words.change.said(points) : words.change.notSaid);
  }
  if (says.length === 0) says.push(words.nothing);
  return {
    course,
    state: stateOf(reading),
    says,
    firstRaised: reading.firstRaised,
    points: pointsSaid(measure, reading, group),
    suddenGains: reading.suddenGains,
    checkpoints: reading.checkpoints,
    outcome: reading.outcome,
    ...(changed === undefined ? {} : { change: changed }),
  };
}

function stateOf({ points }: Reading): string {
  const last = points.at(-1);
  if (!last) return "no-score";
  if (points.length === 1) return "one-score";
  return last.stall === "cannot-show" || last.stall === "no-outcome" ? last.stall : "read";
}

function pointsSaid(measure: Measure, { points }: Reading, group: Group) {
  return points.map((point) => {
    const first = points.find(({ stretch }) => stretch === point.stretch)!;
    return {
      date: point.date,
      score: point.score,
      session: point.session,
      stretch: point.stretch,
      reliableChange: point === first ? null : sixMethods(measure, first.score, point.score, group),
      logBayesFactors: {
        flatOverImproving: point.logFlatOverImproving,
        worseOverFlat: point.logWorseOverFlat,
      },
      chanceOfReliableChange: point.chanceOfReliableChange,
      alerts: { soft: point.soft, stall: point.stall, worse: point.worse },
      alliance: point.alliance,
      expected: point.expected,
    };
  });
}

function aboutMeasure(measure: Measure) {
  const scale = scaleOf(measure);
  const { reliableChange = [], cutOff, reliability } = measure;
  return {
    id: measure.id,
    name: measure.name,
    direction: measure.distress === "high" ? "lower" : "higher",
    lowest: scale.lowest,
    highest: scale.highest,
    sem: measure.sem,
    reliability: reliability ?? null,
    cutOff: cutOff ?? null,
    reliableChange: { points: reliableChangePoints(scale), published: reliableChange },
    bounds: { soft: SOFT_BOUND, watch: WATCH_BOUND, firm: STALL_BOUND, worse: WORSE_BOUND },
    assumptions: assumptionsOf(measure),
  };
}
