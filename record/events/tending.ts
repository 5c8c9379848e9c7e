/** Tending to a moment: what it says of one's work, the body, thoughts, practices. */
import * as v from "valibot";
import { Day } from "../day.ts";
import { MomentId, ThoughtId } from "../ids.ts";
import { Sting } from "../sting.ts";
import { aboutMoment, aboutNobody, event, line, page, words } from "./body.ts";

const BodyPlace = v.strictObject({
  place: words(60),
  strength: v.picklist([1, 2]),
  quality: v.nullable(line),
});

export const tendingEvents = {
  "meaning-written": event(
    1,
    v.strictObject({ moment: MomentId, on: Day, text: page }),
    aboutMoment,
  ),
  "body-marked": event(
    1,
    v.strictObject({
      moment: MomentId,
      on: Day,
      places: v.pipe(v.array(BodyPlace), v.maxLength(40)),
    }),
    aboutMoment,
  ),
  /** A thought in one's own words; the same thought is picked again elsewhere by its id. */
  "thought-worded": event(1, v.strictObject({ thought: ThoughtId, text: line }), (b) => b.thought),
  "thought-noticed": event(
    1,
    v.strictObject({ moment: MomentId, thought: ThoughtId, on: Day, here: v.boolean() }),
    aboutMoment,
  ),
  "moment-allowed": event(1, v.strictObject({ moment: MomentId, on: Day }), aboutMoment),
  "figure-set": event(
    1,
    v.strictObject({ name: line, where: line, scent: line, touch: line, phrase: line }),
    aboutNobody,
  ),
  "practice-done": event(
    1,
    v.strictObject({
      practice: words(60),
      moment: v.nullable(MomentId),
      on: Day,
      before: v.nullable(Sting),
      after: v.nullable(Sting),
      /** How it ended: walked to its end, left early, or left because it was making it worse. */
      ended: v.picklist(["finished", "left", "worse"]),
    }),
    (b) => b.moment,
  ),
} as const;
