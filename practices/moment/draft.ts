/**
 * What was begun and not put down yet, kept inside the vault for a day.
 *
 * One key holds every moment that was begun, newest first: opening the form for K. must not write
 * over words begun about J. A draft may come from an older version, so it is read with suspicion.
 */
import * as v from "valibot";
import { type Instant, Instant as InstantSchema } from "../../record/day.ts";
import { RegretKind, Repairable } from "../../record/events.ts";
import { MomentId, SessionId } from "../../record/ids.ts";
import { type MomentForm, saysNothing } from "./moment.ts";

export const draftKey = "moment";
const dayLong = 24 * 60 * 60 * 1000;
/** Drafts older than this are let go. */
export const oldestDraft = (now: Instant): Instant => v.parse(InstantSchema, now - dayLong);

const zeroToTen = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
const Begun = v.object({
  moment: MomentId,
  at: InstantSchema,
  form: v.object({
    session: v.nullable(SessionId),
    kind: v.nullable(RegretKind),
    line: v.string(),
    sting: zeroToTen,
    repairable: v.nullable(Repairable),
    guess: zeroToTen,
  }),
});
export type Begun = v.InferOutput<typeof Begun>;
const Draft = v.object({ begun: v.array(Begun) });
export type Draft = v.InferOutput<typeof Draft>;

export const noDraft: Draft = { begun: [] };
const mostKept = 5;

/** Reads what the journal kept; anything unreadable is no draft. */
export function readDraft(kept: unknown, now: Instant): Draft {
  const read = v.safeParse(Draft, kept);
  if (!read.success) return noDraft;
  return { begun: read.output.begun.filter((one) => one.at >= oldestDraft(now)) };
}

/** The draft with this moment as it now stands; a form that says nothing leaves no trace. */
export function keepBegun(draft: Draft, moment: MomentId, form: MomentForm, at: Instant): Draft {
  const others = dropBegun(draft, moment).begun;
  if (saysNothing(form)) return { begun: others };
  return { begun: [{ moment, at, form }, ...others].slice(0, mostKept) };
}

export const dropBegun = (draft: Draft, moment: MomentId): Draft => ({
  begun: draft.begun.filter((one) => one.moment !== moment),
});

/** What to offer back: the one about the session asked for, else the newest. */
export const offerBack = (draft: Draft, asked: SessionId | null): Begun | null =>
  (asked ? draft.begun.find((one) => one.form.session === asked) : draft.begun[0]) ?? null;
