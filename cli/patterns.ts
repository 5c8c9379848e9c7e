/**
 * `patterns SESSIONS.csv --json`: where regret gathers, said so that it stays true however often one
 * looks. The same engine as the app's; see docs/patterns-command.md.
 */
import {
  type Asked,
  dayOf,
  type Named,
  type Patterns,
  patternsIn,
} from "../practices/patterns/patterns.ts";
import { type PatternsWish, readPatternsWish } from "./patternsWish.ts";
import { readSessionsFile, type SessionsFile } from "./sessionsFile.ts";
import { write, type Shell } from "./shell.ts";
import { readTextFile } from "./textFile.ts";

export const patternsHelp = `patterns SESSIONS.csv [--json] [--curve] [--unit FACTOR=UNIT] [--block N|all]
         [--alpha A] [--upto DAY] [--rate P] [--hunch FACTOR=DAY] [--after-regret FACTOR] [--clients]

Reads sessions, one per line, with the columns date (2025-03-01 or 2025-03-01T14:30), client, regret
(1, 0, or empty when the session was not swept), optionally sting (0 to 10), and any further columns as
factors. Says of each factor whether regrets gather there, compared within the same client, day by day,
week by week or between clients. With --json one JSON object, otherwise a line for each.

  --unit FACTOR=UNIT     within-client, day, week or client; otherwise by the factor's name
  --block N|all          sessions of one client in a block; all is one block per client, closed at the
                         last line; without it a block closes with the first session of the other kind
  --alpha A              of what is claimed, at most this share is expected to be chance (0.1)
  --upto DAY             only sessions up to this day
  --rate P               the usual rate of regret, when it was declared before looking
  --hunch FACTOR=DAY     a factor declared on that day; up to three share half of the weight
  --after-regret FACTOR  also split by whether the client's last session was regretted
  --clients              also each client against the caseload
  --curve                with 61 log-likelihoods of each, at log odds ratios from -3 to 3

Notes about the file go to the error output.
`;

/** Null when all went well, otherwise the sentence that says what did not. */
export async function patternsCommand(
  args: readonly string[],
  shell: Shell,
): Promise<string | null> {
  const wish = readPatternsWish(args);
  if (typeof wish === "string") return wish;
  const read = await readTextFile(wish.file, shell);
  if ("refusal" in read) return read.refusal;
  const file = readSessionsFile(read.text);
  if (typeof file === "string") return file;
  const unknown = unknownFactor(wish, file);
  if (unknown !== null) return unknown;
  for (const note of file.notes) shell.stderr.write(`${note}\n`);
  const { upTo } = wish;
  const sessions = upTo === null ? file.sessions : file.sessions.filter(({ day }) => day <= upTo);
  const asked: Asked = { ...wish, names: file.names, eachClient: wish.clients };
  const patterns = patternsIn(sessions, asked);
  await write(
    shell,
    wish.json ? `${JSON.stringify(asJson(patterns, wish.curve))}\n` : inWords(patterns),
  );
  return null;
}

function unknownFactor(wish: PatternsWish, { names }: SessionsFile): string | null {
  const asked = [
    ...wish.units.keys(),
    ...wish.afterRegret,
    ...wish.hunches.map(({ name }) => name),
  ];
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown === undefined) return null;
  const there =
    names.length === 0 ? "there are none" : `there are ${names.slice(0, 20).join(", ")}`;
  return `There is no factor "${unknown}"; ${there}.`;
}

const asJson = ({ sessions, swept, regrets, drift, hypotheses }: Patterns, curve: boolean) => ({
  sessions,
  swept,
  regrets,
  drift: {
    say: drift.say,
    usual: drift.usual,
    watched: drift.watched,
    logE: drift.logE,
    bound: drift.bound,
    on: drift.on,
  },
  hypotheses: hypotheses.map((one) => ({
    factor: one.factor,
    level: one.level,
    unit: one.unit,
    n: one.sweeps.swept,
    regrets: one.sweeps.regrets,
    rest: { n: one.rest.swept, regrets: one.rest.regrets },
    sweptShare: [share(one.sweeps), share(one.rest)],
    logE: one.logE,
    logEPlus: one.logEPlus,
    logEMinus: one.logEMinus,
    ...(one.logEOfHunch === null ? {} : { logEOfHunch: one.logEOfHunch }),
    ...(curve ? { curve: [...one.curve] } : {}),
    say: one.say,
    claimed: one.claimedFirst === null ? null : dayOf(one.claimedFirst),
    claimedLast: one.claimedLast === null ? null : dayOf(one.claimedLast),
    ...(one.from.length === 0 ? {} : { inseparableFrom: one.from }),
    interval: one.interval,
    estimate: one.estimate,
    sessionsStillNeeded: one.sessionsStillNeeded(),
  })),
});

const share = ({ sessions, swept }: { sessions: number; swept: number }): number | null =>
  sessions === 0 ? null : swept / sessions;

function inWords({ sessions, swept, regrets, drift, hypotheses }: Patterns): string {
  const on = drift.on === null ? "" : `, seen on ${drift.on}`;
  const lines = [
    `${sessions} sessions, ${swept} swept, ${regrets} with a regret. The whole rate: ${drift.say}${on}.`,
    ...hypotheses.map(line),
    "Of what is shown or permanent, at most alpha is expected to be chance. A pattern is not a cause.",
  ];
  return `${lines.join("\n")}\n`;
}

function line(one: Named): string {
  const counts = `${one.sweeps.regrets} of ${one.sweeps.swept} against ${one.rest.regrets} of ${one.rest.swept}`;
  const odds = one.interval.map((logOdds) => Math.exp(logOdds).toFixed(2)).join(" to ");
  const needed = one.say === "too-early" ? one.sessionsStillNeeded() : null;
  const wait = needed === null ? "" : `, about ${needed} more sessions for a doubling`;
  return `${one.factor} = ${one.level} (${one.unit}): ${one.say}. ${counts}, odds ${odds}${wait}.`;
}
