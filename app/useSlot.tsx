/** After every unlock: what was put down through the cover is written down, and what there is to tell, told. */
import { type ReactNode, useEffect, useState } from "react";
import { useJournal } from "../journal/react.tsx";
import { type Instant, wallAt } from "../record/day.ts";
import { SlotNotice } from "../screens/today/SlotNotice.tsx";
import type { VaultDoor } from "../vault/connect.ts";
import { heardOf, type SlotNews, takeIn } from "./lockedCapture.ts";

export function useSlot(door: VaultDoor): ReactNode {
  const journal = useJournal();
  const [news, setNews] = useState<SlotNews | null>(null);
  useEffect(() => {
    takeIn(door, journal).then(setNews, () => undefined);
  }, [door, journal]);
  if (!news) return null;
  const { changed, unreadable } = news;
  const since = changed?.since;
  return (
    <SlotNotice
      changed={
        changed
          ? {
              since:
                typeof since === "number" ? wallAt(since as Instant, journal.zone()).day : null,
            }
          : undefined
      }
      unreadable={unreadable.length}
      today={journal.today()}
      onHeard={() => {
        setNews(null);
        void heardOf(door, news);
      }}
    />
  );
}
