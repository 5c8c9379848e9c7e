/** The command as somebody runs it. clogit.csv: log-likelihoods of survival::clogit in R (patterns.R). */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";
import { main } from "./main.ts";

const fixtures = new URL("../stats/fixtures/", import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reprise-patterns-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process, over a file with these lines. */
async function patterns(lines: readonly string[] | string, ...args: string[]): Promise<Ran> {
  const file = join(folder, "sessions.csv");
  writeFileSync(file, typeof lines === "string" ? lines : `${lines.join("\n")}\n`);
  return ran(file, ...args);
}

async function ran(...args: string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const code = await main(["patterns", ...args], {
    stdout: {
      write: (text, done) => {
        said.out += text;
        done?.();
        return true;
      },
    },
    stderr: { write: (text) => ((said.err += text), true) },
    env: {},
    cwd: () => folder,
  });
  return { code, ...said };
}

interface Said {
  sessions: number;
  swept: number;
  regrets: number;
  drift: { say: string };
  hypotheses: {
    factor: string;
    level: string;
    unit: string;
    n: number;
    regrets: number;
    logE: number;
    curve: number[];
    say: string;
    interval: [number, number];
    estimate: number;
    sessionsStillNeeded: number | null;
  }[];
}
const json = ({ out }: Ran): Said => JSON.parse(out) as Said;

describe("beside R", () => {
  it("gives clogit's likelihood with one block per client, to a billionth", async () => {
    const run = await ran(join(fixtures, "sessions.csv"), "--json", "--curve", "--block", "all");
    expect(run).toMatchObject({ code: 0, err: "" });
    const { hypotheses, sessions } = json(run);
    expect(sessions).toBe(208);
    expect(hypotheses).toHaveLength(1);
    const [one] = hypotheses;
    expect(one).toMatchObject({ factor: "new", level: "yes", unit: "within-client" });
    const { rows } = readFixture("clogit.csv");
    expect(rows).toHaveLength(8);
    const at = (theta: number) => one!.curve[Math.round(theta * 10) + 30]!;
    const zero = rows.find(([theta]) => theta === 0)![1]!;
    for (const [theta, logLikelihood] of rows)
      expect(Math.abs(at(theta!) - (logLikelihood! - zero))).toBeLessThan(1e-9);
    // The fitted log odds ratio lies beside the best of the grid.
    const best = one!.curve.indexOf(Math.max(...one!.curve));
    expect(Math.abs((best - 30) / 10 - rows[0]![2]!)).toBeLessThan(0.1);
  });

  const readFixture = (name: string) => {
    const table = readCsv(readFileSync(join(fixtures, name), "utf8"));
    if (typeof table === "string") throw new Error(table);
    return { rows: table.rows.map(({ cells }) => cells.map(Number)) };
  };
});

describe("one line of the file", () => {
  const header = "date,client,regret,technique";
  const row = (at: number, regret: string, technique: string) =>
    `2025-01-${String(at).padStart(2, "0")},A.,${regret},${technique}`;

  it("is refused with its number and a reason, one sentence, and nothing on the output", async () => {
    const refused: [string[], RegExp][] = [
      [["client,regret", "A.,1"], /no column "date"/],
      [[header, row(1, "0", "x"), "2025-02-30,A.,0,x"], /^Line 3: "2025-02-30" is no date/],
      [[header, "2025-01-01T25:00,A.,0,x"], /^Line 2: .* is no date/],
      [[header, row(1, "2", "x")], /^Line 2: regret is "2"/],
      [[header, row(1, "0", "x"), "", "2025-01-02,,0,x"], /^Line 4: The client is missing/],
      [[header, "2025-01-01,A.,0"], /^Line 2: 3 cells/],
      [[header, '2025-01-01,A.,0,"x'], /^Line 2: a quotation mark/],
      [["date,client,regret,a,a"], /two columns are called "a"/],
      [["date,client,regret,"], /column 4 has no name/],
      [["date,client,regret,sting", "2025-01-01,A.,1,11"], /^Line 2: sting is "11"/],
      [
        [header, "2025-01-01T09:00,A.,0,x", "2025-01-01T10:00,A.,0,x", "2025-01-01T09:00,A.,0,x"],
        /^Line 4 is the same as line 2/,
      ],
    ];
    for (const [lines, reason] of refused) {
      const run = await patterns(lines, "--json");
      expect(run.code).toBe(1);
      expect(run.out).toBe("");
      expect(run.err).toMatch(reason);
      expect(run.err.trim().split("\n")).toHaveLength(1);
    }
    expect(await patterns("", "--json")).toMatchObject({ code: 1, err: "The file is empty.\n" });
  });

  it("may look like another of the same day: both are counted, and that is said", async () => {
    const run = await patterns([header, row(1, "0", "x"), row(1, "0", "x")], "--json");
    expect(run).toMatchObject({
      code: 0,
      err: "Line 3 is the same as line 2; both are counted.\n",
    });
    expect(json(run).sessions).toBe(2);
  });

  it("is read as spreadsheets write it", async () => {
    const text =
      '\uFEFFdate;client;regret;technique\r\n2025-01-01;A.;1;"talk; ""stay"""\r\n2025-01-02 09:30;A.;;none\r\n';
    const said = json(await patterns(text, "--json"));
    expect(said).toMatchObject({ sessions: 2, swept: 1, regrets: 1 });
    expect(said.hypotheses[0]!.level).toBe('talk; "stay"');
  });

  it("with a value of its own in ten thousand lines makes no factor", async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `2025-01-01,C${at % 9},0,note ${at}`);
    const run = await patterns(["date,client,regret,note", ...lines], "--json");
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^Line 502: "note" has more than 500 different values/);
  });
});

