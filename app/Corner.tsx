/** What the frame has to say, in one corner and one at a time: a lock to come, a newer version, another window. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import type { VaultDoor } from "../vault/connect.ts";
import type { Update } from "./update.ts";
import { words } from "./words.ts";

export function Corner(props: {
  door: VaultDoor;
  update: Update;
  secondsLeft: number | null;
  onLock(): void;
}): ReactNode {
  const { door, update, secondsLeft, onLock } = props;
  const waiting = useSyncExternalStore(update.watch, update.isWaiting);
  const [putOff, setPutOff] = useState(false);
  const others = useOtherWindows(door);
  const [seenOther, setSeenOther] = useState(false);

  return (
    <div className="corner">
      <div role="status">{secondsLeft !== null && <p className="sheet">{words.lockSoon}</p>}</div>
      {secondsLeft === null && waiting && !putOff && (
        <div className="sheet">
          <span>{words.newer}</span>
          <button type="button" className="btn s sm" onClick={onLock}>
            {words.lockAndTake}
          </button>
          <button type="button" className="btn q sm" onClick={() => setPutOff(true)}>
            {words.later}
          </button>
        </div>
      )}
      {secondsLeft === null && !(waiting && !putOff) && others > 0 && !seenOther && (
        <div className="sheet">
          <span>{words.otherWindow}</span>
          <button type="button" className="btn q sm" onClick={() => setSeenOther(true)}>
            {words.understood}
          </button>
        </div>
      )}
    </div>
  );
}

function useOtherWindows(door: VaultDoor): number {
  const [others, setOthers] = useState(0);
  useEffect(() => door.onTabs(setOthers), [door]);
  return others;
}
