import { expect, test } from "vitest";
import { connectVault, VaultFault } from "./connect.ts";
import { persistence } from "./persistence.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { serveVault } from "./serve.ts";
import { cheapKdf } from "./testing/cheapKdf.ts";
import { seededRandom } from "./testing/seeded.ts";

/** As much of a Worker as the door uses, with the other end in the test's hands. */
class FakeWorker extends EventTarget {
  sent: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent("message", { data: message }));
  }
}

function doorAndWorker() {
  const worker = new FakeWorker();
  return { worker, door: connectVault(worker as unknown as Worker) };
}

test("a worker that never started is an unavailable vault, for asks before and after", async () => {
  const { worker, door } = doorAndWorker();
  const early = door.look();
  worker.dispatchEvent(new Event("error"));
  expect(await early).toEqual({ at: "unavailable", why: "no-workers" });
  expect(await door.look()).toEqual({ at: "unavailable", why: "no-workers" });
  await expect(door.ask(1)).rejects.toBeInstanceOf(VaultFault);
});

test("answers find their asks whatever their order, and a fault keeps its name", async () => {
  const { worker, door } = doorAndWorker();
  const [one, other, third] = [door.ask("one"), door.ask("other"), door.ask("third")];
  const [a, b, c] = worker.sent.map(({ id }) => id);
  worker.say({ say: "reply", id: b!, outcome: { value: "to other" } });
  worker.say({ say: "reply", id: c!, outcome: { fault: { name: "SqlError", message: "no" } } });
  worker.say({ say: "reply", id: a!, outcome: { value: "to one" } });
  expect([await one, await other]).toEqual(["to one", "to other"]);
  await expect(third).rejects.toMatchObject({ name: "SqlError", message: "no" });
});

test("locking asks the worker to wipe, then ends it, and refuses what was still waiting", async () => {
  const { worker, door } = doorAndWorker();
  const waiting = door.ask("slow");
  const locked = door.lock();
  expect(worker.sent.at(-1)).toMatchObject({ say: "lock" });
  expect(worker.ended).toBe(false);
  worker.say({ say: "reply", id: worker.sent.at(-1)!.id, outcome: { value: undefined } });
  await locked;
  expect(worker.ended).toBe(true);
  await expect(waiting).rejects.toMatchObject({ name: "Locked" });
});

test("a worker too busy to wipe itself is ended all the same", async () => {
  const { worker, door } = doorAndWorker();
  await door.lock();
  expect(worker.ended).toBe(true);
  await door.lock();
});

test("notices and the number of tabs reach every listener until it stops listening", () => {
  const { worker, door } = doorAndWorker();
  const heard: unknown[] = [];
  const stop = door.onNotice((notice) => heard.push(notice));
  const stopTabs = door.onTabs((others) => heard.push(others));
  worker.say({ say: "notice", notice: "changed" });
  worker.say({ say: "tabs", others: 2 });
  stop();
  stopTabs();
  worker.say({ say: "notice", notice: "unheard" });
  worker.say({ say: "tabs", others: 3 });
  expect(heard).toEqual([0, "changed", 2]);
});

test("where there is no private file storage, the vault says so and makes nothing", async () => {
  const replies = new EventTarget();
  const scope = {
    hear: (_event: MessageEvent): void => undefined,
    postMessage: (message: unknown) =>
      void replies.dispatchEvent(new MessageEvent("reply", { data: message })),
    addEventListener: (_type: "message", listener: (event: MessageEvent) => void) => {
      scope.hear = listener;
    },
  };
  const ask = (wish: object) =>
    new Promise<unknown>((resolve) => {
      const heard = (event: Event) => resolve((event as MessageEvent<unknown>).data);
      replies.addEventListener("reply", heard, { once: true });
      scope.hear(new MessageEvent("message", { data: { id: 1, ...wish } }));
    });
  serveVault(scope, {
    kdf: cheapKdf,
    random: seededRandom(1),
    openHandler: () => ({ answer: () => undefined }),
  });
  const outcome = (value: unknown) => ({ say: "reply", id: 1, outcome: { value } });
  const why = "no-storage";
  expect(await ask({ say: "look" })).toEqual(outcome({ at: "unavailable", why }));
  const passphrase = "four words of anyone";
  const refused = outcome({ ok: false, error: { kind: "unavailable", why } });
  expect(await ask({ say: "create", passphrase })).toEqual(refused);
  expect(await ask({ say: "unlock", passphrase })).toEqual(refused);
});

test("the browser's word on keeping the vault is passed on as it was given", async () => {
  const storage = (persisted: boolean, persist: () => Promise<boolean>) =>
    ({ persisted: async () => persisted, persist }) as unknown as StorageManager;
  const never = () => Promise.reject(new Error("asked again"));
  expect(await persistence(storage(true, never))).toBe("granted");
  expect(await persistence(storage(false, async () => true))).toBe("granted");
  expect(await persistence(storage(false, async () => false))).toBe("refused");
  expect(await persistence(storage(false, never))).toBe("unknown");
  expect(await persistence({} as StorageManager)).toBe("unknown");
});
