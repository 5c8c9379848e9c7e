/** A disk that refuses: every write, flush and cut of the files beneath the database is counted, and one can fail. */
export interface Refusal {
  /** Counted from now; 1 is the next. */
  nth: number;
  /** Whether only that one fails, or every one from there on. */
  lasts: boolean;
}

type Call = (this: unknown, ...all: unknown[]) => unknown;
const calls = ["write", "flush", "truncate"] as const;

let refusal: Refusal | null = null;
let counted = 0;
let refused = 0;

for (const call of calls) {
  const handles = (globalThis as unknown as Record<string, { prototype: Record<string, Call> }>)[
    "FileSystemSyncAccessHandle"
  ]!.prototype;
  const real = handles[call]!;
  handles[call] = function counting(...all) {
    counted += 1;
    if (refusal && (refusal.lasts ? counted >= refusal.nth : counted === refusal.nth)) {
      refused += 1;
      throw new DOMException("The disk is full, says the test.", "QuotaExceededError");
    }
    return real.apply(this, all);
  };
}

export function refuseDisk(next: Refusal | null): { counted: number; refused: number } {
  const was = diskCalls();
  refusal = next;
  counted = 0;
  refused = 0;
  return was;
}

export const diskCalls = () => ({ counted, refused });
