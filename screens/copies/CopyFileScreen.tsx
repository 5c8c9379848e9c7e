// A copy, opened: chosen, unlocked, looked into, and joined with what is here if one says so. Until then
// nothing changes. Today's own passphrase is tried first, so that one's own copies open by themselves.
import "./copies.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useJournal } from "../../journal/react.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import type { Joined } from "../../vault/copy/archive.ts";
import type { KeeperDoor } from "../../vault/keeper/door.ts";
import type { CopyLook, CopyWay } from "../../vault/keeper/orders.ts";
import { ChooseCopy } from "./ChooseCopy.tsx";
import { Found } from "./Found.tsx";
import { JoinedPage } from "./JoinedPage.tsx";
import { OpenWith } from "./OpenWith.tsx";
import { copiesWords as words, failureSaid } from "./words.ts";

export interface CopyFileScreenProps {
  copies: Pick<KeeperDoor["copies"], "check" | "join">;
  /** The one to begin with; without it one is asked for. */
  file?: File | undefined;
  /** What came in while this vault was made of a copy, to be told once. */
  restored?: Joined | undefined;
  onPicking(): void;
  onCopies(): void;
  onToday(): void;
}

type Step =
  | { at: "choose"; problem: string | null }
  | { at: "opening" }
  | { at: "open"; file: File }
  | { at: "found"; file: File; way: CopyWay; look: CopyLook }
  | { at: "joined"; joined: Joined };

export function CopyFileScreen(props: CopyFileScreenProps): ReactNode {
  const journal = useJournal();
  const { copies } = props;
  const [step, setStep] = useState<Step>(
    props.file ? { at: "opening" } : { at: "choose", problem: null },
  );
  const begun = useRef(props.file);

  useEffect(() => {
    const file = begun.current;
    begun.current = undefined;
    if (file) void begin(file);
  });

  async function begin(file: File): Promise<void> {
    setStep({ at: "opening" });
    const problem = await look(file, { by: "this-vault" });
    if (problem === "does-not-open") setStep({ at: "open", file });
    else if (problem !== null) setStep({ at: "choose", problem: failureSaid(problem) });
  }

  /** The kind of its failure, or null. */
  async function look(file: File, way: CopyWay): Promise<string | null> {
    const found = await copies.check(file, way, journal.now()).catch(() => null);
    if (!found?.ok) return found ? found.error.kind : "fault";
    setStep({ at: "found", file, way, look: found.value });
    return null;
  }

  if (props.restored)
    return (
      <JoinedPage crumb={undefined} joined={props.restored} isRestored onDone={props.onToday} />
    );
  const crumb = <TextLink onPress={props.onCopies}>{words.crumb}</TextLink>;
  switch (step.at) {
    case "choose":
      return (
        <div className="cop-narrow">
          <PageHead crumb={crumb} title={words.choose.title} />
          <p className="lead">{words.choose.lead}</p>
          <ChooseCopy onFile={(file) => void begin(file)} onPicking={props.onPicking} />
          <p role="status" className="cop-said">
            {step.problem}
          </p>
          <p className="fine">{words.choose.notOurs}</p>
        </div>
      );
    case "opening":
      return (
        <div role="status">
          <PageHead crumb={crumb} title={words.open.opening} />
        </div>
      );
    case "open":
      return (
        <div className="cop-narrow">
          <PageHead crumb={crumb} title={words.open.title} />
          <p className="lead">{words.open.older}</p>
          <OpenWith
            onOpen={async (way) => {
              const problem = await look(step.file, way);
              return problem === null ? null : failureSaid(problem);
            }}
            onOther={() => setStep({ at: "choose", problem: null })}
          />
        </div>
      );
    case "found":
      return (
        <Found
          crumb={crumb}
          look={step.look}
          onJoin={async () => {
            const joined = await copies.join(step.file, step.way).catch(() => null);
            if (!joined?.ok) return failureSaid(joined ? joined.error.kind : "fault");
            setStep({ at: "joined", joined: joined.value });
            return null;
          }}
          onClose={props.onCopies}
        />
      );
    case "joined":
      return <JoinedPage crumb={crumb} joined={step.joined} onDone={props.onCopies} />;
  }
}
