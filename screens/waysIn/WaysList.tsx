// The ways in as a person would name them. A passphrase is changed, never taken away; the rest can go.
import "./waysIn.css";
import { type ReactNode, useState } from "react";
import { useJournal, useToday } from "../../journal/react.tsx";
import { type Instant, wallAt } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import type { KitState, WayIn } from "../../vault/keeper/orders.ts";
import { waysWords as words } from "./words.ts";

export function WaysList(props: {
  list: readonly WayIn[];
  kit: KitState;
  /** Answers what came of it. */
  onRemove(slotId: string): Promise<string>;
  onSheet(): void;
}): ReactNode {
  const [going, setGoing] = useState<WayIn | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const isSheet = going?.type === "kit";

  function remove(slotId: string): void {
    setGoing(null);
    void props.onRemove(slotId).then(setSaid, () => setSaid(words.failed.fault));
  }

  return (
    <Sheet labelledBy="ways-list">
      <h2 id="ways-list">{words.list}</h2>
      <ul className="rows ways-rows">
        {props.list.map((way) => (
          <li key={way.slotId} className="row sp wrap">
            <span>
              <b>{words.type[way.type] ?? words.unknown}</b>
              <Note way={way} kit={props.kit} />
            </span>
            {way.type !== "passphrase" && (
              <Button kind="quiet" small onPress={() => setGoing(way)}>
                {words.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="small ways-said">
        {said}
      </p>
      <Button kind="second" small onPress={props.onSheet}>
        {words.sheet}
      </Button>
      <Dialog
        title={isSheet ? words.removeSheet : words.removeOther}
        isOpen={going !== null}
        onClose={() => setGoing(null)}
      >
        <p>{isSheet ? words.removeSheetText : words.removeOtherText}</p>
        <div className="row g2 wrap">
          <Button kind="second" onPress={() => going && remove(going.slotId)}>
            {words.removeYes}
          </Button>
          <Button kind="quiet" onPress={() => setGoing(null)}>
            {words.removeNo}
          </Button>
        </div>
      </Dialog>
    </Sheet>
  );
}

function Note({ way, kit }: { way: WayIn; kit: KitState }): ReactNode {
  const zone = useJournal().zone();
  const today = useToday();
  const text =
    way.type === "passphrase"
      ? words.passphraseNote
      : way.type === "passkey"
        ? words.passkeyNote
        : way.type !== "kit"
          ? null
          : !way.counts
            ? words.sheetWaiting
            : kit.at === "confirmed"
              ? words.sheetFrom(wallAt(kit.madeAt as Instant, zone).day, today)
              : kit.at === "waiting" && kit.earlier !== null
                ? words.sheetFrom(wallAt(kit.earlier as Instant, zone).day, today)
                : null;
  return text === null ? null : <small className="ways-note">{text}</small>;
}
