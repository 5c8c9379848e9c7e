/**
 * Makes the app complete without a network after the first visit.
 *
 * Everything the build made is kept; a navigation to any of our addresses answers with the one page.
 * A newer version waits: it takes over only when the page asks, at a lock, with nothing half-written
 * and no second window still running the old code. Only our own files are ever kept here; nothing a
 * person writes passes through this worker.
 */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";

interface FetchLike extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  __WB_MANIFEST: { url: string; revision: string | null }[];
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: never) => void): void;
}
declare const self: WorkerScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener("activate", (event: Event & { waitUntil(done: Promise<void>): void }) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event: MessageEvent) => {
  if (event.data === "take-over") void self.skipWaiting();
});

self.addEventListener("fetch", (event: FetchLike) => {
  const { pathname } = new URL(event.request.url);
  const answeredByPrecache = pathname === "/" || pathname === "/index.html";
  if (event.request.mode !== "navigate" || answeredByPrecache) return;
  event.respondWith(matchPrecache("/index.html").then((page) => page ?? fetch(event.request)));
});
