// The quiet room that a practice and a minute share: nothing but a line, a breath and a cue, and the way out always in
// the same corner. Space pauses, Escape leaves; a button that has the focus keeps its own Space.
import "./stage.css";
import { type ReactNode, useEffect, useRef } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { newEvent } from "../../record/events.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { type BreathWish, keptWish, paceOf, wishOf } from "./breath.ts";
import { breathPreference, breathWish } from "./tend.tables.ts";
import { words } from "./words.ts";

export function Stage(props: {
  title: string;
  aside?: string | undefined;
  onSpace: () => void;
  onLeave: () => void;
  foot: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { onSpace, onLeave } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === "Escape") {
        event.preventDefault();
        onLeave();
      }
      const pressable = "button, a, input, select, textarea, summary, [role=button]";
      if (event.key === " " && !(event.target as Element).closest(pressable)) {
        event.preventDefault();
        onSpace();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onSpace, onLeave]);
  return (
    <div className="pc">
      <div className="pt">
        <IconButton icon="close" label={words.walk.stop} onPress={onLeave} />
        <h1 ref={heading} tabIndex={-1} className="small">
          {props.title}
        </h1>
        <span className="fine aside">{props.aside}</span>
      </div>
      <div className="mid">{props.children}</div>
      <div className="ctlw">{props.foot}</div>
    </div>
  );
}

/** One line of a practice. It is read out when it changes; the breath's cue beneath never is. */
export function SpokenLines({ lines }: { lines: readonly string[] }): ReactNode {
  return (
    <div className="line" aria-live="polite" aria-atomic="true">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

export function useBreathWish(): { wish: BreathWish; choose: (wish: BreathWish) => void } {
  const journal = useJournal();
  const kept = useRows(breathWish());
  return {
    wish: wishOf(kept?.[0]?.value),
    choose: (next) =>
      void journal.append(
        newEvent("preference-set", { name: breathPreference, value: keptWish(next) }),
      ),
  };
}

export function BreathWishes(props: {
  wish: BreathWish;
  choose: (wish: BreathWish) => void;
}): ReactNode {
  const { wish, choose } = props;
  return (
    <p className="wishes fine">
      <span>{words.breath.pace(paceOf(wish))}</span>
      <button
        type="button"
        aria-pressed={wish.slower}
        onClick={() => choose({ ...wish, slower: !wish.slower })}
      >
        {words.breath.slower}
      </button>
      <button
        type="button"
        aria-pressed={!wish.holding}
        onClick={() => choose({ ...wish, holding: !wish.holding })}
      >
        {words.breath.noHolding}
      </button>
    </p>
  );
}
