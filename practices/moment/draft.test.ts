import { expect, test } from "vitest";
import type { Instant } from "../../record/day.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { dropBegun, keepBegun, noDraft, offerBack, readDraft } from "./draft.ts";
import { type MomentForm, emptyForm } from "./moment.ts";

const now = 1_760_000_000_000 as Instant;
const hours = (n: number) => (now + n * 3_600_000) as Instant;
const aboutJ: MomentForm = { ...emptyForm("j" as SessionId), line: "The reunion." };
const aboutK: MomentForm = { ...emptyForm("k" as SessionId), sting: 4 };
const [one, two] = ["m-1" as MomentId, "m-2" as MomentId];

test("words begun about J. are not written over by a moment begun about K.", () => {
  const draft = keepBegun(keepBegun(noDraft, one, aboutJ, now), two, aboutK, hours(1));
  expect(offerBack(draft, null)?.form).toEqual(aboutK);
  expect(offerBack(draft, "j" as SessionId)?.form).toEqual(aboutJ);
  expect(offerBack(draft, "s" as SessionId)).toBeNull();
  expect(offerBack(dropBegun(draft, two), null)?.form).toEqual(aboutJ);
});

test("going on with a moment replaces it instead of keeping every keystroke", () => {
  const draft = keepBegun(keepBegun(noDraft, one, aboutJ, now), one, { ...aboutJ, sting: 8 }, now);
  expect(draft.begun).toHaveLength(1);
  expect(draft.begun[0]?.form.sting).toBe(8);
});

test("a form emptied again leaves nothing behind", () => {
  const draft = keepBegun(noDraft, one, aboutJ, now);
  expect(keepBegun(draft, one, emptyForm("j" as SessionId), now)).toEqual(noDraft);
});

test("a draft comes back as it was after the journal kept it, for a day", () => {
  const kept: unknown = JSON.parse(JSON.stringify(keepBegun(noDraft, one, aboutJ, now)));
  expect(readDraft(kept, hours(23)).begun[0]).toEqual({ moment: one, at: now, form: aboutJ });
  expect(readDraft(kept, hours(25))).toEqual(noDraft);
});

test("something that is no draft of ours is no draft", () => {
  for (const kept of [null, 7, "x", {}, { begun: [{ moment: one }] }, { begun: [{ at: now }] }])
    expect(readDraft(kept, now)).toEqual(noDraft);
  const wrongSting = { begun: [{ moment: one, at: now, form: { ...aboutJ, sting: 11 } }] };
  expect(readDraft(wrongSting, now)).toEqual(noDraft);
});
