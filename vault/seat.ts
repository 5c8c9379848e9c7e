/**
 * Where an unlocked tab sits: it writes, or it asks the tab that does.
 *
 * The holder of the writers' lock owns the database. Everyone else sends their asks to it and waits in
 * line for the lock, which comes free when the writer locks, closes or dies. An ask that was never
 * answered is then asked again, of the new writer: commands carry ids that may be written once, so
 * asking twice is harmless and asking never is not.
 */
import type { Archive } from "./copy/archive.ts";
import { outcomeOf, type Outcome, type TabMessage } from "./protocol.ts";
import { holdLock, type HeldLock, type Tabs } from "./tabs.ts";
import type { Sql } from "./sql.ts";

/** Answers commands over the open database. Whatever it returns is on the disk by then. */
export interface Handler {
  answer(command: unknown): unknown;
  /** What a backup needs of it; absent where nothing is ever backed up. */
  archive?: Archive;
}

export interface SeatOf {
  tabs: Tabs;
  lockName: string;
  /** Opens the database when the lock has come to a waiting tab. Rejects when it cannot be opened. */
  open(): Promise<Sql>;
  openHandler(sql: Sql): Handler;
  /** A number not used before by this tab. */
  nextAsk(): string;
}

export interface Seat {
  ask(command: unknown): Promise<Outcome>;
  hear(message: TabMessage): void;
  leave(): void;
}

interface Waiting {
  command: unknown;
  settle(outcome: Outcome): void;
}

interface Desk {
  sql: Sql;
  handler: Handler;
  lock: HeldLock;
}

/**
 * `first` is the database and its lock, when this tab writes from the start. Throws, having closed the
 * database, when the handler cannot be opened; the lock is then the caller's to release.
 */
export function takeSeat(of: SeatOf, first: { sql: Sql; lock: HeldLock } | null): Seat {
  const { tabs } = of;
  const waiting = new Map<string, Waiting>();
  const leaving = new AbortController();
  let desk: Desk | null = null;
  let stranded: Outcome | null = null;

  if (first) sitDown(first.sql, first.lock);
  else void standInLine();

  async function standInLine(): Promise<void> {
    const lock = await holdLock(of.lockName, leaving.signal).catch(() => null);
    if (!lock) return;
    const outcome = await outcomeOf(async () => sitDown(await of.open(), lock));
    if (!("fault" in outcome)) return;
    lock.release();
    strand(outcome);
  }

  function sitDown(sql: Sql, lock: HeldLock): void {
    try {
      if (leaving.signal.aborted) throw new Error("This tab is leaving.");
      desk = { sql, lock, handler: of.openHandler(sql) };
    } catch (error) {
      sql.close();
      throw error;
    }
    tabs.post({ say: "writing", from: tabs.id });
    for (const [id, { command }] of waiting) void answerOwn(desk, id, command);
  }

  /** The lock came and the database could not be opened: said to everyone who waits, and hereafter. */
  function strand(outcome: Outcome): void {
    stranded = outcome;
    for (const { settle } of waiting.values()) settle(outcome);
    waiting.clear();
  }

  function ask(command: unknown): Promise<Outcome> {
    if (stranded) return Promise.resolve(stranded);
    const id = of.nextAsk();
    return new Promise((settle) => {
      waiting.set(id, { command, settle });
      if (desk) void answerOwn(desk, id, command);
      else tabs.post({ say: "ask", from: tabs.id, id, command });
    });
  }

  async function answerOwn({ handler }: Desk, id: string, command: unknown): Promise<void> {
    settled(id, await outcomeOf(() => handler.answer(command)));
  }

  function settled(id: string, outcome: Outcome): void {
    waiting.get(id)?.settle(outcome);
    waiting.delete(id);
  }

  function hear(message: TabMessage): void {
    if (message.say === "ask" && desk) void answerOther(desk, message);
    if (message.say === "answer" && message.to === tabs.id) settled(message.id, message.outcome);
    if (message.say === "writing") askAgain();
  }

  async function answerOther({ handler }: Desk, ask: TabMessage & { say: "ask" }): Promise<void> {
    const outcome = await outcomeOf(() => handler.answer(ask.command));
    tabs.post({ say: "answer", from: tabs.id, to: ask.from, id: ask.id, outcome });
  }

  function askAgain(): void {
    for (const [id, { command }] of waiting) tabs.post({ say: "ask", from: tabs.id, id, command });
  }

  function leave(): void {
    leaving.abort();
    desk?.sql.close();
    desk?.lock.release();
    desk = null;
    strand({ fault: { name: "Locked", message: "This tab is locked." } });
  }

  return { ask, hear, leave };
}
