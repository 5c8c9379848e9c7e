/**
 * From the address to the inside: look at the vault, then welcome, cover, or whatever is the matter.
 * What was found decides; nothing here can make a vault in the place of one that is there.
 */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { CoverScreen } from "../screens/cover/CoverScreen.tsx";
import {
  type BringBackFrom,
  type CoverState,
  coverStateOf,
  type OpenResult,
} from "../screens/cover/cover.ts";
import { wallAt } from "../record/day.ts";
import { shelfOver } from "../screens/notok/people.ts";
import type { KitOpenResult } from "../screens/cover/LostForm.tsx";
import type { PasskeyResult } from "../screens/cover/PasskeyLink.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import type { PasskeyHint } from "../vault/passkey/slot.ts";
import type { CoverWays } from "../vault/coverWays.ts";
import type { Joined } from "../vault/copy/archive.ts";
import { now, zone } from "./clock.ts";
import { leaveAndLock } from "./leave.ts";
import { canHavePasskeys, openByPasskey } from "./passkeys.ts";
import { putDownLocked } from "./lockedCapture.ts";
import type { Place } from "./places.ts";
import { Turning } from "./Turning.tsx";
import type { Update } from "./update.ts";

type Phase =
  | { at: "looking" }
  | { at: "welcome" }
  | { at: "cover"; state: CoverState; isDown?: boolean }
  | { at: "put-down" }
  | { at: "lost" }
  | { at: "bring-back"; from: BringBackFrom }
  | { at: "inside"; isNew: boolean; arriveAt?: Place }
  | { at: "leaving" };

const openShelf = shelfOver(() => localStorage);
const loadInside = () => import("./Inside.tsx");
const Inside = lazy(loadInside);
const FirstRun = lazy(() => import("./FirstRun.tsx"));
const LostForm = lazy(() =>
  import("../screens/cover/LostForm.tsx").then((m) => ({ default: m.LostForm })),
);
const CaptureForm = lazy(() =>
  import("../screens/cover/CaptureForm.tsx").then((m) => ({ default: m.CaptureForm })),
);
const NotOk = lazy(() =>
  import("../screens/notok/NotOkScreen.tsx").then(({ NotOkScreen }) => ({ default: NotOkScreen })),
);

export function App({ door, update }: { door: VaultDoor; update: Update }): ReactNode {
  const [phase, setPhase] = useState<Phase>({ at: "looking" });
  const [isNotOk, setNotOk] = useState(false);
  const [ways, setWays] = useState<CoverWays | null>(null);

  useEffect(() => {
    void door.cover().then(setWays, () => setWays(null));
    void door.look().then((found) => {
      const state = coverStateOf(found);
      setPhase(state === null ? { at: "welcome" } : { at: "cover", state });
    });
  }, [door]);

  const open = useCallback(
    async (passphrase: string): Promise<OpenResult> => {
      void loadInside();
      const opened = await door.unlock(passphrase).catch(asNewerVersion);
      if (opened.ok) setPhase({ at: "inside", isNew: false });
      return opened;
    },
    [door],
  );
  const openWithDevice = useCallback(
    async (passkeys: readonly PasskeyHint[]): Promise<PasskeyResult> => {
      void loadInside();
      const opened = await openByPasskey(door, passkeys).catch(asNewerVersion);
      if (opened.ok) setPhase({ at: "inside", isNew: false });
      return opened;
    },
    [door],
  );
  const openByWords = useCallback(
    async (words: readonly string[]): Promise<KitOpenResult> => {
      void loadInside();
      const opened = await door.unlockWithKit(words).catch(asNewerVersion);
      const arriveAt = { at: "ways-in", isAfterLoss: true } as const;
      if (opened.ok) setPhase({ at: "inside", isNew: false, arriveAt });
      return opened;
    },
    [door],
  );
  const toCover = useCallback(() => setPhase({ at: "cover", state: "locked" }), []);
  const lock = useCallback(() => {
    setPhase({ at: "leaving" });
    void leaveAndLock(door, update);
  }, [door, update]);

  if (isNotOk)
    return (
      <Suspense fallback={<Turning />}>
        <NotOk
          shelf={openShelf}
          today={wallAt(now(), zone()).day}
          languages={navigator.languages}
          onClose={() => setNotOk(false)}
        />
      </Suspense>
    );
  const toRestored = (restored: Joined) =>
    setPhase({ at: "inside", isNew: false, arriveAt: { at: "copy-file", restored } });
  switch (phase.at) {
    case "welcome":
      return (
        <Suspense fallback={<Turning />}>
          <FirstRun
            door={door}
            onMade={() => setPhase({ at: "inside", isNew: true })}
            onRestored={toRestored}
          />
        </Suspense>
      );
    case "bring-back":
      return (
        <Suspense fallback={<Turning />}>
          <FirstRun
            door={door}
            onMade={() => setPhase({ at: "inside", isNew: true })}
            onRestored={toRestored}
            cover={{
              remains: phase.from === "missing-data" ? undefined : phase.from,
              onBack: () => setPhase({ at: "cover", state: phase.from }),
            }}
          />
        </Suspense>
      );
    case "lost":
      return (
        <Suspense fallback={<Turning />}>
          <LostForm
            onOpen={openByWords}
            onTrouble={(state) => setPhase({ at: "cover", state })}
            onClose={toCover}
          />
        </Suspense>
      );
    case "put-down":
      return (
        <Suspense fallback={<Turning />}>
          <CaptureForm
            onPut={(capture) => putDownLocked(door, capture)}
            onDown={() => setPhase({ at: "cover", state: "locked", isDown: true })}
            onClose={toCover}
          />
        </Suspense>
      );
    case "cover":
      return (
        <CoverScreen
          state={phase.state}
          onOpen={open}
          onLookAgain={() => location.reload()}
          onLost={() => setPhase({ at: "lost" })}
          onBringBack={(from) => setPhase({ at: "bring-back", from })}
          onNotOk={() => setNotOk(true)}
          onPutDown={ways?.takesMoments ? () => setPhase({ at: "put-down" }) : undefined}
          isDown={phase.isDown}
          onPasskey={
            ways && ways.passkeys.length > 0 && canHavePasskeys()
              ? () => openWithDevice(ways.passkeys)
              : undefined
          }
          offline={!navigator.onLine}
        />
      );
    case "inside":
      return (
        <Suspense fallback={<Turning />}>
          <Inside
            door={door}
            update={update}
            isNew={phase.isNew}
            arriveAt={phase.arriveAt}
            onLock={lock}
          />
        </Suspense>
      );
    case "looking":
    case "leaving":
      return null;
  }
}

/** The journal refuses tables that a later version wrote; anything else is a fault and goes on. */
function asNewerVersion(thrown: unknown): { ok: false; error: { kind: "newer-version" } } {
  if (thrown instanceof Error && thrown.name === "NewerJournal")
    return { ok: false, error: { kind: "newer-version" } };
  throw thrown;
}
