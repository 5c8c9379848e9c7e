import { describe, expect, test } from "vitest";
import { practices } from "../../content/practices.ts";
import { answer, answered, resumable, stepsFor, walkStart } from "./walk.ts";

const practice = practices["compassionate-figure"];
const baka = {
  name: "Baka",
  where: "at the stove, after school.",
  scent: "paprika and onions",
  touch: "her shawl round my shoulders",
  phrase: "“Sit, eat, tell me.”",
};
const all = stepsFor(practice, baka);

describe("own words in a practice", () => {
  test("fit into its sentences", () => {
    const said = all.flatMap((step) => step.paragraphs).join("\n");
    expect(said).toContain("You are at the stove, after school. Look about");
    expect(said).toContain("Baka is with you");
    expect(said).toContain("“Sit, eat, tell me.”\n");
    expect(said).not.toMatch(/[{}]|undefined|\.\.|““/);
  });
  test("a figure without a scent gives a practice without that step, and no sentence with a hole", () => {
    const steps = stepsFor(practice, { ...baka, scent: "" });
    expect(steps.map((step) => step.id)).toEqual(
      all.map((step) => step.id).filter((id) => id !== "scent"),
    );
  });
  test("with no figure at all, what is left still begins and ends with the sting", () => {
    const steps = stepsFor(practice, null);
    expect(steps.at(0)?.ask).toBe("sting");
    expect(steps.at(-1)?.ask).toBe("sting");
    expect(steps.some((step) => step.id === "meet")).toBe(false);
  });
  test("a sentence that begins with own words begins with a capital", () => {
    const steps = stepsFor(practice, { ...baka, name: "my grandmother" });
    expect(steps.find((step) => step.id === "meet")?.paragraphs[0]).toMatch(/^My grandmother is/);
  });
});

describe("walking", () => {
  test("the first number is the sting before, the last the sting after", () => {
    const first = answer(walkStart, all, 8);
    expect(first).toEqual({ step: 0, before: 8, after: null });
    const last = answer({ ...first, step: all.length - 1 }, all, 5);
    expect(last).toMatchObject({ before: 8, after: 5 });
    expect(answered(last, all)).toBe(5);
    expect(answered({ ...last, step: 0 }, all)).toBe(8);
  });
  test("is taken up where it was left", () => {
    expect(resumable({ step: 4, before: 8, after: null }, all)).toEqual({
      step: 4,
      before: 8,
      after: null,
    });
  });
  test.each([null, "x", {}, { step: 0 }, { step: 99 }, { step: 1.5 }, { step: "2" }])(
    "a draft that makes no sense (%j) starts over",
    (draft) => expect(resumable(draft, all)).toBeNull(),
  );
  test("a before that is no sting is forgotten, not believed", () => {
    expect(resumable({ step: 2, before: 11 }, all)).toEqual({ step: 2, before: null, after: null });
  });
});
