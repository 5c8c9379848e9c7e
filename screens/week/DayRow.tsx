// One day of the week: who comes, in the order of the clock, and a place to add the next one.
import { type ReactNode, useEffect, useRef } from "react";
import type { Weekday } from "../../record/day.ts";
import { Icon } from "../../ui/Icon.tsx";
import { DayForm } from "./DayForm.tsx";
import {
  nextTime,
  type NotAdded,
  type Person,
  type Slot,
  slotsOn,
  spoken,
  type Typed,
} from "./week.ts";
import { dayLong, dayShort, weekWords } from "./words.ts";

export interface DayRowProps {
  day: Weekday;
  people: readonly Person[];
  slots: readonly Slot[];
  minutes: number;
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
  onAdd(typed: Typed): Promise<NotAdded | "failed" | null>;
  onRemove(slot: Slot): Promise<void>;
}

export function DayRow(props: DayRowProps): ReactNode {
  const { day, slots } = props;
  const plus = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !props.isOpen) plus.current?.focus();
    wasOpen.current = props.isOpen;
  }, [props.isOpen]);

  async function remove(slot: Slot): Promise<void> {
    await props.onRemove(slot);
    plus.current?.focus();
  }

  return (
    <div className="wk-day" role="group" aria-label={dayLong[day]}>
      <b aria-hidden="true">{dayShort[day]}</b>
      <div>
        <ul className="wk-slots" aria-label={dayLong[day]}>
          {slotsOn(slots, day).map((slot) => (
            <li key={slot.id} className="wk-slot">
              <span>{spoken(slot.time)}</span>
              <b translate="no">{slot.label}</b>
              <button
                type="button"
                aria-label={weekWords.remove(slot.label, dayLong[day], spoken(slot.time))}
                onClick={() => void remove(slot)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
          {!props.isOpen && (
            <li>
              <button
                ref={plus}
                type="button"
                className="wk-plus"
                aria-label={weekWords.addOn(dayLong[day])}
                onClick={props.onOpen}
              >
                <Icon name="plus" />
              </button>
            </li>
          )}
        </ul>
        {props.isOpen && (
          <DayForm
            day={day}
            people={props.people}
            slots={slots}
            minutes={props.minutes}
            firstTime={nextTime(slots, day)}
            onAdd={props.onAdd}
            onClose={props.onClose}
          />
        )}
      </div>
    </div>
  );
}
