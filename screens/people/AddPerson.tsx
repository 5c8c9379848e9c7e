// Somebody new, in one field. The other field may stay empty unless there is a namesake.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { newEvent } from "../../record/events.ts";
import { ClientId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { NamingFields, useNaming } from "./Naming.tsx";
import { peopleWords } from "./words.ts";

export function AddPerson(props: {
  isOpen: boolean;
  others: readonly { label: string }[];
  onClose(): void;
}): ReactNode {
  return (
    <Dialog title={peopleWords.newTitle} isOpen={props.isOpen} onClose={props.onClose}>
      <AddForm others={props.others} onClose={props.onClose} />
    </Dialog>
  );
}

function AddForm(props: { others: readonly { label: string }[]; onClose(): void }): ReactNode {
  const journal = useJournal();
  const naming = useNaming({ label: "", about: "" }, props.others);
  const [hasFailed, setFailed] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const named = naming.check();
    if (named === null) return;
    const client = journal.mint(ClientId);
    const written = await journal.append(newEvent("client-added", { client, ...named }));
    setFailed(!written.ok);
    if (written.ok) props.onClose();
  }

  return (
    <form className="col g4" onSubmit={(event) => void submit(event)}>
      <NamingFields naming={naming} />
      {hasFailed && (
        <p className="ask1" role="status">
          {peopleWords.failed}
        </p>
      )}
      <div className="row g2 wrap">
        <Button kind="primary" type="submit">
          {peopleWords.save}
        </Button>
        <Button kind="quiet" onPress={props.onClose}>
          {peopleWords.cancel}
        </Button>
      </div>
    </form>
  );
}
