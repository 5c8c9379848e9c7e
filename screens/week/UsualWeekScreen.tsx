// Who, which day, what time: said once. Typing initials and a time is all; the form stays open for the
// next one, an hour later, because a day is usually entered in one go.
import "./week.css";
import { type ReactNode, useState } from "react";
import { ask } from "../../journal/ask.ts";
import { useJournal, useRows, useToday } from "../../journal/react.tsx";
import type { Weekday } from "../../record/day.ts";
import { newEvent, type NewEvent } from "../../record/events.ts";
import { ClientId, SlotId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segment } from "../../ui/Segment.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import { DayRow } from "./DayRow.tsx";
import { addToDay, type NotAdded, type Slot, spoken, type Typed } from "./week.ts";
import { dayLong, weekWords } from "./words.ts";

export interface UsualWeekScreenProps {
  /** After every change: the journal lays out the coming sessions anew. */
  onChanged(): void | Promise<unknown>;
  onDone(): void;
  /** Only in the welcome: "my calendar knows". */
  onSkip?: (() => void) | undefined;
  /** Only outside the welcome: the way back to People. */
  onPeople?: (() => void) | undefined;
}

const lengths = [30, 45, 50, 60, 90];
const minutesPreference = "week.minutes";

export function UsualWeekScreen(props: UsualWeekScreenProps): ReactNode {
  const week = useWeek(props.onChanged);
  const [open, setOpen] = useState<Weekday | null>(null);
  const [hasWeekend, setWeekend] = useState(false);
  const days = ([1, 2, 3, 4, 5, 6, 7] as const).filter(
    (day) => day < 6 || hasWeekend || week.slots.some((slot) => slot.weekday === day),
  );
  return (
    <>
      <PageHead
        crumb={props.onPeople && <TextLink onPress={props.onPeople}>{weekWords.people}</TextLink>}
        title={weekWords.title}
      />
      <p className="lead">
        {weekWords.leadStart} <em>{weekWords.leadOutOf}</em>.
      </p>
      <Sheet className="wk" label={weekWords.sheet}>
        {days.map((day) => (
          <DayRow
            key={day}
            day={day}
            people={week.people}
            slots={week.slots}
            minutes={week.minutes}
            isOpen={open === day}
            onOpen={() => setOpen(day)}
            onClose={() => setOpen(null)}
            onAdd={(typed) => week.add(day, typed)}
            onRemove={week.remove}
          />
        ))}
        {days.length === 5 && (
          <div className="wk-more">
            <Button kind="quiet" small onPress={() => setWeekend(true)}>
              {weekWords.weekend}
            </Button>
          </div>
        )}
      </Sheet>
      <Sheet className="quiet wk-length" as="div">
        <Segment
          label={weekWords.length}
          options={lengths.map((n) => ({ value: String(n), label: weekWords.minutes(n) }))}
          value={String(week.minutes)}
          onChange={(value) => week.setMinutes(Number(value))}
        />
        <p className="fine">{weekWords.lengthHint}</p>
      </Sheet>
      <p className="small wk-alone">{weekWords.alone}</p>
      <div className="go">
        <Button kind="primary" onPress={props.onDone}>
          {props.onSkip ? weekWords.done : weekWords.back}
        </Button>
        {props.onSkip && (
          <Button kind="quiet" onPress={props.onSkip}>
            {weekWords.skip}
          </Button>
        )}
      </div>
    </>
  );
}

/** What is known of the week, and what can be done to it. */
function useWeek(onChanged: UsualWeekScreenProps["onChanged"]) {
  const journal = useJournal();
  const undo = useUndo();
  const today = useToday();
  const people = useRows(
    ask.selectFrom("client").select(["id", "label", "about"]).orderBy("label").compile(),
  );
  const slots = useRows(
    ask
      .selectFrom("slot")
      .innerJoin("client", "client.id", "slot.client")
      .select([
        "slot.id",
        "slot.client",
        "client.label",
        "slot.weekday",
        "slot.time",
        "slot.minutes",
      ])
      .where((where) => where.or([where("until_day", "is", null), where("until_day", ">", today)]))
      .compile(),
  );
  const kept = useRows(
    ask.selectFrom("preference").select("value").where("name", "=", minutesPreference).compile(),
  );
  const minutes = Number(kept?.[0]?.value ?? 50);
  const known = { people: people ?? [], slots: slots ?? [] };

  async function write(...events: NewEvent[]): Promise<boolean> {
    const written = await journal.append(...events);
    if (written.ok) await onChanged();
    return written.ok;
  }

  return {
    ...known,
    minutes,
    setMinutes: (value: number) =>
      void journal.append(
        newEvent("preference-set", { name: minutesPreference, value: String(value) }),
      ),
    async add(weekday: Weekday, typed: Typed): Promise<NotAdded | "failed" | null> {
      const fresh = { client: journal.mint(ClientId), slot: journal.mint(SlotId), from: today };
      const events = addToDay(known, weekday, typed, fresh);
      if (!events.ok) return events.error;
      return (await write(...events.value)) ? null : "failed";
    },
    async remove(slot: Slot): Promise<void> {
      const {
        id,
        client,
        weekday,
        time,
        minutes: lasts,
      } = slot as Slot & (typeof known.slots)[number];
      if (!(await write(newEvent("slot-ended", { slot: id, client, from: today })))) return;
      undo.offer(weekWords.removed(slot.label, dayLong[weekday], spoken(time)), () => {
        void write(
          newEvent("slot-set", { slot: id, client, weekday, time, minutes: lasts, from: today }),
        );
      });
    },
  };
}
