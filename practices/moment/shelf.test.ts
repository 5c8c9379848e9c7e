import { expect, test } from "vitest";
import type { Drafts } from "../../journal/journal.ts";
import type { Instant } from "../../record/day.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { type MomentForm, emptyForm } from "./moment.ts";
import { createShelf } from "./shelf.ts";

const now = () => 1_760_000_000_000 as Instant;
const moment = "m-1" as MomentId;
const form: MomentForm = { ...emptyForm("j" as SessionId), line: "The reunion." };

function drawer(): Drafts & { kept: unknown; writes: number } {
  return {
    kept: null,
    writes: 0,
    async keep(_key, draft) {
      this.writes += 1;
      this.kept = structuredClone(draft);
    },
    async read<T>() {
      return this.kept as T | null;
    },
    async drop() {
      this.kept = null;
    },
  };
}

function clock() {
  const waiting: { work: () => void; isOff: boolean }[] = [];
  return {
    later: (_ms: number, work: () => void) => {
      const one = { work, isOff: false };
      waiting.push(one);
      return () => {
        one.isOff = true;
      };
    },
    pass: () => {
      for (const one of waiting.splice(0)) if (!one.isOff) one.work();
    },
  };
}

test("a burst of keystrokes is kept once, a moment later", async () => {
  const drafts = drawer();
  const { later, pass } = clock();
  const shelf = createShelf(drafts, now, later);
  for (const line of ["T", "Th", "The"]) shelf.keepSoon(moment, { ...form, line });
  expect(drafts.writes).toBe(0);
  pass();
  await shelf.keepNow();
  expect(drafts.writes).toBe(1);
  expect((await shelf.open(null))?.form.line).toBe("The");
});

test("leaving keeps what was still waiting", async () => {
  const drafts = drawer();
  const shelf = createShelf(drafts, now, clock().later);
  shelf.keepSoon(moment, form);
  await shelf.keepNow();
  expect((await createShelf(drafts, now, clock().later).open(null))?.form).toEqual(form);
});

test("what was put down does not come back, however late a write arrives", async () => {
  const drafts = drawer();
  const { later, pass } = clock();
  const shelf = createShelf(drafts, now, later);
  shelf.keepSoon(moment, form);
  pass();
  shelf.keepSoon(moment, { ...form, sting: 4 });
  await shelf.letGo(moment);
  pass();
  await shelf.keepNow();
  expect(drafts.kept).toBeNull();
});

test("a vault that can't be reached costs no words and throws nothing", async () => {
  const refusing: Drafts = {
    keep: () => Promise.reject(new Error("gone")),
    read: () => Promise.reject(new Error("gone")),
    drop: () => Promise.reject(new Error("gone")),
  };
  const shelf = createShelf(refusing, now, clock().later);
  expect(await shelf.open(null)).toBeNull();
  shelf.keepSoon(moment, form);
  await shelf.keepNow();
  await shelf.letGo(moment);
});
