// To another device and back, by one sealed file and in three steps.
import "./copies.css";
import { type ReactNode, useEffect, useState } from "react";
import { useJournal, useToday } from "../../journal/react.tsx";
import { type Instant, wallAt } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { CopyFacts } from "../../vault/keeper/orders.ts";
import { copyFileName, type FileHands } from "./hands.ts";
import { PickCopy } from "./ChooseCopy.tsx";
import { copiesWords, failureSaid, moment } from "./words.ts";

const words = copiesWords.carry;

export interface CarryScreenProps {
  copies: Pick<KeeperDoor["copies"], "state" | "make" | "kept">;
  hands: FileHands;
  onPicking(): void;
  onCopies(): void;
  onFile(file: File): void;
}

export function CarryScreen(props: CarryScreenProps): ReactNode {
  const { copies, hands } = props;
  const journal = useJournal();
  const today = useToday();
  const [made, setMade] = useState<CopyFacts & { file: Blob }>();
  const [last, setLast] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    void copies.state().then((state) => {
      setLast(state.made.find(({ place }) => place === "carry")?.madeAt ?? null);
    });
  }, [copies]);

  async function make(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setSaid(null);
    const outcome = await copies.make(journal.now()).catch(() => null);
    setBusy(false);
    if (outcome?.ok) setMade(outcome.value);
    else setSaid(failureSaid(outcome ? outcome.error.kind : "fault"));
  }

  async function hand(way: "share" | "save", it: CopyFacts & { file: Blob }): Promise<void> {
    const { file, ...facts } = it;
    const name = copyFileName(today);
    props.onPicking();
    const outcome =
      way === "share" && hands.share
        ? await hands.share(name, file)
        : await hands.save(name, () => Promise.resolve(file));
    if (outcome === "left") return;
    if (outcome === "failed") return setSaid(failureSaid("storage-refused"));
    await copies.kept({ ...facts, place: "carry", name: null });
    setSaid(words.over);
  }

  return (
    <>
      <PageHead
        crumb={<TextLink onPress={props.onCopies}>{copiesWords.crumb}</TextLink>}
        title={words.title}
      />
      <h2 className="vh">{words.steps}</h2>
      <div className="two">
        <ol className="hyp">
          <li>
            <span className="fine">{words.here}</span>
            <h3>{words.make}</h3>
            <p>{made ? words.madeText(made.bytes) : words.makeText}</p>
            <div className="cop-go">
              {!made && (
                <Button
                  kind="primary"
                  small
                  busy={isBusy ? copiesWords.home.making : undefined}
                  onPress={() => void make()}
                >
                  {words.makeGo}
                </Button>
              )}
              {made && hands.share && (
                <Button kind="primary" small onPress={() => void hand("share", made)}>
                  {words.share}
                </Button>
              )}
              {made && (
                <Button
                  kind={hands.share ? "second" : "primary"}
                  small
                  onPress={() => void hand("save", made)}
                >
                  <Icon name="download" />
                  {words.save}
                </Button>
              )}
            </div>
            <div role="status" className="cop-said">
              {said !== null && (
                <Notice tone="enamel">
                  <p>{said}</p>
                </Notice>
              )}
            </div>
          </li>
          <li>
            <span className="fine">{words.there}</span>
            <h3>{words.open}</h3>
            <p>{words.openText}</p>
          </li>
          <li>
            <span className="fine">{words.whenever}</span>
            <h3>{words.back}</h3>
            <p>{words.backText}</p>
            <div className="cop-go">
              <PickCopy onFile={props.onFile} onPicking={props.onPicking}>
                {words.openHere}
              </PickCopy>
            </div>
          </li>
        </ol>
        <aside>
          {last !== null && (
            <Sheet labelledBy="cop-last">
              <h2 id="cop-last">{words.lastTitle}</h2>
              <p className="cop-fine">
                {words.last(moment(wallAt(last as Instant, journal.zone()), today))}
              </p>
            </Sheet>
          )}
          <div className="cop-go">
            <Button kind="quiet" onPress={props.onCopies}>
              {words.copies}
            </Button>
          </div>
        </aside>
      </div>
    </>
  );
}
