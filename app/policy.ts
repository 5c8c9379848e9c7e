/**
 * The one Trusted Types policy of the page. The browser refuses every script address that did not
 * come through here, and this accepts only what the build itself made: so an injected string can
 * start no worker, and the list below is all the code that can ever run beside the page.
 */
import vaultWorkerUrl from "./vault.worker.ts?worker&url";
import calendarWorkerUrl from "./calendar.worker.ts?worker&url";

const serviceWorkerUrl = "/sw.js";
const known: readonly string[] = [vaultWorkerUrl, calendarWorkerUrl, serviceWorkerUrl];

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

const onlyOurs = {
  createScriptURL(url: string): string {
    if (known.includes(url)) return url;
    throw new TypeError("This page starts only its own workers.");
  },
};

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy: ScriptPolicy = trustedTypes?.createPolicy("reprise", onlyOurs) ?? onlyOurs;

// A browser without Trusted Types takes the checked string itself; the type is the same to it.
const address = (url: string) => policy.createScriptURL(url) as string;

export const startVaultWorker = (): Worker =>
  new Worker(address(vaultWorkerUrl), { type: "module" });
export const startCalendarWorker = (): Worker =>
  new Worker(address(calendarWorkerUrl), { type: "module" });
export const registerServiceWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(address(serviceWorkerUrl));
