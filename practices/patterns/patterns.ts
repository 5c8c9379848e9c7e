/**
 * From sessions to what may be said about them. Used by the app's worker and by the command line: the
 * same sessions give the same words.
 *
 * `design` looks at names and levels only, never at regrets, so that it could have been written down
 * beforehand; `readSessions` then hands the sessions over day by day.
 */
import { type Day, daysBetween } from "../../record/day.ts";
import type { Cut, Design, Session, Unit } from "../../stats/patterns/design.ts";
import { type Drift, driftOf } from "../../stats/patterns/drift.ts";
import type { Finding } from "../../stats/patterns/findings.ts";
import { type Watch, watchPatterns } from "../../stats/patterns/watch.ts";
import { comparedBy } from "./factors.ts";

/** One session that took place, as patterns sees it. */
export interface SeenSession {
  day: Day;
  client: string;
  /** Whether it was regretted; null while it is not known, which is never the same as "no". */
  regret: boolean | null;
  /** One value per factor name, in the order of `names`; null where it is not known. */
  values: readonly (string | null)[];
}

export interface Asked {
  /** The factors, by name. */
  names: readonly string[];
  /** Where the table of units is overruled. */
  units: ReadonlyMap<string, Unit>;
  /** Factors split by the last regret, besides those of the table. */
  afterRegret: ReadonlySet<string>;
  cut: Cut;
  alpha: number;
  /** Up to which day the sessions are complete; null for the day of the last one. */
  upTo: Day | null;
  hunches: readonly { name: string; from: Day }[];
  /** Each client against the caseload, too. */
  eachClient: boolean;
  /** The usual rate of regret, if the user declared one. */
  usualRate: number | null;
}

export interface Named extends Omit<Finding, "factor" | "level" | "from"> {
  factor: string;
  level: string;
  from: { factor: string; level: string }[];
}

export interface Patterns {
  sessions: number;
  swept: number;
  regrets: number;
  drift: Drift & { on: Day | null };
  hypotheses: Named[];
}

/** Sessions in the order of time. */
export function patternsIn(sessions: readonly SeenSession[], asked: Asked): Patterns {
  const read = readSessions(sessions, asked);
  const swept = sessions.filter(({ regret }) => regret !== null);
  const outcomes = swept.map(({ regret }) => (regret === true ? 1 : 0));
  const drift = driftOf(outcomes, asked.usualRate, asked.alpha);
  const alarm = drift.at === null ? undefined : swept[drift.at];
  return {
    sessions: sessions.length,
    swept: swept.length,
    regrets: outcomes.filter((one) => one === 1).length,
    drift: { ...drift, on: alarm?.day ?? null },
    hypotheses: named(read.watch.findings(), read.levels, asked.names),
  };
}

/** Levels of each factor, sorted; a client's own list comes last when each client is asked about. */
type Levels = readonly (readonly string[])[];

export function readSessions(
  sessions: readonly SeenSession[],
  asked: Asked,
): { watch: Watch; levels: Levels } {
  const clients = placesOf(sessions.map(({ client }) => client));
  const levels: string[][] = asked.names.map((_, factor) => levelsOf(sessions, factor));
  if (asked.eachClient) levels.push([...clients.keys()]);
  const watch = watchPatterns(designOf(sessions, asked, levels));
  const places = levels.map((of) => new Map(of.map((level, at) => [level, at])));
  for (const [day, ofDay] of byDay(sessions)) {
    watch.day(
      day,
      ofDay.map(({ client, regret, values }): Session => {
        const place = clients.get(client)!;
        const found: number[] = [];
        for (let factor = 0; factor < asked.names.length; factor += 1)
          found.push(placeIn(places[factor]!, values[factor]!));
        if (asked.eachClient) found.push(place);
        const outcome = regret === null ? -1 : regret ? 1 : 0;
        return { client: place, outcome, levels: found };
      }),
    );
  }
  if (asked.upTo !== null) watch.upTo(dayNumber(asked.upTo));
  watch.end();
  return { watch, levels };
}

function designOf(sessions: readonly SeenSession[], asked: Asked, levels: Levels): Design {
  const factors: Design["factors"][number][] = asked.names.map((name, at) => {
    const compared = comparedBy(name);
    const unit = asked.units.get(name) ?? compared.unit;
    const afterRegret = compared.afterRegret || asked.afterRegret.has(name);
    return { unit, afterRegret, levels: levels[at]!.length };
  });
  if (asked.eachClient)
    factors.push({
      unit: "caseload",
      afterRegret: false,
      levels: levels.at(-1)!.length,
      families: intakeYears(sessions),
    });
  return {
    factors,
    cut: asked.cut,
    alpha: asked.alpha,
    hunches: asked.hunches.map(({ name, from }) => ({
      factor: asked.names.indexOf(name),
      from: dayNumber(from),
    })),
  };
}

/** The year of each client's first session. */
function intakeYears(sessions: readonly SeenSession[]): number[] {
  const years = new Map<string, number>();
  for (const { client, day } of sessions)
    if (!years.has(client)) years.set(client, Number(day.slice(0, 4)));
  return [...years.values()];
}

const epoch = "1970-01-01" as Day;
const dayNumber = (day: Day): number => daysBetween(epoch, day);
/** The day with this number. */
export const dayOf = (number: number): Day =>
  new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

function levelsOf(sessions: readonly SeenSession[], factor: number): string[] {
  const levels = new Set<string>();
  for (const { values } of sessions) {
    const value = values[factor]!;
    if (value !== null) levels.add(value);
  }
  return [...levels].sort(bySpelling);
}

/** By code units, so that no machine's language decides which level names a hypothesis. */
const bySpelling = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placesOf(names: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return places;
}

const placeIn = (places: ReadonlyMap<string, number>, value: string | null): number =>
  value === null ? -1 : (places.get(value) ?? -1);

function* byDay(sessions: readonly SeenSession[]): Generator<[number, SeenSession[]]> {
  let from = 0;
  while (from < sessions.length) {
    let to = from + 1;
    while (to < sessions.length && sessions[to]!.day === sessions[from]!.day) to += 1;
    yield [dayNumber(sessions[from]!.day), sessions.slice(from, to)];
    from = to;
  }
}

function named(findings: readonly Finding[], levels: Levels, names: readonly string[]): Named[] {
  const name = ({ factor, level }: { factor: number; level: number }) => ({
    factor: names[factor] ?? "client",
    level: levels[factor]![level]!,
  });
  return findings.map((finding) => ({
    ...finding,
    ...name(finding),
    from: finding.from.map((at) => name(findings[at]!)),
  }));
}
