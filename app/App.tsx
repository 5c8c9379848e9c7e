/**
 * From the address to the inside: look at the vault, then welcome, cover, or whatever is the matter.
 * What was found decides; nothing here can make a vault in the place of one that is there.
 */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { CoverScreen } from "../screens/cover/CoverScreen.tsx";
import { type CoverState, coverStateOf, type OpenResult } from "../screens/cover/cover.ts";
import { wallAt } from "../record/day.ts";
import { shelfOver } from "../screens/notok/people.ts";
import type { VaultDoor } from "../vault/connect.ts";
import { now, zone } from "./clock.ts";
import { leaveAndLock } from "./leave.ts";
import type { Update } from "./update.ts";

type Phase =
  | { at: "looking" }
  | { at: "welcome" }
  | { at: "cover"; state: CoverState }
  | { at: "inside"; isNew: boolean }
  | { at: "leaving" };

const openShelf = shelfOver(() => localStorage);
const loadInside = () => import("./Inside.tsx");
const Inside = lazy(loadInside);
const FirstRun = lazy(() => import("./FirstRun.tsx"));
const NotOk = lazy(() =>
  import("../screens/notok/NotOkScreen.tsx").then(({ NotOkScreen }) => ({ default: NotOkScreen })),
);

export function App({ door, update }: { door: VaultDoor; update: Update }): ReactNode {
  const [phase, setPhase] = useState<Phase>({ at: "looking" });
  const [isNotOk, setNotOk] = useState(false);

  useEffect(() => {
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
  const lock = useCallback(() => {
    setPhase({ at: "leaving" });
    void leaveAndLock(door, update);
  }, [door, update]);

  if (isNotOk)
    return (
      <Suspense>
        <NotOk
          shelf={openShelf}
          today={wallAt(now(), zone()).day}
          languages={navigator.languages}
          onClose={() => setNotOk(false)}
        />
      </Suspense>
    );
  switch (phase.at) {
    case "welcome":
      return (
        <Suspense>
          <FirstRun door={door} onMade={() => setPhase({ at: "inside", isNew: true })} />
        </Suspense>
      );
    case "cover":
      return (
        <CoverScreen
          state={phase.state}
          onOpen={open}
          onLookAgain={() => location.reload()}
          onNotOk={() => setNotOk(true)}
          offline={!navigator.onLine}
        />
      );
    case "inside":
      return (
        <Suspense>
          <Inside door={door} update={update} isNew={phase.isNew} onLock={lock} />
        </Suspense>
      );
    case "looking":
    case "leaving":
      return null;
  }
}

/** The journal refuses tables that a later version wrote; anything else is a fault and goes on. */
function asNewerVersion(thrown: unknown): OpenResult {
  if (thrown instanceof Error && thrown.name === "NewerJournal")
    return { ok: false, error: { kind: "newer-version" } };
  throw thrown;
}
