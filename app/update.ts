/**
 * A newer version is offered, never forced: it waits until the person locks, and takes over then.
 */
import { registerServiceWorker } from "./policy.ts";

export interface Update {
  isWaiting(): boolean;
  watch(listener: () => void): () => void;
  /** Lets the waiting version take over, then resolves; at once when there is none. */
  takeOver(): Promise<void>;
}

export function watchForUpdates(): Update {
  let waiting: ServiceWorker | null = null;
  const listeners = new Set<() => void>();
  const found = (worker: ServiceWorker | null) => {
    // Without a controller this is the first visit: nothing older is running, nothing to offer.
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    listeners.forEach((listener) => listener());
  };

  if ("serviceWorker" in navigator) {
    registerServiceWorker().then(
      (registration) => {
        found(registration.waiting);
        registration.addEventListener("updatefound", () => {
          const coming = registration.installing;
          coming?.addEventListener("statechange", () => {
            if (coming.state === "installed") found(coming);
          });
        });
      },
      // Refused (private browsing, an unusual host): the app works, it only needs the network to open.
      () => undefined,
    );
  }

  return {
    isWaiting: () => waiting !== null,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver() {
      if (!waiting) return Promise.resolve();
      const taken = new Promise<void>((done) => {
        navigator.serviceWorker.addEventListener("controllerchange", () => done(), { once: true });
        setTimeout(done, 2_000);
      });
      waiting.postMessage("take-over");
      return taken;
    },
  };
}
