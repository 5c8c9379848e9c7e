// What opens this: the ways in, taking one away, and another passphrase. After the sheet has opened it,
// the same page asks for the new passphrase first.
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { PageHead } from "../../ui/PageHead.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { KitState, WayIn } from "../../vault/keeper/orders.ts";
import type { Strength } from "../welcome/strength.ts";
import { AddPasskey, type AddPasskeyFailure } from "./AddPasskey.tsx";
import { NewPassphrase } from "./NewPassphrase.tsx";
import { WaysList } from "./WaysList.tsx";
import { waysWords as words } from "./words.ts";

export interface WaysInScreenProps {
  ways: KeeperDoor["ways"];
  kit: Pick<KeeperDoor["kit"], "state">;
  strengthOf(text: string): Promise<Strength>;
  drawFive(): readonly string[];
  /** The sheet has just opened this: nobody is asked for a passphrase they no longer have. */
  isAfterLoss?: boolean | undefined;
  /** Left out where the browser knows no passkeys. */
  onAddPasskey?: (() => Promise<AddPasskeyFailure | null>) | undefined;
  onSettings(): void;
  onSheet(): void;
  onDone(): void;
}

export function WaysInScreen(props: WaysInScreenProps): ReactNode {
  const { ways, kit, isAfterLoss = false } = props;
  const [list, setList] = useState<{ ways: WayIn[]; kit: KitState }>();
  const [isChanged, setChanged] = useState(false);
  const look = useCallback(async () => {
    const [found, state] = await Promise.all([ways.list(), kit.state()]);
    setList({ ways: found, kit: state });
  }, [ways, kit]);
  useEffect(() => {
    void look();
  }, [look]);

  async function change(chosen: { passphrase: string; old: string }): Promise<string | null> {
    if (!isAfterLoss && !(await ways.isPassphrase(chosen.old))) return words.failed.wrong;
    const changed = await ways.changePassphrase(chosen.passphrase);
    if (!changed.ok) return words.failed[changed.error.kind];
    setChanged(true);
    await look();
    return null;
  }

  return (
    <>
      <PageHead
        crumb={<TextLink onPress={props.onSettings}>{words.settings}</TextLink>}
        title={isAfterLoss && !isChanged ? words.afterLoss : words.title}
      />
      <div className="two">
        <Sheet labelledBy="ways-change">
          <h2 id="ways-change">{words.change}</h2>
          {isChanged ? (
            <>
              <div role="status" className="ways-said">
                <Notice tone="enamel">
                  <p>{words.changed}</p>
                </Notice>
              </div>
              <Button kind="primary" onPress={props.onDone}>
                {words.done}
              </Button>
            </>
          ) : (
            <>
              <p className="small ways-lead">
                {isAfterLoss ? words.afterLossLead : words.changeLead}
              </p>
              <NewPassphrase
                strengthOf={props.strengthOf}
                drawFive={props.drawFive}
                asksForTheOld={!isAfterLoss}
                go={words.go}
                going={words.going}
                onChosen={change}
              >
                {isAfterLoss && (
                  <Button kind="quiet" onPress={props.onDone}>
                    {words.later}
                  </Button>
                )}
              </NewPassphrase>
              {!isAfterLoss && <p className="fine ways-lead">{words.lost}</p>}
            </>
          )}
        </Sheet>
        <aside>
          {list && (
            <WaysList
              list={list.ways}
              kit={list.kit}
              onRemove={async (slotId) => {
                const gone = await ways.remove(slotId);
                await look();
                return gone.ok ? words.removed : words.failed[gone.error.kind];
              }}
              onSheet={props.onSheet}
            />
          )}
          {list && props.onAddPasskey && (
            <AddPasskey
              onAdd={async () => {
                const failure = (await props.onAddPasskey?.()) ?? null;
                await look();
                return failure;
              }}
            />
          )}
        </aside>
      </div>
    </>
  );
}
