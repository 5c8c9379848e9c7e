/** Day and time off the wall, looked at every twenty seconds: the evening comes while the page is open. */
import { useEffect, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { wallAt } from "../../record/day.ts";
import type { Wall } from "../../practices/moment/whichSession.ts";

const glance = 20_000;

export function useWall(): Wall {
  const journal = useJournal();
  const [wall, setWall] = useState<Wall>(() => wallAt(journal.now(), journal.zone()));
  useEffect(() => {
    const look = () =>
      setWall((before) => {
        const next = wallAt(journal.now(), journal.zone());
        return next.day === before.day && next.time === before.time ? before : next;
      });
    look();
    const timer = setInterval(look, glance);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [journal]);
  return wall;
}
