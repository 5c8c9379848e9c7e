// A passkey beside the passphrase: quick, and only on this device. The device asks by itself.
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { waysWords as words } from "./words.ts";

export type AddPasskeyFailure = keyof typeof words.passkeyFailed;

export function AddPasskey(props: {
  /** Null when it is added. */
  onAdd(): Promise<AddPasskeyFailure | null>;
}): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  async function add(): Promise<void> {
    setAsking(true);
    setSaid(null);
    const failure = await props.onAdd().catch((): AddPasskeyFailure => "fault");
    setAsking(false);
    setSaid(failure ? words.passkeyFailed[failure] : words.passkeyAdded);
  }

  return (
    <div className="ways-passkey">
      <p className="small">{words.passkeyLead}</p>
      <Button
        kind="second"
        small
        {...(isAsking && { busy: words.passkeyBusy })}
        onPress={() => void add()}
      >
        {words.passkeyAdd}
      </Button>
      <p role="status" className="small ways-said">
        {said}
      </p>
    </div>
  );
}
