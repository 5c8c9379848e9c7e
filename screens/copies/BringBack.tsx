// Where there is no vault, or only its remains: a copy is chosen, opened, looked into, and only then
// becomes the vault of this device. Nothing is made before, and nothing half.
import "../../ui/tokens.css";
import "../../ui/faces.css";
import "../../ui/base.css";
import "./copies.css";
import "./bringBack.css";
import { type ReactNode, useEffect, useState } from "react";
import type { ClockTime, Day } from "../../record/day.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Mark } from "../../ui/Mark.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import type { Result } from "../../vault/result.ts";
import type { CopyLook, CopyWay, LookFailure } from "../../vault/keeper/orders.ts";
import { NewPassphrase } from "../waysIn/NewPassphrase.tsx";
import type { Strength } from "../welcome/strength.ts";
import { ChooseCopy } from "./ChooseCopy.tsx";
import { OpenWith } from "./OpenWith.tsx";
import { WhatsInside, Wholeness } from "./WhatsInside.tsx";
import { copiesWords, failureSaid, moment } from "./words.ts";

const words = copiesWords.bring;

export interface BringBackProps {
  look(file: File, way: CopyWay): Promise<Result<CopyLook, LookFailure>>;
  /** Makes the vault of it; the caller goes on to the inside. */
  restore(from: {
    file: File;
    way: CopyWay;
    passphrase: string;
  }): Promise<Result<unknown, { kind: string }>>;
  /** What is still here and would go. */
  remains?: keyof typeof words.remains | undefined;
  wallOf(ms: number): { day: Day; time: ClockTime };
  today: Day;
  strengthOf(text: string): Promise<Strength>;
  drawFive(): readonly string[];
  onBack(): void;
}

type Step =
  | { at: "choose" }
  | { at: "open"; file: File }
  | { at: "found"; file: File; way: CopyWay; look: CopyLook }
  | { at: "lock"; file: File; way: CopyWay; look: CopyLook };

export function BringBack(props: BringBackProps): ReactNode {
  const [step, setStep] = useState<Step>({ at: "choose" });
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [step.at]);

  return (
    <div className="bring">
      <header>
        <Mark />
        <Button kind="quiet" small onPress={props.onBack}>
          {words.back}
        </Button>
      </header>
      <main id="main">
        {step.at === "choose" && (
          <>
            <PageHead title={copiesWords.choose.bringTitle} />
            <p className="lead">{copiesWords.choose.lead}</p>
            <ChooseCopy
              onFile={(file) => setStep({ at: "open", file })}
              onPicking={() => undefined}
            />
            <p className="fine cop-fine">{copiesWords.choose.notOurs}</p>
          </>
        )}
        {step.at === "open" && (
          <>
            <PageHead title={copiesWords.open.title} />
            <p className="lead">{copiesWords.open.lead(step.file.name)}</p>
            <OpenWith
              onOpen={async (way) => {
                const found = await props.look(step.file, way).catch(() => null);
                if (!found?.ok) return failureSaid(found ? found.error.kind : "fault");
                setStep({ at: "found", file: step.file, way, look: found.value });
                return null;
              }}
              onOther={() => setStep({ at: "choose" })}
            />
          </>
        )}
        {step.at === "found" && (
          <>
            <PageHead title={copiesWords.inside.title} />
            <p className="sub cop-sub">
              {copiesWords.inside.subEmpty(moment(props.wallOf(step.look.madeAt), props.today))}{" "}
              <Wholeness look={step.look} />
            </p>
            <WhatsInside look={step.look} isAlone />
            {props.remains && (
              <div className="cop-said">
                <Notice tone="honey">
                  <p>{words.remains[props.remains]}</p>
                </Notice>
              </div>
            )}
            <div className="cop-go">
              <Button kind="primary" onPress={() => setStep({ ...step, at: "lock" })}>
                {words.next}
              </Button>
              <Button kind="quiet" onPress={() => setStep({ at: "choose" })}>
                {copiesWords.open.other}
              </Button>
            </div>
            <p className="fine cop-fine">{words.nothing}</p>
          </>
        )}
        {step.at === "lock" && (
          <Lock
            way={step.way}
            strengthOf={props.strengthOf}
            drawFive={props.drawFive}
            onGo={async (passphrase) => {
              const { file, way } = step;
              const made = await props.restore({ file, way, passphrase }).catch(() => null);
              return made?.ok ? null : failureSaid(made ? made.error.kind : "fault");
            }}
          />
        )}
      </main>
    </div>
  );
}

/** The passphrase that has just been typed does here too; after the sheet a new one is chosen. */
function Lock(props: {
  way: CopyWay;
  strengthOf: BringBackProps["strengthOf"];
  drawFive: BringBackProps["drawFive"];
  onGo(passphrase: string): Promise<string | null>;
}): ReactNode {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { way } = props;
  const typed = way.by === "passphrase" ? way.passphrase : null;

  async function go(passphrase: string): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    setProblem(await props.onGo(passphrase));
    setBusy(false);
  }

  return (
    <>
      <PageHead title={words.lockTitle} />
      <p className="lead">{typed === null ? words.lockLead : words.sameLead}</p>
      <div className="cop-open">
        {typed === null ? (
          <NewPassphrase
            strengthOf={props.strengthOf}
            drawFive={props.drawFive}
            go={words.go}
            going={words.going}
            onChosen={({ passphrase }) => props.onGo(passphrase)}
          />
        ) : (
          <>
            <div role="status">
              {problem !== null && (
                <Notice tone="honey">
                  <p>{problem}</p>
                </Notice>
              )}
            </div>
            <div>
              <Button
                kind="primary"
                busy={isBusy ? words.going : undefined}
                onPress={() => void go(typed)}
              >
                {words.go}
              </Button>
            </div>
          </>
        )}
        <p className="fine">{words.wait}</p>
      </div>
    </>
  );
}
