// Copies: the heading is the state of things. What was made here, one made now, one checked, and the folder.
import "./copies.css";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useJournal, useToday } from "../../journal/react.tsx";
import { type Instant, wallAt } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { CopyMade } from "../../vault/copy/remembered.ts";
import type { CopiesState } from "../../vault/keeper/orders.ts";
import { CopiesAside } from "./CopiesAside.tsx";
import { CopyRow } from "./CopyRow.tsx";
import { FolderPart } from "./FolderPart.tsx";
import { type CopyFolder, copyFileName, type FileHands, type FolderState } from "./hands.ts";
import { PickCopy } from "./ChooseCopy.tsx";
import { copiesWords, failureSaid } from "./words.ts";

const words = copiesWords.home;

export interface CopiesScreenProps {
  copies: Pick<KeeperDoor["copies"], "state" | "make" | "kept" | "check">;
  folder: CopyFolder;
  hands: FileHands;
  onPicking(): void;
  onPeople(): void;
  onCarry(): void;
  onSheet(): void;
  /** Opens one; without a file it is asked for there. */
  onFile(file: File): void;
}

export function CopiesScreen(props: CopiesScreenProps): ReactNode {
  const { copies, folder } = props;
  const journal = useJournal();
  const today = useToday();
  const [state, setState] = useState<CopiesState>();
  const [place, setPlace] = useState<FolderState>();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState<"make" | number | null>(null);

  const look = useCallback(async () => {
    const [found, chosen] = await Promise.all([copies.state(), folder.state()]);
    setState(found);
    setPlace(chosen);
  }, [copies, folder]);
  useEffect(() => {
    void look();
  }, [look]);

  /** One thing at a time; whatever it says is said, and the page looks again. */
  async function doing(what: "make" | number, work: () => Promise<string | null>): Promise<void> {
    if (busy !== null) return;
    setBusy(what);
    setSaid(null);
    const outcome = await work().catch(() => failureSaid("fault"));
    await look().catch(() => undefined);
    setBusy(null);
    setSaid(outcome);
  }

  async function intoFolder(): Promise<string | null> {
    const made = await folder.copyInto();
    return made.ok ? null : failureSaid(made.error.kind);
  }

  async function byHand(): Promise<string | null> {
    let outcome: Awaited<ReturnType<typeof copies.make>> | null = null;
    const saved = await props.hands.save(copyFileName(today), async () => {
      outcome = await copies.make(journal.now());
      return outcome.ok ? outcome.value.file : null;
    });
    const made = outcome as Awaited<ReturnType<typeof copies.make>> | null;
    if (saved === "left") return null;
    if (!made?.ok) return failureSaid(made ? made.error.kind : "fault");
    if (saved === "failed") return failureSaid("storage-refused");
    const { file, ...facts } = made.value;
    await copies.kept({ ...facts, place: "file", name: null });
    return words.made(file.size);
  }

  async function check(made: CopyMade): Promise<string | null> {
    const file = await fileOf(made);
    if (!file) return words.gone;
    const found = await copies.check(file, { by: "this-vault" }, journal.now());
    if (!found.ok) return failureSaid(found.error.kind);
    return found.value.wounds ? words.isHurt : words.isWhole;
  }

  const fileOf = async (made: CopyMade): Promise<File | null> =>
    made.name === null ? null : folder.file(made.name).catch(() => null);

  const crumb = <TextLink onPress={props.onPeople}>{copiesWords.people}</TextLink>;
  if (!state || !place) return <PageHead crumb={crumb} title={copiesWords.looking} />;
  const isFolder = place.at === "chosen";
  const since = Object.values(state.since).reduce((sum, n) => sum + n, 0);
  const dayOf = (ms: number) => wallAt(ms as Instant, journal.zone());
  const { passphrase, kit } = state.opensWith;
  return (
    <>
      <PageHead
        crumb={crumb}
        title={headingOf(state, (ms) => words.checked(dayOf(ms).day, today))}
      />
      <p className="sub cop-sub">
        {kit ? (passphrase ? words.sub : words.subKit) : words.subPassphrase}
      </p>
      <div className="two">
        <div>
          <Sheet labelledBy="cop-list">
            <h2 id="cop-list">{words.list}</h2>
            {state.made.length === 0 ? (
              <p className="small cop-fine">{words.empty}</p>
            ) : (
              <>
                <ul className="rows cop-fine">
                  {state.made.slice(0, 8).map((made) => (
                    <CopyRow
                      key={made.id}
                      made={made}
                      wall={dayOf(made.madeAt)}
                      canOpen={made.name !== null && isFolder && place.mayWrite}
                      isChecking={busy === made.id}
                      onCheck={() => void doing(made.id, () => check(made))}
                      onLook={() =>
                        void fileOf(made).then((file) =>
                          file ? props.onFile(file) : setSaid(words.gone),
                        )
                      }
                    />
                  ))}
                </ul>
                <p className="small cop-fine">{words.since(since)}</p>
              </>
            )}
            <div role="status" className="cop-said">
              {said !== null && (
                <Notice tone="enamel">
                  <p>{said}</p>
                </Notice>
              )}
            </div>
            <div className="cop-go">
              <Button
                kind="primary"
                busy={busy === "make" ? words.making : undefined}
                onPress={() => {
                  props.onPicking();
                  void doing("make", isFolder && place.mayWrite ? intoFolder : byHand);
                }}
              >
                <Icon name="download" />
                {words.make}
              </Button>
              {isFolder && place.mayWrite && (
                <Button
                  kind="quiet"
                  onPress={() => {
                    props.onPicking();
                    void doing("make", byHand);
                  }}
                >
                  {words.elsewhere}
                </Button>
              )}
              <PickCopy onFile={props.onFile} onPicking={props.onPicking}>
                {words.file}
              </PickCopy>
            </div>
            <p className="fine cop-fine">{words.fine}</p>
          </Sheet>
          <FolderPart
            place={place}
            folder={folder}
            onPicking={props.onPicking}
            onChanged={() => void look()}
          />
        </div>
        <CopiesAside hasSheet={kit} onCarry={props.onCarry} onSheet={props.onSheet} />
      </div>
    </>
  );
}

/** Of the newest copy: whether there is one, and whether it was read back. */
function headingOf({ made }: CopiesState, checked: (at: number) => string): string {
  const [newest] = made;
  if (!newest) return words.none;
  return newest.checkedAt === null ? words.unchecked : checked(newest.checkedAt);
}
