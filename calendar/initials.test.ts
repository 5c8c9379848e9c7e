import { describe, expect, it } from "vitest";
import { proposalFor } from "./initials.ts";

const proposed = (title: string): string | null => {
  const proposal = proposalFor(title, false);
  return proposal === null || proposal === "not-a-client" ? proposal : proposal.initials;
};

describe("initials are proposed from a title", () => {
  it.each([
    ["Jim weekly (Zoom)", "J."],
    ["Jim", "J."],
    ["jim", "J."],
    ["J.", "J."],
    ["JK", "J. K."],
    ["Jim Kowalski", "J. K."],
    ["Session with Jim K.", "J. K."],
    ["M+T couple", "M. & T."],
    ["Maria & Tom", "M. & T."],
    ["Maria and Tom – couple session", "M. & T."],
    ["Termin Frau Özgür", "Ö."],
    ["S. fortnightly 50 min", "S."],
    ["Initial assessment: Ana", "A."],
    ["Чайка", "Ч."],
  ])("%s: %s", (title, initials) => {
    expect(proposed(title)).toBe(initials);
  });

  it.each([
    "Dentist",
    "Lunch",
    "Supervision",
    "Team meeting",
    "lunch with Ana",
    "CPD: couples work",
    "Zahnarzt",
    "Jim's birthday",
  ])("%s is no client", (title) => {
    expect(proposed(title)).toBe("not-a-client");
  });

  it.each(["", "50 min", "Session", "10:00", "Think about what to write for the journal article"])(
    "%j is left to the person",
    (title) => {
      expect(proposed(title)).toBeNull();
    },
  );

  it("an all-day event is no session, whatever its title", () => {
    expect(proposalFor("Jim", true)).toBe("not-a-client");
  });
});
