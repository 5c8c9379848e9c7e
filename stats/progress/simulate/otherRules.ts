/** The rules that therapists are otherwise offered, for the same table. First session of a flag. */
import { expectedAt } from "../expectedCourse.ts";
import type { MadeUp } from "./madeUpCourses.ts";

type Rule = (course: MadeUp) => number;

const scoreBy = ({ scores, sessions }: MadeUp, session: number): number =>
  scores[sessions.findLastIndex((own) => own <= session)]!.score;

/** No reliable change (6 points) by session 8. */
export const noReliableChangeBy8: Rule = (course) =>
  course.scores[0]!.score - scoreBy(course, 8) < 6 ? 8 : Infinity;

/** Less than 20% better by session 4. */
export const lessThanAFifthBy4: Rule = (course) =>
  course.scores[0]!.score - scoreBy(course, 4) < 0.2 * course.scores[0]!.score ? 4 : Infinity;

/** Above the 80% band of the expected course, at any look from session 2. */
export const aboveTheExpectedBand: Rule = ({ scores, sessions }) => {
  const first = scores[0]!.score;
  const at = scores.findIndex(
    ({ score }, place) =>
      sessions[place]! >= 2 && score > expectedAt(first, sessions[place]! + 1, 2.66).high,
  );
  return at < 0 ? Infinity : sessions[at]!;
};
