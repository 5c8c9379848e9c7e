/**
 * A regret put down in under thirty seconds: a form in, events out.
 *
 * Every field but the session can be skipped, and "no session" is an answer too. What is asked and
 * why: regret fades more slowly while it can still be mended (Summerville 2011); what was done hurts
 * early, what was left undone hurts late (Gilovich & Medvec 1995); the guess is a number because it
 * is later held against the number that came.
 */
import type { Day } from "../../record/day.ts";
import { type NewEvent, type RegretKind, type Repairable, newEvent } from "../../record/events.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { type Result, fail, ok } from "../../record/result.ts";
import { type Sting, type Tone, stings } from "../../record/sting.ts";

export interface MomentForm {
  session: SessionId | null;
  kind: RegretKind | null;
  line: string;
  sting: number | null;
  repairable: Repairable | null;
  /** The sting expected in a month. */
  guess: number | null;
}

export const emptyForm = (session: SessionId | null): MomentForm => ({
  session,
  kind: null,
  line: "",
  sting: null,
  repairable: null,
  guess: null,
});

/** The session a moment is about, as far as its sweep is concerned. */
export interface SweepOfSession {
  tone: Tone | null;
  /** Null while the session is not swept. */
  regret: boolean | null;
  /** Some session of that day has been swept, so this one would be missing among them. */
  dayIsSwept: boolean;
  /** It has begun and was not a rest: only such a session can be swept. */
  wasHeld: boolean;
}

export type FormProblem = "no-session-nothing-else" | "too-long";
export const longestLine = 300;

/** The words as they are kept: control characters are not text, and ends are trimmed. */
export const cleanLine = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]+/g, " ").trim();

/** The events of one moment, in one transaction, or why there is nothing to put down. */
export function noteMoment(
  form: MomentForm,
  about: { moment: MomentId; on: Day; sweep: SweepOfSession | null },
): Result<NewEvent[], FormProblem> {
  const line = cleanLine(form.line);
  if (line.length > longestLine) return fail("too-long");
  if (form.session === null && saysNothing(form)) return fail("no-session-nothing-else");
  const noted = newEvent("moment-noted", {
    moment: about.moment,
    session: form.session,
    on: about.on,
    kind: form.kind,
    line,
    sting: stingOf(form.sting),
    repairable: form.repairable,
    guess: stingOf(form.guess),
  });
  return ok([noted, ...regretInSweep(form.session, about.on, about.sweep)]);
}

/**
 * A moment says that its session left a regret, but it only counts beside others that were asked
 * about: a lone moment on a day nobody swept would push every rate up (STATISTICS: such a session is
 * missing). So the sweep is corrected if it has begun; otherwise the evening takes the moment up.
 */
export function regretInSweep(
  session: SessionId | null,
  on: Day,
  sweep: SweepOfSession | null,
): NewEvent[] {
  if (!session || !sweep || !sweep.wasHeld || sweep.regret === true) return [];
  if (sweep.regret === null && !sweep.dayIsSwept) return [];
  return [newEvent("session-swept", { session, on, tone: sweep.tone, regret: true })];
}

/** Takes a moment back within the undo bar, and its sweep with it. */
export function takeBack(
  moment: MomentId,
  session: SessionId | null,
  sweep: (SweepOfSession & { sweptOn: Day | null }) | null,
  events: readonly NewEvent[],
): NewEvent[] {
  const back: NewEvent[] = [newEvent("moment-withdrawn", { moment })];
  if (!session || !sweep || !events.some((event) => event.kind === "session-swept")) return back;
  if (sweep.regret === null || sweep.sweptOn === null)
    return [...back, newEvent("session-unswept", { session })];
  return [
    ...back,
    newEvent("session-swept", {
      session,
      on: sweep.sweptOn,
      tone: sweep.tone,
      regret: sweep.regret,
    }),
  ];
}

/** Nothing but (perhaps) a session has been given. */
export const saysNothing = (form: MomentForm): boolean =>
  form.kind === null &&
  cleanLine(form.line) === "" &&
  form.sting === null &&
  form.repairable === null &&
  form.guess === null;

export const sameForm = (a: MomentForm, b: MomentForm): boolean =>
  a.session === b.session &&
  a.kind === b.kind &&
  a.line === b.line &&
  a.sting === b.sting &&
  a.repairable === b.repairable &&
  a.guess === b.guess;

const stingOf = (n: number | null): Sting | null => (n === null ? null : (stings[n] ?? null));
