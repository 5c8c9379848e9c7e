/**
 * The other tabs of this app: talking to them, and knowing how many there are.
 *
 * A tab that crashes says no goodbye, and polling would need a clock. So each tab holds a lock of its
 * own for as long as it lives, and whoever has heard of it waits for that lock: being given it means
 * that the tab is gone.
 */
import type { TabMessage } from "./protocol.ts";

/** Given to a waiting `navigator.locks.request`; the lock is held until `release`. */
export interface HeldLock {
  release(): void;
}

export interface Tabs {
  id: string;
  post(message: TabMessage): void;
  close(): void;
}

export interface TabsOf {
  name: string;
  id: string;
  onMessage(message: TabMessage): void;
  onCount(others: number): void;
}

export async function joinTabs({ name, id, onMessage, onCount }: TabsOf): Promise<Tabs> {
  const channel = new BroadcastChannel(`${name}-tabs`);
  const known = new Set<string>();
  const leaving = new AbortController();

  const own = await holdLock(lockOf(name, id), leaving.signal);
  channel.addEventListener("message", (event: MessageEvent<TabMessage>) => {
    meet(event.data.from);
    if (event.data.say === "hello") post({ say: "here", from: id });
    else if (event.data.say !== "here") onMessage(event.data);
  });
  post({ say: "hello", from: id });

  function meet(other: string): void {
    if (known.has(other)) return;
    known.add(other);
    onCount(known.size);
    holdLock(lockOf(name, other), leaving.signal).then(
      (lock) => {
        lock.release();
        known.delete(other);
        onCount(known.size);
      },
      // We are leaving ourselves; nobody is counting any more.
      () => undefined,
    );
  }

  function post(message: TabMessage): void {
    channel.postMessage(message);
  }

  return {
    id,
    post,
    close() {
      leaving.abort();
      channel.close();
      own.release();
    },
  };
}

const lockOf = (name: string, tab: string): string => `${name}-tab-${tab}`;

/** Waits for the lock. Rejects when `signal` aborts before it came. */
export function holdLock(lock: string, signal: AbortSignal): Promise<HeldLock> {
  return new Promise((resolve, reject) => {
    const request = navigator.locks.request(lock, { signal }, () => held(resolve));
    request.catch(reject);
  });
}

/** Does not wait: `null` when somebody else holds it. */
export function tryLock(lock: string): Promise<HeldLock | null> {
  return new Promise((resolve, reject) => {
    const request = navigator.locks.request(lock, { ifAvailable: true }, (given) =>
      given ? held(resolve) : resolve(null),
    );
    request.catch(reject);
  });
}

function held(resolve: (lock: HeldLock) => void): Promise<void> {
  return new Promise((release) => {
    resolve({ release });
  });
}
