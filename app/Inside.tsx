/**
 * The inside of an open vault: the journal for everything below it, the trail of places, the frame, the
 * keys, the idle lock. The first run goes through the welcome's last steps and then lands here too.
 */
import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { preferences } from "../journal/questions/setup.ts";
import { JournalProvider, useJournal, useRows, useToday } from "../journal/react.tsx";
import { remoteJournal } from "../journal/remote.ts";
import { keepUsualWeek } from "../journal/usualWeek.ts";
import { useShortcut } from "../ui/shortcut.ts";
import { UndoProvider, useUndo } from "../ui/Undo.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import { persistence } from "../vault/persistence.ts";
import { now, random, zone } from "./clock.ts";
import { Corner } from "./Corner.tsx";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { keepFocus } from "./keepFocus.ts";
import { keepingOf, printing } from "./keepingPages.tsx";
import { fillsTheWindow, Pages } from "./Pages.tsx";
import { createTrail, type Place, type Trail } from "./places.ts";
import { readCalendarFile } from "./readCalendarFile.ts";
import { settingNames, readSettings, type Settings } from "./settings.ts";
import { Shell } from "./Shell.tsx";
import { Turning } from "./Turning.tsx";
import type { Update } from "./update.ts";
import { Veil } from "./Veil.tsx";
import { useIdleLock } from "./useIdleLock.ts";
import { useSlot } from "./useSlot.tsx";
import { words } from "./words.ts";

const WelcomeOpen = lazy(() =>
  import("../screens/welcome/WelcomeOpen.tsx").then(({ WelcomeOpen: it }) => ({ default: it })),
);

export interface InsideProps {
  door: VaultDoor;
  update: Update;
  /** Just made: the welcome goes on. */
  isNew: boolean;
  /** Where to begin, when it is not Today. */
  arriveAt?: Place | undefined;
  onLock(): void;
}

const every = (ms: number, work: () => void) => {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
};

export default function Inside(props: InsideProps): ReactNode {
  const { door } = props;
  const journal = useMemo(() => remoteJournal({ door, now, zone, random }), [door]);
  return (
    <JournalProvider journal={journal} every={every}>
      <UndoProvider>
        <House {...props} />
      </UndoProvider>
    </JournalProvider>
  );
}

function House({ door, update, isNew, arriveAt, onLock }: InsideProps): ReactNode {
  const trail = useMemo(
    () =>
      createTrail(history, (pop) => window.addEventListener("popstate", ({ state }) => pop(state))),
    [],
  );
  const keeping = useMemo(() => keepingOf(door), [door]);
  const here = useSyncExternalStore(trail.watch, trail.here);
  const settings = readSettings(useRows(preferences(settingNames)) ?? []);
  const idle = useIdleLock(settings.lockMinutes, onLock);
  const layOut = useUsualWeek();
  const [isWelcoming, setWelcoming] = useState(isNew);
  const [isQuiet, setQuiet] = useState(false);
  const keeps = usePersistence();
  const slotNews = useSlot(door);
  const undo = useUndo();
  // An offer to undo belongs to its page: it goes when the person walks off by themselves.
  const walk = (to: Place): void => {
    undo.withdraw();
    trail.go(to);
  };
  useKeys(trail.here, walk, settings, onLock, isWelcoming);
  useEffect(() => keepFocus(document, "#main"), []);
  useEffect(() => {
    if (arriveAt) trail.instead(arriveAt);
  }, [trail, arriveAt]);
  useEffect(() => {
    // Nobody waits for it and nobody is told: how old the newest copy is stands on Today when it matters.
    if (!isNew) keeping.folder.copyForToday().catch(() => undefined);
  }, [keeping, isNew]);
  useTitleAndFocus(isWelcoming ? null : words.titles[here.at]);

  const room = (
    <FaultBoundary key={JSON.stringify(here)} onHome={() => trail.instead({ at: "today" })}>
      <Suspense fallback={<Turning />}>
        <Pages
          here={here}
          trail={trail}
          keeping={keeping}
          onWeekChanged={layOut}
          keeps={keeps}
          slotNews={slotNews}
          onPicking={idle.suspend}
          onQuiet={setQuiet}
        />
      </Suspense>
    </FaultBoundary>
  );
  const page = isWelcoming ? (
    <WelcomeOpen
      kit={door.kit}
      onPrint={printing(idle.suspend)}
      onWeekChanged={layOut}
      readFile={readCalendarFile}
      onPicking={idle.suspend}
      lockMinutes={settings.lockMinutes}
      keeps={keeps ?? false}
      onToday={() => setWelcoming(false)}
      onNotOkPeople={() => {
        setWelcoming(false);
        trail.go({ at: "not-ok-people" });
      }}
    />
  ) : fillsTheWindow.has(here.at) ? (
    room
  ) : (
    <Shell here={here.at} isBare={isQuiet} onGo={walk} onLock={onLock}>
      {room}
    </Shell>
  );
  return (
    <>
      <Suspense fallback={<Turning />}>{page}</Suspense>
      <Veil />
      <Corner door={door} update={update} secondsLeft={idle.secondsLeft} onLock={onLock} />
    </>
  );
}

/** The coming sessions are laid out when the vault opens, at midnight, and whenever the week changes. */
function useUsualWeek(): () => Promise<void> {
  const journal = useJournal();
  const today = useToday();
  const layOut = useCallback(async () => {
    await keepUsualWeek(journal);
  }, [journal]);
  useEffect(() => {
    void layOut();
  }, [layOut, today]);
  return layOut;
}

function useKeys(
  here: Trail["here"],
  walk: (to: Place) => void,
  settings: Settings,
  onLock: () => void,
  isWelcoming: boolean,
): void {
  const single = { isOn: settings.shortcuts && !isWelcoming };
  const calm = here().at !== "put-down";
  useShortcut("n", () => walk({ at: "put-down" }), { isOn: single.isOn && calm });
  useShortcut("t", () => walk({ at: "minute" }), single);
  useShortcut("g t", () => walk({ at: "today" }), single);
  useShortcut("g p", () => walk({ at: "people" }), single);
  useShortcut("g a", () => walk({ at: "patterns" }), single);
  useShortcut("g s", () => walk({ at: "score" }), single);
  useShortcut("mod+l", onLock);
}

function usePersistence(): boolean | undefined {
  const [keeps, setKeeps] = useState<boolean>();
  useEffect(() => {
    void persistence().then((answer) => setKeeps(answer === "granted"));
  }, []);
  return keeps;
}

function useTitleAndFocus(title: string | null): void {
  useEffect(() => {
    // A page begins at its top, where its heading has the focus; the browser's guess would fight it.
    history.scrollRestoration = "manual";
  }, []);
  useEffect(() => {
    if (title === null) return;
    document.title = `${title} · ${words.name}`;
    window.scrollTo(0, 0);
  }, [title]);
}
