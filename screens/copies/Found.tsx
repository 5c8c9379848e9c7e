// What is in the file beside what is here, which of them is newer, and one thing to do about it.
import { type ReactNode, useState } from "react";
import { useJournal, useToday } from "../../journal/react.tsx";
import { type Instant, wallAt } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import type { CopyLook } from "../../vault/keeper/orders.ts";
import { WhatsInside, Wholeness } from "./WhatsInside.tsx";
import { copiesWords, moment } from "./words.ts";

const words = copiesWords.inside;

export function Found(props: {
  crumb: ReactNode;
  look: CopyLook;
  /** Answers what to say when it did not work. */
  onJoin(): Promise<string | null>;
  onClose(): void;
}): ReactNode {
  const journal = useJournal();
  const today = useToday();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { look } = props;
  const when = moment(wallAt(look.madeAt as Instant, journal.zone()), today);
  const { onlyFile, onlyHere } = look.events;

  async function join(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(await props.onJoin());
    setBusy(false);
  }

  return (
    <>
      <PageHead crumb={props.crumb} title={words.title} />
      <p className="sub cop-sub">
        {words.sub(when, look.isFromHere)} <Wholeness look={look} />
      </p>
      <div className="two">
        <WhatsInside look={look} isAlone={false} />
        <aside>
          <Notice tone="honey">
            <p className="voice">{words.newer[look.newer]}</p>
            <p>
              {onlyFile === 0 ? words.nothing : words.comes(onlyFile)}
              {onlyHere > 0 && ` ${words.stays(onlyHere)}`}
            </p>
          </Notice>
          <div role="status" className="cop-said">
            {problem !== null && (
              <Notice tone="enamel">
                <p>{problem}</p>
              </Notice>
            )}
          </div>
          <div className="col g2 cop-go">
            {onlyFile > 0 && (
              <Button
                kind="primary"
                wide
                busy={isBusy ? words.joining : undefined}
                onPress={() => void join()}
              >
                {look.wounds ? words.joinHurt : words.join}
              </Button>
            )}
            <Button kind={onlyFile > 0 ? "quiet" : "second"} wide onPress={props.onClose}>
              {words.close}
            </Button>
          </div>
          <p className="fine cop-fine">{words.fine}</p>
        </aside>
      </div>
    </>
  );
}