describe("a file that says little", () => {
  const file = (rows: number, regret: (at: number) => string, clients = 3) => [
    "date,client,regret,sleep,room",
    ...Array.from({ length: rows }, (_, at) => {
      const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
      return `${day},C${at % clients},${regret(at)},${at % 5 === 0 ? "short" : "long"},here`;
    }),
  ];

  it("is a plain state: one client, all regrets, none, nothing swept, no sessions", async () => {
    for (const lines of [
      file(300, (at) => (at % 9 === 0 ? "1" : "0"), 1),
      file(300, () => "1"),
      file(300, () => "0"),
      file(300, () => ""),
      file(0, () => ""),
    ]) {
      const run = await patterns(lines, "--json", "--curve");
      expect(run).toMatchObject({ code: 0, err: "" });
      const { hypotheses, drift } = json(run);
      expect(["too-early", "steady"]).toContain(drift.say);
      for (const { say } of hypotheses) expect(["too-early", "no-sign"]).toContain(say);
    }
  });

  it("names a factor that never varies, and needs no number of sessions for it", async () => {
    const { hypotheses } = json(
      await patterns(
        file(300, (at) => (at % 9 ? "0" : "1")),
        "--json",
      ),
    );
    expect(hypotheses.map(({ factor, level, unit }) => [factor, level, unit])).toEqual([
      ["sleep", "short", "day"],
      ["room", "here", "within-client"],
    ]);
    expect(hypotheses[1]).toMatchObject({ n: 300, say: "too-early", sessionsStillNeeded: null });
    expect(hypotheses[0]!.sessionsStillNeeded).toBeGreaterThan(100);
  });

  it("reads only up to a day, and takes units and blocks as they are asked for", async () => {
    const lines = file(100, (at) => (at % 7 === 0 ? "1" : "0"));
    const some = json(await patterns(lines, "--json", "--upto", "2025-01-31"));
    expect(some.sessions).toBe(31);
    const run = await patterns(lines, "--json", "--unit=sleep=within-client", "--block", "8");
    expect(json(run).hypotheses[0]).toMatchObject({ unit: "within-client", n: 20 });
    expect((await patterns(lines)).out).toMatch(/^100 sessions, 100 swept, 15 with a regret/);
  });

  it("refuses what it does not understand in one sentence", async () => {
    const lines = file(9, () => "0");
    for (const [args, reason] of [
      [["--unit", "moon=day"], /no factor "moon"; there are sleep, room/],
      [["--unit", "sleep=year"], /--unit sleep=year/],
      [["--block", "1"], /--block 1/],
      [["--alpha", "2"], /--alpha 2/],
      [["--upto", "soon"], /--upto soon/],
      [["--frob"], /no option --frob/],
      [["--block"], /--block needs a value/],
      [["other.csv"], /One file at a time/],
    ] as const) {
      const run = await patterns(lines, "--json", ...args);
      expect(run).toMatchObject({ code: 1, out: "" });
      expect(run.err).toMatch(reason);
      expect(run.err.trim().split("\n")).toHaveLength(1);
    }
    expect((await ran(join(folder, "none.csv"))).err).toMatch(/There is no file/);
    expect((await ran(folder)).err).toMatch(/is a folder/);
    expect((await ran()).err).toMatch(/Which file/);
  });
});

it("runs as a command of its own", async () => {
  const entry = new URL("reprise.mjs", import.meta.url).pathname;
  const out = await new Promise<string>((resolve, reject) => {
    const args = [entry, "patterns", join(fixtures, "sessions.csv"), "--json"];
    execFile(process.execPath, args, (error, text) => (error ? reject(error) : resolve(text)));
  });
  expect(JSON.parse(out)).toMatchObject({ sessions: 208, swept: 208, regrets: 71 });
});
