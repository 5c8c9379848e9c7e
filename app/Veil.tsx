/**
 * A closed cover over whatever is on the screen while one looks elsewhere: another window in front, the
 * phone's list of open apps, somebody at the desk. It locks nothing and lifts by itself.
 */
import { type ReactNode, useEffect, useState } from "react";
import { Mark } from "../ui/Mark.tsx";

export function Veil(): ReactNode {
  const isAway = useIsAway();
  return isAway ? (
    <div className="veil" aria-hidden="true">
      <Mark signOnly />
    </div>
  ) : null;
}

function useIsAway(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const away = () => setAway(true);
    const shown = () => setAway(document.visibilityState === "hidden");
    const back = () => setAway(false);
    window.addEventListener("blur", away);
    window.addEventListener("focus", back);
    // A touch proves that one is here, whatever the browser said of the focus.
    window.addEventListener("pointerdown", back, { capture: true });
    document.addEventListener("visibilitychange", shown);
    return () => {
      window.removeEventListener("blur", away);
      window.removeEventListener("focus", back);
      window.removeEventListener("pointerdown", back, { capture: true });
      document.removeEventListener("visibilitychange", shown);
    };
  }, []);
  return isAway;
}
