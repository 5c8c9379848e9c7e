/** The idle lock over the page's own signs of life. */
import { useEffect, useRef, useState } from "react";
import { now } from "./clock.ts";
import { createIdleLock, type IdleLock } from "./idleLock.ts";

const signs = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Seconds left before it locks, or null while that is far away. */
export function useIdleLock(
  minutes: number,
  lock: () => void,
): { secondsLeft: number | null; suspend(): void } {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const current = useRef({ minutes, lock });
  const idle = useRef<IdleLock | null>(null);
  useEffect(() => {
    current.current = { minutes, lock };
  }, [minutes, lock]);

  useEffect(() => {
    const made = createIdleLock({
      minutes: () => current.current.minutes,
      now,
      warn: setSecondsLeft,
      lock: () => current.current.lock(),
    });
    idle.current = made;
    const touched = () => made.touched();
    const shown = () => made.shown(document.visibilityState === "visible");
    const every = setInterval(() => made.look(), 1_000);
    for (const sign of signs)
      document.addEventListener(sign, touched, { capture: true, passive: true });
    document.addEventListener("visibilitychange", shown);
    return () => {
      clearInterval(every);
      for (const sign of signs) document.removeEventListener(sign, touched, { capture: true });
      document.removeEventListener("visibilitychange", shown);
    };
  }, []);

  return { secondsLeft, suspend: () => idle.current?.suspend() };
}
