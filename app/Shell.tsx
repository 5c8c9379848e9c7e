/**
 * The frame around every screen: four places, two verbs, a lock, and a way out, always in the same
 * spot. A rail from 900 px, a bar at the thumb below that.
 */
import "../ui/frame.css";
import "./shell.css";
import type { MouseEvent, ReactNode } from "react";
import { Icon } from "../ui/Icon.tsx";
import { Mark } from "../ui/Mark.tsx";
import type { Place, PlaceName } from "./places.ts";
import { words } from "./words.ts";

export interface ShellProps {
  here: PlaceName;
  /** The page has the window to itself: a form, a breath. The frame steps back, the page stays. */
  isBare?: boolean;
  onGo(to: Place): void;
  onLock(): void;
  children: ReactNode;
}

const places = ["today", "people", "patterns", "score"] as const;
/** Which of the four places a deeper page belongs to. */
const home: Partial<Record<PlaceName, (typeof places)[number]>> = {
  person: "people",
  erase: "people",
  week: "people",
  calendar: "people",
  settings: "people",
  sheet: "people",
  copies: "people",
  carry: "people",
  "copy-file": "people",
  "ways-in": "people",
  "not-ok-people": "people",
  tend: "today",
  moment: "today",
  moments: "today",
};

export function Shell({ here, isBare = false, onGo, onLock, children }: ShellProps): ReactNode {
  const current = home[here] ?? here;
  const link = (place: (typeof places)[number], className?: string) => (
    <a
      key={place}
      href={`/${place}`}
      className={className}
      aria-current={current === place ? "page" : undefined}
      onClick={(event) => goInstead(event, () => onGo({ at: place }))}
    >
      <Icon name={place} />
      {words.places[place]}
    </a>
  );
  return (
    <div className="app">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {isBare ? null : (
        <nav className="rail" aria-label={words.main}>
          <Wordmark onGo={onGo} />
          <button type="button" className="btn p" onClick={() => onGo({ at: "put-down" })}>
            <Icon name="note" />
            {words.putDown}
            <kbd aria-hidden="true">N</kbd>
          </button>
          {places.map((place) => link(place, "n"))}
          <div className="foot">
            <NotOkLink onGo={onGo} className="ok" />
            <MinuteLink onGo={onGo} />
            <button type="button" className="n" onClick={onLock}>
              <Icon name="lock" />
              {words.lock}
            </button>
          </div>
        </nav>
      )}
      <div className="page">
        {isBare ? null : (
          <header className="top">
            <Wordmark onGo={onGo} />
            <MinuteLink onGo={onGo} />
            <button type="button" className="iconb" aria-label={words.lockNow} onClick={onLock}>
              <Icon name="lock" />
            </button>
          </header>
        )}
        <main className="main" id="main" tabIndex={-1}>
          {children}
          {isBare ? null : (
            <p className="foot-ok">
              <NotOkLink onGo={onGo} />
            </p>
          )}
        </main>
      </div>
      {isBare ? null : (
        <nav className="tabs" aria-label={words.main}>
          {places.slice(0, 2).map((place) => link(place))}
          <span className="putw">
            <button
              type="button"
              className="put"
              aria-label={words.putDown}
              onClick={() => onGo({ at: "put-down" })}
            >
              <Icon name="note" />
            </button>
            <span className="putl" aria-hidden="true">
              {words.putDownShort}
            </span>
          </span>
          {places.slice(2).map((place) => link(place))}
        </nav>
      )}
    </div>
  );
}

const Wordmark = ({ onGo }: { onGo(to: Place): void }) => (
  <a
    className="home"
    href="/today"
    onClick={(event) => goInstead(event, () => onGo({ at: "today" }))}
  >
    <Mark />
  </a>
);

const MinuteLink = ({ onGo }: { onGo(to: Place): void }) => (
  <a
    className="minute"
    href="/minute"
    onClick={(event) => goInstead(event, () => onGo({ at: "minute" }))}
  >
    <Icon name="minute" />
    {words.minute}
  </a>
);

const NotOkLink = ({ onGo, className }: { onGo(to: Place): void; className?: string }) => (
  <a
    className={className}
    href="/not-ok"
    onClick={(event) => goInstead(event, () => onGo({ at: "not-ok" }))}
  >
    {words.notOk}
  </a>
);

/** A plain click stays in the page; a click that asks for a new window is the browser's. */
function goInstead(event: MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go();
}
