// What is pressed: buttons, links, icons, undo, a dialog.
import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import type { Example } from "./example.ts";
import { Field } from "./Field.tsx";
import { Held } from "./Held.tsx";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import { type IconName, icons } from "./icons.tsx";
import { TextLink } from "./TextLink.tsx";
import { UndoProvider, useUndo } from "./Undo.tsx";

const nothing = (): void => {};

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
    id: "ui-undo",
    title: "Undo, for ten seconds",
    render: () => (
      <UndoProvider>
        <OfferUndo />
      </UndoProvider>
    ),
  },
  { id: "ui-dialog", title: "A dialog", render: () => <OpenDialog /> },
];
