/**
 * The sessions so far, in columns, with what was known before each: how many sessions were swept and
 * how many regretted, with this client and in all, and whether the client's last swept session was a
 * regret. Comparisons read it by place; one that is begun late can walk it from the start.
 */
import type { Session } from "./design.ts";

export class Ledger {
  readonly factors: number;
  size = 0;
  day = new Int32Array(64);
  client = new Int32Array(64);
  outcome = new Int8Array(64);
  /** Swept before, and regretted before: with this client, and in all. */
  clientSwept = new Int32Array(64);
  clientRegrets = new Int32Array(64);
  swept = new Int32Array(64);
  regrets = new Int32Array(64);
  afterRegret = new Uint8Array(64);
  levels: Int32Array;
  readonly #clients: { swept: number; regrets: number; last: 0 | 1 }[] = [];
  sweptNow = 0;
  regretsNow = 0;

  constructor(factors: number) {
    this.factors = factors;
    this.levels = new Int32Array(64 * factors);
  }

  get clients(): number {
    return this.#clients.length;
  }

  level(at: number, factor: number): number {
    return this.levels[at * this.factors + factor]!;
  }

  add(day: number, session: Session): number {
    if (this.size === this.day.length) this.#grow();
    const at = this.size;
    const known = this.#known(session.client);
    this.day[at] = day;
    this.client[at] = session.client;
    this.outcome[at] = session.outcome;
    this.clientSwept[at] = known.swept;
    this.clientRegrets[at] = known.regrets;
    this.swept[at] = this.sweptNow;
    this.regrets[at] = this.regretsNow;
    this.afterRegret[at] = known.last;
    for (let f = 0; f < this.factors; f += 1)
      this.levels[at * this.factors + f] = session.levels[f]!;
    if (session.outcome >= 0) {
      known.swept += 1;
      known.regrets += session.outcome;
      known.last = session.outcome === 1 ? 1 : 0;
      this.sweptNow += 1;
      this.regretsNow += session.outcome;
    }
    this.size = at + 1;
    return at;
  }

  #known(client: number) {
    while (this.#clients.length <= client) this.#clients.push({ swept: 0, regrets: 0, last: 0 });
    return this.#clients[client]!;
  }

  #grow(): void {
    const longer = <A extends Int32Array | Int8Array | Uint8Array>(column: A): A => {
      const twice = new (column.constructor as new (length: number) => A)(column.length * 2);
      twice.set(column);
      return twice;
    };
    this.day = longer(this.day);
    this.client = longer(this.client);
    this.outcome = longer(this.outcome);
    this.clientSwept = longer(this.clientSwept);
    this.clientRegrets = longer(this.clientRegrets);
    this.swept = longer(this.swept);
    this.regrets = longer(this.regrets);
    this.afterRegret = longer(this.afterRegret);
    this.levels = longer(this.levels);
  }
}
