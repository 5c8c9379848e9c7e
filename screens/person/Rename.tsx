// Other initials, another word. The old ones stay in the journal's past, nowhere on a screen.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { newEvent } from "../../record/events.ts";
import type { ClientId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { NamingFields, useNaming } from "../people/Naming.tsx";
import { personWords } from "./words.ts";

interface RenameProps {
  isOpen: boolean;
  person: { id: ClientId; label: string; about: string };
  others: readonly { label: string }[];
  onClose(): void;
}

export function Rename(props: RenameProps): ReactNode {
  return (
    <Dialog title={personWords.renameTitle} isOpen={props.isOpen} onClose={props.onClose}>
      <RenameForm {...props} />
    </Dialog>
  );
}

function RenameForm({ person, others, onClose }: RenameProps): ReactNode {
  const journal = useJournal();
  const naming = useNaming({ label: person.label, about: person.about }, others);
  const [hasFailed, setFailed] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const named = naming.check();
    if (named === null) return;
    const written = await journal.append(
      newEvent("client-described", { client: person.id, ...named }),
    );
    setFailed(!written.ok);
    if (written.ok) onClose();
  }

  return (
    <form className="col g4" onSubmit={(event) => void submit(event)}>
      <NamingFields naming={naming} />
      {hasFailed && (
        <p className="ask1" role="status">
          {personWords.failed}
        </p>
      )}
      <div className="row g2 wrap">
        <Button kind="primary" type="submit">
          {personWords.keep}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {personWords.leave}
        </Button>
      </div>
    </form>
  );
}
