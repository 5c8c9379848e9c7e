import { describe, expect, test } from "vitest";
import { createTrail } from "./places.ts";
import type { ClientId, MomentId } from "../record/ids.ts";

function browser() {
  const written: { state: unknown; url: string }[] = [];
  let at = -1;
  let pop: (state: unknown) => void = () => undefined;
  const trail = createTrail(
    {
      pushState: (state, _title, url) => {
        at += 1;
        written.length = at;
        written.push({ state, url: String(url) });
      },
      replaceState: (state, _title, url) => {
        at = Math.max(at, 0);
        written[at] = { state, url: String(url) };
      },
      back: () => {
        at -= 1;
        pop(written[at]?.state);
      },
    },
    (onPop) => (pop = onPop),
  );
  return { trail, written, pop: (state: unknown) => pop(state) };
}

describe("where the person is", () => {
  test("no client and no moment is ever written into the address or the history", () => {
    const { trail, written } = browser();
    trail.go({ at: "person", client: "canary-client" as ClientId });
    trail.go({ at: "tend", moment: "canary-moment" as MomentId });
    expect(JSON.stringify(written)).not.toContain("canary");
    expect(written.map((entry) => entry.url)).toEqual(["/today", "/person", "/tend"]);
  });

  test("going back returns to the same person, from memory", () => {
    const { trail } = browser();
    const person = { at: "person", client: "c1" as ClientId } as const;
    trail.go(person);
    trail.go({ at: "minute" });
    trail.back();
    expect(trail.here()).toEqual(person);
  });

  test("a history entry left over from before a reload leads to Today", () => {
    const { trail, pop } = browser();
    trail.go({ at: "people" });
    pop({ step: 7 });
    expect(trail.here()).toEqual({ at: "today" });
    pop("nonsense");
    expect(trail.here()).toEqual({ at: "today" });
  });

  test("a finished form leaves no step behind to fall back into", () => {
    const { trail } = browser();
    trail.go({ at: "put-down" });
    trail.instead({ at: "tend", moment: "m1" as MomentId });
    trail.back();
    expect(trail.here()).toEqual({ at: "today" });
  });

  test("going back from the first place stays inside the app", () => {
    const { trail } = browser();
    trail.back();
    expect(trail.here()).toEqual({ at: "today" });
  });
});
