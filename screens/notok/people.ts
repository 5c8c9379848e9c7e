/**
 * One's own people, own doctor and region, as the page for the worst minute keeps them: OUTSIDE the
 * vault, in clear text, so that it works when everything is shut, and only if the person agreed.
 *
 * What is read back is believed only where it has the right shape. Anything else is as if nobody had
 * been chosen, and nothing is said about it: this page must open, whatever the device did to it.
 * Checked by hand rather than by a schema library, which the cover would then have to load.
 */
import { fail, ok, type Result } from "../../record/result.ts";

export interface Person {
  name: string;
  /** When to ring, or who this is: "at home most evenings". */
  note: string;
  number: string;
}

export interface NotOkPeople {
  people: readonly Person[];
  doctor: Person | null;
  /** A code of content/helplines.ts, or null for what the browser's language says. */
  region: string | null;
  /** Where the region isn't one we know: the emergency number there. */
  emergency: string | null;
}

export interface OpenShelf {
  read(): NotOkPeople | null;
  /** Refused when the browser keeps nothing (private browsing, a full disk). */
  keep(people: NotOkPeople): Result<void, "not-kept">;
  erase(): void;
}

export const nobody: NotOkPeople = { people: [], doctor: null, region: null, emergency: null };
export const mostPeople = 5;

const key = "reprise-not-ok";

/** Over the browser's localStorage, or anything with its shape. */
export const shelfOver = (
  storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
): OpenShelf => ({
  read() {
    const text = orNull(() => storage().getItem(key));
    return text === null ? null : readPeople(text);
  },
  keep(people) {
    const kept = orNull(() => {
      storage().setItem(key, JSON.stringify(tidied(people)));
      return true;
    });
    return kept ? ok(undefined) : fail("not-kept");
  },
  erase() {
    orNull(() => storage().removeItem(key));
  },
});

/** A browser may forbid storage altogether, and then throws at the first touch. */
function orNull<T>(touch: () => T): T | null {
  try {
    return touch();
  } catch {
    return null;
  }
}

export function readPeople(text: string): NotOkPeople | null {
  const found = orNull(() => JSON.parse(text) as unknown);
  if (!isRecord(found) || !Array.isArray(found["people"])) return null;
  const { people, doctor, region, emergency } = found;
  return tidied({
    people: (people as unknown[]).flatMap((each) => readPerson(each) ?? []),
    doctor: readPerson(doctor),
    region: typeof region === "string" ? region.slice(0, 8) : null,
    emergency: typeof emergency === "string" ? emergency : null,
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function readPerson(value: unknown): Person | null {
  if (!isRecord(value)) return null;
  const { name, note, number } = value;
  return typeof name === "string" && typeof number === "string"
    ? { name, note: typeof note === "string" ? note : "", number }
    : null;
}

const line = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 80);
const tidyPerson = ({ name, note, number }: Person): Person => ({
  name: line(name),
  note: line(note),
  number: line(number),
});
/** Somebody without a number can't be rung, so the row is as if it were not there. */
const canBeRung = (person: Person): boolean => person.name !== "" && digitsOf(person.number) !== "";

export function tidied(people: NotOkPeople): NotOkPeople {
  const doctor = people.doctor && tidyPerson(people.doctor);
  return {
    people: people.people.map(tidyPerson).filter(canBeRung).slice(0, mostPeople),
    doctor: doctor && canBeRung(doctor) ? doctor : null,
    region: people.region,
    emergency: people.emergency === null ? null : line(people.emergency) || null,
  };
}

/** What a phone dials: digits and a leading plus, nothing that could be read as another address. */
export const digitsOf = (number: string): string => {
  const digits = number.replace(/\D/g, "");
  return digits === "" ? "" : (/^\s*\+/.test(number) ? "+" : "") + digits;
};

/** Digit by digit, so that a screen reader doesn't say eleven hundred million. */
export const spelled = (number: string): string => digitsOf(number).split("").join(" ");
