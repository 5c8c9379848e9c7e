/**
 * Answers the journal's commands on the side of the database, and tells every tab what changed.
 *
 * A bug in here is sent back as a fault, so that the other side can tell it from a vault that is out
 * of reach and throw it where a person sees it. A handler that has just been opened may follow one
 * that died between its commit and its notice, so it begins by telling every tab to look again.
 */
import type { Instant } from "../record/day.ts";
import type { Archive } from "../vault/copy/archive.ts";
import type { Answers, Command, Notice, Reply, RowsAnswer } from "./commands.ts";
import type { JournalCore } from "./createJournal.ts";

export interface JournalHandler {
  answer(command: unknown): Reply;
  archive: Archive;
}

export function journalHandler(
  core: JournalCore,
  notify: (notice: Notice) => void,
): JournalHandler {
  const tell = () => notify({ about: "journal", seq: core.lastSeq() });
  tell();
  return {
    archive: {
      ...core.archive,
      join(theirs) {
        const joined = core.archive.join(theirs);
        if (joined.ok && joined.value.events > 0) tell();
        return joined;
      },
    },
    answer(command) {
      try {
        return { answer: answerTo(core, tell, command as Command) };
      } catch (thrown) {
        return { fault: messageOf(thrown) };
      }
    },
  };
}

function answerTo(core: JournalCore, tell: () => void, command: Command): Answers[Command["do"]] {
  switch (command.do) {
    case "append": {
      const before = core.lastSeq();
      const appended = core.append(command.now as Instant, command.events);
      if (appended.ok && appended.value.seq !== before) tell();
      return appended;
    }
    case "rows":
      return command.questions.map(({ sql, parameters }): RowsAnswer => {
        try {
          return { rows: core.rows(sql, parameters) };
        } catch (thrown) {
          return { fault: messageOf(thrown) };
        }
      });
    case "draft-keep":
      core.keepDraft(command.key, command.now as Instant, command.body);
      return null;
    case "draft-read":
      return core.readDraft(command.key, command.oldest as Instant);
    case "draft-drop":
      core.dropDraft(command.key);
      return null;
    case "rebuild":
      core.rebuild();
      tell();
      return null;
    case "counts":
      return core.counts();
    default:
      throw new Error(`The journal knows no command ${JSON.stringify(command)}.`);
  }
}

const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
