/**
 * One client against the rest of the caseload (P4, last row). Here the client cannot be held fixed, so
 * time is: every eight sessions of the client are a block together with all sessions that others had
 * since the last block, and the chance is again that of table.ts.
 *
 * A level is a client, by its place; most of a caseload is not listed while it is compared, so levels
 * come as sessions come.
 */
import type { Comparison, Within } from "./comparison.ts";
import type { Ledger } from "./ledger.ts";
import { tableTerm } from "./table.ts";
import type { Weighing } from "./weighing.ts";

const SESSIONS = 8;

interface Seen {
  sessions: number;
  regrets: number;
}

export interface CaseloadBlocksOptions {
  ledger: Ledger;
  /** The weighing of this client, or null when nobody asks. */
  weighingOf: (client: number) => Weighing | null;
  within: Within | null;
}

export function caseloadBlocks({ ledger, weighingOf, within }: CaseloadBlocksOptions): Comparison {
  // Kept apart by the other factor, when there is one.
  const sides = [side(), side()];
  return {
    take(at) {
      const y = ledger.outcome[at]!;
      if (y < 0) return;
      let which = 0;
      if (within !== null) {
        const other = ledger.level(at, within.factor);
        if (other < 0) return;
        which = other === within.level ? 1 : 0;
      }
      const client = ledger.client[at]!;
      const term = sides[which]!.take(client, y);
      if (term !== null) weighingOf(client)?.add(tableTerm(term));
    },
    dayOver() {},
    end() {},
  };
}

function side() {
  const all: Seen = { sessions: 0, regrets: 0 };
  const open: { own: Seen; allBefore: Seen }[] = [];
  return {
    take(client: number, y: number) {
      const block = (open[client] ??= { own: none(), allBefore: { ...all } });
      all.sessions += 1;
      all.regrets += y;
      block.own.sessions += 1;
      block.own.regrets += y;
      if (block.own.sessions < SESSIONS) return null;
      const { own, allBefore } = block;
      open[client] = { own: none(), allBefore: { ...all } };
      return {
        with: own.sessions,
        without: all.sessions - allBefore.sessions - own.sessions,
        regrets: all.regrets - allBefore.regrets,
        regretsWith: own.regrets,
      };
    },
  };
}

const none = (): Seen => ({ sessions: 0, regrets: 0 });
