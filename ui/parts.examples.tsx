// Every part in every state, for the gallery, the accessibility checks and the pictures.
import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { Chips } from "./Chips.tsx";
import { ChipSet } from "./ChipSet.tsx";
import { Dialog } from "./Dialog.tsx";
import type { Example } from "./example.ts";
import { Field } from "./Field.tsx";
import { Hairpin } from "./Hairpin.tsx";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import { type IconName, icons } from "./icons.tsx";
import { Kinds } from "./Kinds.tsx";
import { Mark } from "./Mark.tsx";
import { musicExamples } from "./music/music.examples.tsx";
import { Notice } from "./Notice.tsx";
import { PageHead } from "./PageHead.tsx";
import { PassphraseField } from "./PassphraseField.tsx";
import { Segment } from "./Segment.tsx";
import { SelectField } from "./SelectField.tsx";
import { Sheet } from "./Sheet.tsx";
import { staffPlaceNames, StaffPlaces } from "./StaffPlaces.tsx";
import { Switch } from "./Switch.tsx";
import { Tag } from "./Tag.tsx";
import { TextLink } from "./TextLink.tsx";
import { UndoProvider, useUndo } from "./Undo.tsx";
import { Weave } from "./Weave.tsx";

const nothing = (): void => {};

/** Holds a value, so that an example can be tried and not only looked at. */
function Held<Value>(props: {
  from: Value;
  children: (value: Value, set: (value: Value) => void) => ReactNode;
}): ReactNode {
  const [value, set] = useState<Value>(props.from);
  return props.children(value, set);
}

const asOptions = <const Words extends readonly string[]>(...words: Words) =>
  words.map((word: Words[number]) => ({ value: word, label: word }));

const kinds = asOptions("said", "didn’t say", "did", "didn’t do");
const guesses = asOptions("a day", "a week", "a month", "longer");
const places = asOptions("throat", "chest", "stomach", "jaw", "shoulders", "behind the eyes");
const nights = asOptions("< 5 h", "5–6 h", "6–7 h", "7 h+");

function OfferUndo(): ReactNode {
  const undo = useUndo();
  const [letGo, setLetGo] = useState(false);
  return (
    <div className="col g3">
      <Button
        kind="second"
        onPress={() => {
          setLetGo(true);
          undo.offer("Thread let go.", () => setLetGo(false));
        }}
      >
        Let go
      </Button>
      <p>{letGo ? "It is gone." : "It is still here."}</p>
    </div>
  );
}

function OpenDialog(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="second" onPress={() => setOpen(true)}>
        A thought
      </Button>
      <Dialog title="A thought that keeps coming" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Held from="">
          {(words, set) => (
            <Field label="Its words" rows={2} optional value={words} onChange={set} />
          )}
        </Held>
        <Button kind="primary" wide onPress={() => setOpen(false)}>
          Keep it
        </Button>
      </Dialog>
    </>
  );
}

