import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "reprise-progress-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(text: string | null, ...args: string[]) {
  if (text !== null) writeFileSync(join(folder, "scores.csv"), text);
  const said = { out: "", err: "" };
  const code = await main(args, {
    stdout: {
      write: (part, done) => {
        said.out += part;
        done?.();
        return true;
      },
    },
    stderr: { write: (part) => Boolean((said.err += part)) },
    env: {},
    cwd: () => folder,
  });
  return { code, ...said };
}

const progress = (text: string, ...args: string[]) =>
  run(text, "progress", "scores.csv", "--json", ...args);
const phq = (text: string, ...args: string[]) => progress(text, "--measure", "phq-9", ...args);
const file = (...lines: string[]) => `course,date,score\n${lines.join("\n")}\n`;
const weekly = (course: string, scores: readonly number[]) =>
  scores.map((score, at) => {
    const date = new Date(Date.UTC(2025, 0, 6 + 7 * at)).toISOString().slice(0, 10);
    return `${course},${date},${score}`;
  });
const flat = [17, 18, 16, 17, 18, 17, 17, 16, 18, 17, 18, 17, 17];

describe("progress", () => {
  test("says of each course and point what was weighed, and since when an alert stands", async () => {
    const { code, out } = await phq(
      file(...weekly("S.", flat), ...weekly("T.", [19, 16, 14, 13, 11, 10, 9, 9, 8])),
      "--change",
      "2025-02-24",
    );
    expect(code).toBe(0);
    const { courses, measure } = JSON.parse(out);
    expect(measure.bounds.firm).toBeCloseTo(Math.log(10), 12);
    expect(courses.map((one: { course: string }) => one.course)).toEqual(["S.", "T."]);
    const [s, t] = courses;
    expect(s.points).toHaveLength(13);
    expect(s.firstRaised.firm).toMatchObject({ session: 10 });
    expect(t.firstRaised).toEqual({ soft: null, watch: null, firm: null, worse: null });
    expect(t.outcome.outcome).toBe("recovered");
    expect(s.points[0].reliableChange).toBeNull();
    expect(t.points[8].reliableChange.JT.rci).toBeCloseTo(-11 / (Math.SQRT2 * 2.2), 12);
    expect(s.change.isSaid).toBe(false);
    expect(s.change.overlap).toMatchObject({ nap: expect.any(Number), tauU: expect.any(Number) });
  });

  test("reads a scale with numbers of one's own, in either direction", async () => {
    const own = ["--sd", "5.5", "--reliability", ".84", "--cutoff", "10", "--floor", "0"];
    const down = JSON.parse((await progress(file(...weekly("S.", flat)), ...own)).out);
    expect(down.courses[0].firstRaised.firm).not.toBeNull();
    const turned = file(
      ...weekly(
        "S.",
        flat.map((score) => 27 - score),
      ),
    );
    const up = JSON.parse(
      (
        await progress(
          turned,
          "--sd=5.5",
          "--reliability=.84",
          "--cutoff=17",
          "--direction=higher",
          "--floor=0",
          "--ceiling=27",
        )
      ).out,
    );
    expect(up.courses[0].firstRaised).toEqual(down.courses[0].firstRaised);
  });

  test("states plainly what it cannot say", async () => {
    const lines = [
      ...weekly(
        "low",
        flat.map((score) => score - 12),
      ),
      "one,2025-01-06,12",
      "none,2025-01-06,",
    ];
    const { courses } = JSON.parse((await phq(file(...lines))).out);
    expect(courses.map((one: { state: string }) => one.state)).toEqual([
      "cannot-show",
      "one-score",
      "no-score",
    ]);
    expect(courses[0].firstRaised.firm).toBeNull();
  });

  test("puts dates in order and says so, with the line", async () => {
    const lines = weekly("S.", flat);
    const mixed = [lines[3]!, ...lines.filter((_, at) => at !== 3)];
    const { code, out, err } = await phq(file(...mixed));
    expect(code).toBe(0);
    expect(err).toMatch(/^Line 3: earlier/);
    expect(JSON.parse(out).courses).toEqual(JSON.parse((await phq(file(...lines))).out).courses);
  });

  test("the same file gives the same bytes", async () => {
    const text = file(...weekly("S.", flat));
    expect((await phq(text)).out).toBe((await phq(text)).out);
  });
});

