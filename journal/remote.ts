/**
 * The journal on the main thread: commands through the vault's door, notices back.
 *
 * Questions asked in the same turn travel in one message. After a notice every watched question is
 * asked again in one message, and a watcher hears of it only if its rows are different.
 */
import { type Day, type Instant, wallAt } from "../record/day.ts";
import { EventId, mint, type Random } from "../record/ids.ts";
import { fail } from "../record/result.ts";
import {
  type Answers,
  type AskedQuestion,
  type Command,
  isNotice,
  type Reply,
  type RowsAnswer,
} from "./commands.ts";
import type { Journal, Question } from "./journal.ts";
import type { NewEventWithId } from "./log.ts";
import { watchRows } from "./watch.ts";

/** As much of the vault's door as the journal uses. */
export interface JournalDoor {
  ask(command: unknown): Promise<unknown>;
  onNotice(listener: (notice: unknown) => void): () => void;
}

export function remoteJournal(options: {
  door: JournalDoor;
  now: () => Instant;
  zone: () => string;
  random: Random;
}): Journal {
  const { door, now, zone, random } = options;
  const send = <D extends Command["do"]>(command: Command & { do: D }): Promise<Answers[D]> =>
    sendThrough(door, command) as Promise<Answers[D]>;
  const rows = gatheredRows((questions) => send({ do: "rows", questions }));

  return {
    async append(...events) {
      const named = events.map((event): NewEventWithId => ({
        ...event,
        id: event.id ?? mint(random, EventId),
      }));
      try {
        return await send({ do: "append", now: now(), events: named });
      } catch (thrown) {
        if (thrown instanceof JournalFault) throw thrown;
        return fail({
          why: "out-of-reach",
          message: "The vault did not answer. Nothing was lost.",
        });
      }
    },
    rows,
    watch: watchRows(rows, (changed) =>
      door.onNotice((notice) => {
        if (isNotice(notice)) changed();
      }),
    ),
    drafts: {
      async keep(key, draft) {
        await send({ do: "draft-keep", key, now: now(), body: JSON.stringify(draft) });
      },
      async read<T>(key: string, oldest: Instant) {
        const body = await send({ do: "draft-read", key, oldest });
        return body === null ? null : (JSON.parse(body) as T);
      },
      async drop(key) {
        await send({ do: "draft-drop", key });
      },
    },
    now,
    today: (): Day => wallAt(now(), zone()).day,
    zone,
    mint: (kind) => mint(random, kind),
  };
}

/** A bug on the other side, told here so that it is seen. */
class JournalFault extends Error {
  override name = "JournalFault";
}

async function sendThrough(door: JournalDoor, command: Command): Promise<unknown> {
  const reply = (await door.ask(command)) as Reply;
  if ("fault" in reply) throw new JournalFault(reply.fault);
  return reply.answer;
}

/** Gathers the questions of one turn into one message. */
function gatheredRows(
  askAll: (questions: AskedQuestion[]) => Promise<RowsAnswer[]>,
): Journal["rows"] {
  interface Waiting {
    question: AskedQuestion;
    resolve: (rows: unknown[]) => void;
    reject: (why: unknown) => void;
  }
  let waiting: Waiting[] = [];

  const askNow = async () => {
    const now = waiting;
    waiting = [];
    try {
      const answers = await askAll(now.map(({ question }) => question));
      now.forEach(({ question, resolve, reject }, n) => {
        const answer = answers[n];
        if (answer !== undefined && "rows" in answer) resolve(answer.rows);
        else reject(new JournalFault(`${answer?.fault ?? "No answer"} (${question.sql})`));
      });
    } catch (thrown) {
      for (const { reject } of now) reject(thrown);
    }
  };

  return <R>({ sql, parameters }: Question<R>): Promise<R[]> =>
    new Promise<R[]>((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(() => void askNow());
      waiting.push({
        question: { sql, parameters },
        resolve: resolve as (rows: unknown[]) => void,
        reject,
      });
    });
}
