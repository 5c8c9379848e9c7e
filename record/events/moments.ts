/** Moments: a regret put down, reworded, rated again, taken back. */
import * as v from "valibot";
import { Day } from "../day.ts";
import { MomentId, SessionId } from "../ids.ts";
import { Sting } from "../sting.ts";
import { aboutMoment, event, line } from "./body.ts";

export const RegretKind = v.picklist(["said", "unsaid", "did", "undone"]);
export type RegretKind = v.InferOutput<typeof RegretKind>;
export const Repairable = v.picklist(["yes", "no", "unsure"]);
export type Repairable = v.InferOutput<typeof Repairable>;
/** Where in a practice a sting was asked for; `reprise` is a blind re-rating. */
export const RatingOccasion = v.picklist(["tend", "practice", "reprise", "asked"]);
export type RatingOccasion = v.InferOutput<typeof RatingOccasion>;

export const momentEvents = {
  "moment-noted": event(
    1,
    v.strictObject({
      moment: MomentId,
      session: v.nullable(SessionId),
      on: Day,
      kind: v.nullable(RegretKind),
      line,
      sting: v.nullable(Sting),
      repairable: v.nullable(Repairable),
      /** The sting expected in a month, 0-10: a guess, compared later with what came. */
      guess: v.nullable(Sting),
    }),
    aboutMoment,
  ),
  "moment-reworded": event(
    1,
    v.strictObject({
      moment: MomentId,
      session: v.nullable(SessionId),
      kind: v.nullable(RegretKind),
      line,
      repairable: v.nullable(Repairable),
    }),
    aboutMoment,
  ),
  "moment-rated": event(
    1,
    v.strictObject({ moment: MomentId, on: Day, sting: Sting, occasion: RatingOccasion }),
    aboutMoment,
  ),
  /** Undo, within the ten seconds that the undo bar stands. Erasing for good is `forgotten`. */
  "moment-withdrawn": event(1, v.strictObject({ moment: MomentId }), aboutMoment),
} as const;