describe("a file that cannot be read is refused in one sentence, with its line", () => {
  const day = "2025-01-06";
  test.each([
    [file(`S.,${day},28`), /^Line 2: 28 is outside the scale: PHQ-9 runs from 0 to 27\.$/],
    [file(`S.,${day},9.5`), /^Line 2: PHQ-9 scores are whole/],
    [file(`S.,${day},many`), /^Line 2: "many" is no score/],
    [file("S.,2025-02-30,9"), /^Line 2: "2025-02-30" is no day/],
    [
      file(`S.,${day},9`, `S.,${day},11`),
      /^Line 3: a second score of S\. on 2025-01-06; the first is in line 2/,
    ],
    [file(`,${day},9`), /^Line 2: The course is missing/],
    [`course,date\nS.,${day}\n`, /^There is no column "score"/],
    [`course,date,score,measure\nS.,${day},9,gad-7\n`, /^Line 2: This score is of gad-7/],
    [
      `course,date,score,session\nS.,${day},9,4\nS.,2025-01-13,9,4\n`,
      /^Line 3: session 4 of S\. is not after/,
    ],
    ["course,date,score\n", /^There are no scores/],
    ["", /^The file is empty/],
  ])("%#", async (text, said) => {
    const { code, out, err } = await phq(text);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err.trim()).toMatch(said);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    [["--measure", "phq-10"], /There is no measure "phq-10"/],
    [["--measure", "phq-9", "--direction", "higher"], /On the PHQ-9 lower is better/],
    [["--measure", "phq-9", "--sd", "4"], /brings its own numbers/],
    [["--sd", "4"], /--sd and --reliability/],
    [["--sd", "4", "--reliability", "1.2"], /between 0 and 1/],
    [["--measure", "phq-9", "--change", "soon"], /--change soon/],
    [[], /Which measure/],
  ])("%j", async (args, said) => {
    const { code, err } = await progress(file(`S.,${day},9`), ...args);
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });

  test("when it is not there", async () => {
    const { code, err } = await run(null, "progress", "nowhere.csv", "--measure", "phq-9");
    expect([code, err]).toEqual([1, "There is no file nowhere.csv.\n"]);
  });
});

describe("reliable-change", () => {
  const fixture = readFileSync(
    new URL("../stats/fixtures/rci_synthetic.csv", import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n")
    .map((line) => line.replaceAll('"', "").split(","));
  const people = fixture.filter(([method]) => method === "JT");
  const text = ["id,pre,post", ...people.map(([, , id, pre, post]) => `${id},${pre},${post}`)].join(
    "\n",
  );
  const ask = (own: string, ...args: string[]) =>
    run(own, "reliable-change", "scores.csv", "--json", ...args);

  test("agrees with R on sixty people and six methods, from the file alone", async () => {
    const { out } = await ask(text, "--reliability", "0.84");
    const said = JSON.parse(out);
    expect(said.n).toBe(60);
    for (const [method, , id, , , rci] of fixture.slice(1)) {
      const person = said.people.find((one: { id: string }) => one.id === id);
      expect(Math.abs(person[method!].rci - Number(rci))).toBeLessThan(1e-9);
    }
  });

  test("turns round where higher is better", async () => {
    const down = JSON.parse(
      (await ask("id,pre,post\na,20,4\nb,10,9\n", "--reliability", ".9")).out,
    );
    const up = JSON.parse(
      (await ask("id,pre,post\na,20,4\nb,10,9\n", "--reliability", ".9", "--direction", "higher"))
        .out,
    );
    expect([down.people[0].JT.change, up.people[0].JT.change]).toEqual(["improved", "worse"]);
  });

  test.each([
    ["id,pre,post\na,1,2\n", ["--reliability", "1"], /does not lie between/],
    ["id,pre,post\na,1,2\n", [], /--reliability is missing/],
    ["id,pre,post\na,1,x\n", ["--reliability", ".8"], /^Line 2: post is "x"/],
    ["id,pre,post\na,1,2\na,2,3\n", ["--reliability", ".8"], /^Line 3: a stands in line 2/],
    ["id,pre\na,1\n", ["--reliability", ".8"], /no column "post"/],
    ["id,pre,post\na,1,2\nb,1,3\n", ["--reliability", ".8"], /same score before/],
    ["id,pre,post\na,1,2\n", ["--reliability", ".8"], /same score before/],
  ])("refuses %j %j", async (own, args, said) => {
    const { code, err } = await ask(own, ...args);
    expect(code).toBe(1);
    expect(err).toMatch(said);
  });
});
