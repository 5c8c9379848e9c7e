// Initials, a time, Enter. Only when the initials are known already does it ask whose they are.
import {
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Weekday } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Chips } from "../../ui/Chips.tsx";
import { Field } from "../../ui/Field.tsx";
import {
  namesakes,
  nextTime,
  type NotAdded,
  type Person,
  readTime,
  type Slot,
  slotsOn,
  spoken,
  tidyLabel,
  type Typed,
} from "./week.ts";
import { dayLong, dayShort, weekWords } from "./words.ts";

export interface DayFormProps {
  day: Weekday;
  people: readonly Person[];
  slots: readonly Slot[];
  minutes: number;
  firstTime: string;
  onAdd(typed: Typed): Promise<NotAdded | "failed" | null>;
  onClose(): void;
}

export function DayForm(props: DayFormProps): ReactNode {
  const { day, people, slots } = props;
  const form = useRef<HTMLFormElement>(null);
  const [label, setLabel] = useState("");
  const [time, setTime] = useState(props.firstTime);
  const [whose, setWhose] = useState<string | null>(null);
  const [about, setAbout] = useState("");
  const [refused, setRefused] = useState<NotAdded | "failed" | null>(null);
  const [added, setAdded] = useState("");
  const alike = namesakes(people, label);
  const chosen = whose ?? alike[0]?.id ?? null;
  const isSecond = chosen === "second" && alike.length > 0;

  const focusFirst = () => form.current?.querySelector("input")?.focus();
  useEffect(focusFirst, []);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const typed = { label, time, minutes: props.minutes, whose: chosen, about };
    const why = await props.onAdd(typed);
    setRefused(why);
    if (why !== null) return;
    const at = readTime(time) ?? props.firstTime;
    setAdded(`${tidyLabel(label)}, ${dayLong[day]} ${spoken(at)}`);
    setTime(nextTime([{ id: "", client: "", label: "", minutes: 0, weekday: day, time: at }], day));
    setLabel("");
    setWhose(null);
    setAbout("");
    focusFirst();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  }

  const errors = refused === null ? {} : said(refused, { label: tidyLabel(label), day, time });
  return (
    <form
      ref={form}
      className="wk-form"
      aria-label={weekWords.formOn(dayLong[day])}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <div className="wk-two">
        <Field
          label={weekWords.who}
          value={label}
          onChange={setLabel}
          maxLength={60}
          error={errors.label}
        />
        <Field
          label={weekWords.time}
          value={time}
          onChange={setTime}
          maxLength={10}
          error={errors.time}
        />
      </div>
      {alike.length > 0 && (
        <Chips
          label={weekWords.sameQuestion(tidyLabel(label))}
          options={[
            ...alike.map((person) => ({
              value: person.id,
              label: weekWords.same(person.label, whereOf(person, slots)),
            })),
            { value: "second", label: weekWords.second(tidyLabel(label)) },
          ]}
          value={chosen}
          onChange={setWhose}
        />
      )}
      {isSecond && (
        <Field
          label={weekWords.tell}
          hint={weekWords.tellHint}
          value={about}
          onChange={setAbout}
          maxLength={300}
          error={errors.about}
        />
      )}
      {errors.whole !== undefined && <p className="ask1">{errors.whole}</p>}
      <div className="row g2 wrap">
        <Button kind="second" small type="submit">
          {weekWords.add}
        </Button>
        <Button kind="quiet" small onPress={props.onClose}>
          {weekWords.close}
        </Button>
      </div>
      <p className="vh" role="status">
        {added}
      </p>
    </form>
  );
}

interface Errors {
  label?: string;
  time?: string;
  about?: string;
  whole?: string;
}

function said(
  why: NotAdded | "failed",
  typed: { label: string; day: Weekday; time: string },
): Errors {
  const at = readTime(typed.time);
  const table: Record<NotAdded | "failed", Errors> = {
    "no-label": { label: weekWords.noLabel },
    "long-label": { label: weekWords.longLabel },
    "no-time": { time: weekWords.noTime },
    taken: { time: weekWords.taken(typed.label, dayLong[typed.day], spoken(at ?? typed.time)) },
    "tell-apart": { about: weekWords.tellNeeded },
    failed: { whole: weekWords.failed },
  };
  return table[why];
}

/** "Tue 14:00", or the word that tells this one apart. */
function whereOf(person: Person, slots: readonly Slot[]): string {
  if (person.about !== "") return person.about;
  for (const day of [1, 2, 3, 4, 5, 6, 7] as const) {
    const slot = slotsOn(slots, day).find((one) => one.client === person.id);
    if (slot) return `${dayShort[day]} ${spoken(slot.time)}`;
  }
  return "";
}
