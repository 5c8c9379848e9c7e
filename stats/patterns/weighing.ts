/**
 * The evidence about one hypothesis so far: a curve to which closed blocks are added, and bounds on
 * its e-value, so that the e-value itself is worked out only where it can matter. Adding a term
 * cannot move log E by more than the term's own most and least: E is a mean over the grid.
 */
import { evidence, type Evidence } from "./evidence.ts";
import { emptyCurve, POINTS, type Term } from "./grid.ts";

/** Guards a bound against rounding. */
const SLACK = 1e-9;

export class Weighing {
  readonly curve: Float64Array = emptyCurve();
  /** How many blocks had something to say. */
  blocks = 0;
  #exact = 0;
  #above = 0;
  #below = 0;

  add(term: Term | null): void {
    if (term === null) return;
    const added = term.curve;
    const curve = this.curve;
    for (let at = 0; at < POINTS; at += 1) curve[at]! += added[at]!;
    this.#above += term.most;
    this.#below += term.least;
    this.blocks += 1;
  }

  /** log E is at most, and at least, this. */
  get most(): number {
    return this.#exact + this.#above + SLACK;
  }
  get least(): number {
    return this.#exact + this.#below - SLACK;
  }

  evidence(): Evidence {
    const now = evidence(this.curve);
    this.#exact = now.mixed;
    this.#above = 0;
    this.#below = 0;
    return now;
  }
}
