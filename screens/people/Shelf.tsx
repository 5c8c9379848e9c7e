// The doors at the foot of People. Only to rooms that exist.
import type { ReactNode } from "react";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { peopleWords } from "./words.ts";

export interface ShelfDoors {
  onWeek(): void;
  onCalendar(): void;
  onSettings(): void;
  onCopies(): void;
  /** The recovery sheet. */
  onSheet(): void;
  /** Who I'd call when I'm not OK. */
  onNotOkPeople(): void;
}

export function Shelf(doors: ShelfDoors): ReactNode {
  return (
    <section aria-labelledby="pl-shelf">
      <h2 id="pl-shelf">{peopleWords.shelf}</h2>
      <div className="shelf">
        <Door icon="list" label={peopleWords.week} onOpen={doors.onWeek} />
        <Door icon="calendar" label={peopleWords.calendar} onOpen={doors.onCalendar} />
        <Door icon="phone" label={peopleWords.notOk} onOpen={doors.onNotOkPeople} />
        <Door icon="page" label={peopleWords.sheet} onOpen={doors.onSheet} />
        <Door icon="shield" label={peopleWords.copies} onOpen={doors.onCopies} />
        <Door icon="settings" label={peopleWords.settings} onOpen={doors.onSettings} />
      </div>
    </section>
  );
}

function Door(props: { icon: IconName; label: string; onOpen(): void }): ReactNode {
  return (
    <button type="button" onClick={props.onOpen}>
      <Icon name={props.icon} />
      {props.label}
    </button>
  );
}
