/**
 * Locks after some minutes without a touch, or hidden. Phones freeze timers, so a deadline is
 * compared with the clock whenever the page wakes, and never trusted to have fired in time.
 */
export interface IdleLock {
  /** Something was touched: the deadline moves. */
  touched(): void;
  /** The page went out of sight or came back. */
  shown(visible: boolean): void;
  /** A file picker or print dialog hides the page on purpose: no lock for five minutes. */
  suspend(): void;
  /** To be called every second or so, and at wake. */
  look(): void;
}

export interface IdleLockOptions {
  minutes: () => number;
  now: () => number;
  /** Seconds left before the lock, or null when all is well again. */
  warn: (secondsLeft: number | null) => void;
  lock: () => void;
}

const warnAheadMs = 20_000;
const suspendMs = 5 * 60_000;

export function createIdleLock({ minutes, now, warn, lock }: IdleLockOptions): IdleLock {
  let lastTouch = now();
  let suspendedUntil = 0;
  let warned = false;
  let done = false;

  const left = () => Math.max(lastTouch, suspendedUntil) + minutes() * 60_000 - now();
  const lockIfDue = () => {
    if (done || left() > 0) return;
    done = true;
    lock();
  };
  const look = () => {
    lockIfDue();
    if (done || now() < suspendedUntil) return;
    const remaining = left();
    if (remaining <= warnAheadMs) {
      warned = true;
      warn(Math.ceil(remaining / 1000));
    } else if (warned) {
      warned = false;
      warn(null);
    }
  };

  return {
    touched() {
      lockIfDue();
      if (done) return;
      lastTouch = now();
      look();
    },
    shown(visible) {
      if (visible) look();
    },
    suspend() {
      suspendedUntil = now() + suspendMs;
    },
    look,
  };
}
