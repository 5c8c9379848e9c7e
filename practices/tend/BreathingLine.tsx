// A plain breath to follow: a line that opens as you breathe in and closes as you breathe out, like a crescendo and its
// answer, with one note travelling along it. With reduced motion the note has three still places, and the words carry it.
import "./breathingLine.css";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { breathAt, type Pace, type Phase, secondsOf, stillAt } from "./breath.ts";
import { words } from "./words.ts";

const width = 440;
const middle = 60;
const open = 46;

export function BreathingLine({ pace, isRunning }: { pace: Pace; isRunning: boolean }): ReactNode {
  const isStill = useStillness();
  const [phase, setPhase] = useState<Phase>("in");
  const note = useRef<SVGGElement>(null);
  const gone = useRef<SVGRectElement>(null);
  const elapsed = useRef(0);

  useEffect(() => {
    elapsed.current = 0;
    setPhase("in");
  }, [pace.in, pace.hold, pace.out]);

  useEffect(() => {
    const paceNow: Pace = { in: pace.in, hold: pace.hold, out: pace.out };
    const draw = (): void => {
      const now = breathAt(elapsed.current, paceNow);
      const x = (isStill ? stillAt(now.phase, paceNow) : now.along) * width;
      note.current?.setAttribute("transform", `translate(${x} ${middle})`);
      gone.current?.setAttribute("width", String(x));
      setPhase(now.phase);
    };
    draw();
    if (!isRunning) return;
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(at) {
      if (last !== null) elapsed.current += at - last;
      last = at;
      draw();
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [pace.in, pace.hold, pace.out, isRunning, isStill]);

  const shape = shapeOf(pace);
  return (
    <div className="breath">
      <svg
        viewBox={`-16 0 ${width + 32} ${middle * 2}`}
        role="img"
        aria-label={words.breath.picture}
      >
        <clipPath id="breath-gone">
          <rect ref={gone} x="0" y="0" height={middle * 2} width="0" />
        </clipPath>
        <path className="ahead" d={shape} />
        <path className="behind" d={shape} clipPath="url(#breath-gone)" />
        <path className="edge" d={shape} />
        <path className="mid" d={`M-14 ${middle}H${width + 14}`} />
        <g ref={note} className="note" transform={`translate(0 ${middle})`}>
          <ellipse rx="13" ry="9.6" transform="rotate(-20)" />
        </g>
      </svg>
      <div className="cue" aria-live="off">
        <b>{isRunning ? words.breath.cue[phase] : words.breath.paused}</b>
        <span className="small">
          {isRunning ? words.breath.next[phase](pace) : words.breath.pace(pace)}
        </span>
      </div>
    </div>
  );
}

function shapeOf(pace: Pace): string {
  const share = width / secondsOf(pace);
  const [full, turn] = [pace.in * share, (pace.in + pace.hold) * share];
  return `M0 ${middle}L${full} ${middle - open}H${turn}L${width} ${middle}L${turn} ${middle + open}H${full}Z`;
}

const reduced = "(prefers-reduced-motion: reduce)";
const useStillness = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(reduced);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(reduced).matches,
    () => true,
  );