export const examples: Example[] = [
  {
    id: "ui-buttons",
    title: "Buttons: three weights, small, wide, busy, disabled",
    render: () => (
      <div className="col g3">
        <div className="row g2 wrap">
          <Button kind="primary">Put it down</Button>
          <Button kind="second">Who could move?</Button>
          <Button kind="quiet">I’ll go on as planned</Button>
        </div>
        <div className="row g2 wrap">
          <Button kind="primary" small>
            Keep K. light today
          </Button>
          <Button kind="second" small>
            Tend
          </Button>
          <Button kind="quiet" small>
            Not tonight
          </Button>
        </div>
        <div className="row g2 wrap">
          <Button kind="primary" busy="Keeping it…">
            Keep it
          </Button>
          <Button kind="second" isDisabled>
            Not yet
          </Button>
          <Button kind="second">
            <Icon name="plus" />
            Someone new
          </Button>
          <IconButton icon="close" label="Close without saving" />
          <IconButton icon="bell" label="Speak the cues" isPressed />
        </div>
        <Button kind="primary" wide className="tall">
          Put it down
        </Button>
        <p>
          Also <TextLink onPress={nothing}>one resting</TextLink>, and{" "}
          <TextLink onPress={nothing}>twenty-three ended</TextLink>.
        </p>
      </div>
    ),
  },
  {
    id: "ui-icons",
    title: "The icons",
    render: () => (
      <div className="row wrap g4">
        {(Object.keys(icons) as IconName[]).map((name) => (
          <span key={name} className="col fine" style={{ alignItems: "center", width: 64 }}>
            <Icon name={name} />
            {name}
          </span>
        ))}
      </div>
    ),
  },
  {
    id: "ui-mark",
    title: "The mark, with and without its name",
    render: () => (
      <div className="row g6">
        <Mark />
        <Mark signOnly />
      </div>
    ),
  },
  {
    id: "ui-paper",
    title: "Heading, sheets, notices, tags, the weave",
    render: () => (
      <>
        <PageHead
          takesFocus={false}
          crumb={
            <>
              <TextLink onPress={nothing}>Today</TextLink> / J., 30 September
            </>
          }
          title="Let’s look after this one."
        >
          <Button kind="second">
            <Icon name="plus" />
            Someone new
          </Button>
        </PageHead>
        <Weave />
        <Sheet className="first">
          <h2>Still with you</h2>
          <p className="voice">You don’t have to make it leave.</p>
          <p className="row g2 wrap">
            <Tag>6 times</Tag>
            <Tag tone="honey">still with you: 3</Tag>
            <Tag tone="enamel">driving alone</Tag>
            <Tag tone="paprika">6, stings</Tag>
          </p>
        </Sheet>
        <Sheet className="quiet">Nothing yet, and none owed.</Sheet>
        <Sheet>
          <div className="col g3">
            <Notice tone="honey">
              <p className="voice">A short night. You wrote yourself a rule for these.</p>
            </Notice>
            <Notice tone="enamel">
              <p>Still locked. This goes in through a slot.</p>
            </Notice>
            <Notice tone="paprika">
              <p className="voice">K., 16:30. Something’s there.</p>
            </Notice>
          </div>
        </Sheet>
      </>
    ),
  },
  {
    id: "ui-fields",
    title: "Fields: a line, several lines, an error, a passphrase, a list",
    render: () => (
      <div className="col g4">
        <Held from="J.">
          {(value, set) => (
            <Field label="With whom" hint="initials only" voice value={value} onChange={set} />
          )}
        </Held>
        <Held from="Didn’t ask about the reunion. Went straight to the worksheet.">
          {(value, set) => (
            <Field
              label="In a few words"
              optional
              hint="leave out names"
              rows={2}
              value={value}
              onChange={set}
            >
              <IconButton icon="mic" label="Speak it instead" />
            </Field>
          )}
        </Held>
        <Held from="25:00">
          {(value, set) => (
            <Field
              label="When"
              sensitive={false}
              value={value}
              onChange={set}
              error="A day has 24 hours. Try 15:00."
            />
          )}
        </Held>
        <Held from="">
          {(value, set) => (
            <PassphraseField
              label="Your passphrase"
              autoComplete="current-password"
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held from="kettle orchard">
          {(value, set) => (
            <PassphraseField
              label="Once more"
              autoComplete="new-password"
              value={value}
              onChange={set}
              error="These two aren’t the same yet."
            />
          )}
        </Held>
        <Held<string | null> from={null}>
          {(value, set) => (
            <SelectField
              label="Who is “Exposure, driving”?"
              unchosen="who?"
              options={asOptions("J.", "S.", "not a client")}
              value={value}
              onChange={set}
            />
          )}
        </Held>
      </div>
    ),
  },
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
  {
    id: "ui-undo",
    title: "Undo, for ten seconds",
    render: () => (
      <UndoProvider>
        <OfferUndo />
      </UndoProvider>
    ),
  },
  { id: "ui-dialog", title: "A dialog", render: () => <OpenDialog /> },
  ...musicExamples,
];
