/**
 * The gallery: `?show=moment/empty&theme=dark` renders one example over a journal in memory at the
 * example's own time; without `show` it lists them all. Tests read the list from `window.gallery`.
 */
import "../ui/tokens.css";
import "../ui/faces.css";
import "../ui/base.css";
import { type ReactNode, StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { practiceRooms } from "../app/rooms.ts";
import { Shell } from "../app/Shell.tsx";
import type { NewEvent } from "../record/events.ts";
import type { Journal } from "../journal/journal.ts";
import { memoryJournal, wallInUtc } from "../journal/memory.ts";
import { JournalProvider } from "../journal/react.tsx";
import { UndoProvider } from "../ui/Undo.tsx";
import { shown, type Shown } from "./examples.ts";

const wanted = new URLSearchParams(location.search);
const theme = wanted.get("theme");
if (theme) document.documentElement.dataset.theme = theme;
Object.assign(window, { gallery: shown.map(({ key }) => key) });

const one = shown.find(({ key }) => key === wanted.get("show"));
createRoot(document.getElementById("root")!).render(
  <StrictMode>{one ? <Stage shown={one} /> : <Contents />}</StrictMode>,
);

function Contents(): ReactNode {
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <main className="main">
      <h1>Every screen in every state</h1>
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul>
            {shown
              .filter((entry) => entry.group === group)
              .map(({ key, example }) => (
                <li key={key}>
                  <a href={`?show=${key}`}>{example.title}</a> (
                  <a href={`?show=${key}&theme=dark`} aria-label={`${example.title}, dark`}>
                    dark
                  </a>
                  )
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function Stage({ shown: { example, group } }: { shown: Shown }): ReactNode {
  const [journal, setJournal] = useState<Journal | null>(null);
  useEffect(() => {
    let left = false;
    void memoryJournal({
      now: () => wallInUtc(example.now ?? "2025-10-14T08:00"),
      rooms: practiceRooms,
      seed: (example.seed ?? []) as NewEvent[],
    }).then((made) => {
      if (!left) setJournal(made);
    });
    return () => {
      left = true;
    };
  }, [example]);

  if (!journal) return null;
  document.title = `${example.title}, Reprise`;
  const page = <div data-example={example.id}>{example.render()}</div>;
  return (
    <JournalProvider journal={journal}>
      <UndoProvider>
        {example.full ? (
          page
        ) : (
          <Shell here={placeOf(group)} onGo={() => undefined} onLock={() => undefined}>
            {page}
          </Shell>
        )}
      </UndoProvider>
    </JournalProvider>
  );
}

const placeOf = (group: string) =>
  group === "people" || group === "person" || group === "settings" ? "people" : "today";
