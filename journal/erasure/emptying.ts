/**
 * What was erased still stands in the write-ahead log until that is cut to nothing, which is a write of
 * its own and can be refused after the erasure was committed. So it is owed: noted in the transaction of
 * the erasure itself, tried at once, and tried again with whatever is written next and at every opening,
 * until it is done. The erasure holds either way.
 */
import { emptyWriteAheadLog, setState, stateOf } from "../log.ts";
import type { Sql } from "../../vault/sql.ts";

export interface Emptying {
  /** Inside the transaction that erases. */
  owe(): void;
  /** Outside any transaction. Never throws: what is owed stays owed. */
  settle(): void;
}

export function emptyingOf(sql: Sql): Emptying {
  let isOwed = stateOf(sql, "log-to-empty") !== null;
  return {
    owe() {
      isOwed = true;
      setState(sql, "log-to-empty", "owed");
    },
    settle() {
      if (!isOwed) return;
      try {
        emptyWriteAheadLog(sql);
        sql.run("delete from journal_state where name = 'log-to-empty'");
        isOwed = false;
      } catch {
        // The disk refuses; see above.
      }
    },
  };
}
