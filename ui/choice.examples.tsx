// What is chosen: segments, kinds, chips, switches, the sting, the place on the staff.
import { Chips } from "./Chips.tsx";
import { ChipSet } from "./ChipSet.tsx";
import type { Example } from "./example.ts";
import { Hairpin } from "./Hairpin.tsx";
import { asOptions, Held } from "./Held.tsx";
import { Kinds } from "./Kinds.tsx";
import { Segment } from "./Segment.tsx";
import { staffPlaceNames, StaffPlaces } from "./StaffPlaces.tsx";
import { Switch } from "./Switch.tsx";

const nothing = (): void => {};

const kinds = asOptions("said", "didn’t say", "did", "didn’t do");
const guesses = asOptions("a day", "a week", "a month", "longer");
const places = asOptions("throat", "chest", "stomach", "jaw", "shoulders", "behind the eyes");
const nights = asOptions("< 5 h", "5–6 h", "6–7 h", "7 h+");

export const examples: Example[] = [
  {
    id: "ui-choices",
    title: "Choices: segment, kinds, chips, several chips, switches",
    render: () => (
      <div className="col g4">
        <Held<string | null> from="5–6 h">
          {(value, set) => (
            <Segment label="Sleep last night" options={nights} value={value} onChange={set} />
          )}
        </Held>
        <Held<string | null> from={null}>
          {(value, set) => (
            <Segment label="Nothing chosen yet" options={guesses} value={value} onChange={set} />
          )}
        </Held>
        <Held<string | null> from="didn’t say">
          {(value, set) => (
            <Kinds label="It was something I…" options={kinds} value={value} onChange={set} />
          )}
        </Held>
        <Held<string | null> from="a month">
          {(value, set) => (
            <Chips
              label="How long do you think it’ll stay?"
              hint="A guess is fine."
              options={guesses}
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held<string[]> from={["throat", "chest"]}>
          {(value, set) => (
            <ChipSet label="Where is it?" options={places} value={value} onChange={set} />
          )}
        </Held>
        <div>
          <Held from={true}>
            {(isOn, set) => (
              <Switch
                label="Cover the screen when I look away"
                hint="Another window, another app, or the screen off."
                isOn={isOn}
                onChange={set}
              />
            )}
          </Held>
          <Held from={false}>
            {(isOn, set) => <Switch label="Single-key shortcuts" isOn={isOn} onChange={set} />}
          </Held>
          <Switch
            label="Fingerprint"
            hint="Not on this device."
            isOn={false}
            isDisabled
            onChange={nothing}
          />
        </div>
      </div>
    ),
  },
  {
    id: "ui-hairpin",
    title: "The sting: not said yet, 8, and 3 beside what it was",
    render: () => (
      <div className="col g6">
        <Held<number | null> from={null}>
          {(value, set) => (
            <Hairpin
              label="How much does it sting, right now?"
              low="hardly"
              high="can’t put it down"
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held<number | null> from={8}>
          {(value, set) => (
            <Hairpin
              label="That evening"
              low="hardly"
              high="can’t put it down"
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held<number | null> from={3}>
          {(value, set) => (
            <Hairpin
              label="And the sting, right now?"
              low="hardly"
              high="can’t put it down"
              value={value}
              onChange={set}
              compare={8}
            />
          )}
        </Held>
      </div>
    ),
  },
  {
    id: "ui-staff-places",
    title: "Where a session sat: untouched, and in each of the five places",
    render: () => (
      <div className="col g3">
        {[null, 0, 1, 2, 3, 4].map((from) => (
          <Held<number | null> key={String(from)} from={from}>
            {(value, set) => (
              <StaffPlaces
                label={`Session ${from === null ? "untouched" : from}: where did it sit?`}
                places={staffPlaceNames}
                value={value}
                onChange={set}
              />
            )}
          </Held>
        ))}
      </div>
    ),
  },
];
