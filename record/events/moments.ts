/** Moments: a regret put down, reworded, rated again, taken back. */
import * as v from "valibot";
import { Day, Instant } from "../day.ts";
import { MomentId, SessionId } from "../ids.ts";
import { Sting } from "../sting.ts";
import { aboutMoment, event, line, words } from "./body.ts";

export const RegretKind = v.picklist(["said", "unsaid", "did", "undone"]);
export type RegretKind = v.InferOutput<typeof RegretKind>;
export const Repairable = v.picklist(["yes", "no", "unsure"]);
export type Repairable = v.InferOutput<typeof Repairable>;
/** Where in a practice a sting was asked for; `reprise` is a blind re-rating. */
export const RatingOccasion = v.picklist(["tend", "practice", "reprise", "asked"]);
export type RatingOccasion = v.InferOutput<typeof RatingOccasion>;

/** Roughly when, as one says it on a locked screen. */
export const CaptureWhen = v.picklist(["just-now", "today", "earlier"]);
export type CaptureWhen = v.InferOutput<typeof CaptureWhen>;

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
  /**
   * Put down through the cover, unread and unsorted: whom it was about as it was typed, roughly when, and
   * the instant it was sealed. The moment itself is noted beside this, without a session.
   */
  "moment-came-in": event(
    1,
    v.strictObject({
      moment: MomentId,
      initials: v.pipe(words(40), v.trim()),
      about: CaptureWhen,
      on: Day,
      at: Instant,
    }),
    aboutMoment,
  ),
  /** It has found its session, or was said to have none; until then it waits. */
  "moment-fitted": event(1, v.strictObject({ moment: MomentId, fitted: v.boolean() }), aboutMoment),
  /** Undo, within the ten seconds that the undo bar stands. Erasing for good is `forgotten`. */
  "moment-withdrawn": event(1, v.strictObject({ moment: MomentId }), aboutMoment),
} as const;
