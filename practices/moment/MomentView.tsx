/** A moment found again: what it meant first, then what it was, then what one may do with it. */
import "./moment.css";
import { type ReactNode, useState } from "react";
import type { AppendFailure } from "../../journal/journal.ts";
import { useJournal, useRows } from "../../journal/react.tsx";
import type { Day } from "../../record/day.ts";
import { type NewEvent, newEvent } from "../../record/events.ts";
import type { ClientId, MomentId } from "../../record/ids.ts";
import { stings } from "../../record/sting.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AfterAWhile } from "../../ui/AfterAWhile.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { useUndo } from "../../ui/Undo.tsx";
import { StingFade } from "../../ui/music/StingFade.tsx";
import { bringBack, reword, wordingOf } from "./again.ts";
import { EraseMoment } from "./EraseMoment.tsx";
import { ChangeWords, RateAgain } from "./MomentAgain.tsx";
import { type FoundMoment, momentOf, ratingsOf } from "./moment.tables.ts";
import { NotSaved } from "./NotSaved.tsx";
import { recentDay } from "./spoken.ts";
import { standingOf } from "./standing.ts";
import { momentTitle, sessionChip, standingWords, stingLine, view as words } from "./words.ts";

export interface MomentViewProps {
  moment: MomentId;
  /** Back to where one came from; also after it was taken away. */
  onDone: () => void;
  onTend: (moment: MomentId) => void;
  onPerson?: ((client: ClientId) => void) | undefined;
}

export function MomentView(props: MomentViewProps): ReactNode {
  const found = useRows(momentOf(props.moment));
  const back = <TextLink onPress={props.onDone}>{words.back}</TextLink>;
  if (!found)
    return (
      <AfterAWhile>
        <PageHead crumb={back} title={words.looking} />
      </AfterAWhile>
    );
  const moment = found[0];
  if (moment) return <Found {...props} found={moment} crumb={back} />;
  return (
    <>
      <PageHead crumb={back} title={words.missing} />
      <p className="lead">{words.missingHint}</p>
    </>
  );
}

type Open = "change" | "rate" | "erase" | null;

function Found(props: MomentViewProps & { found: FoundMoment; crumb: ReactNode }): ReactNode {
  const { found, onDone } = props;
  const journal = useJournal();
  const undo = useUndo();
  const [open, setOpen] = useState<Open>(null);
  const [failed, setFailed] = useState<{ why: AppendFailure["why"]; again: () => void } | null>(
    null,
  );

  const write = async (events: NewEvent[], then: () => void): Promise<void> => {
    const written = await journal.append(...events);
    setFailed(
      written.ok ? null : { why: written.error.why, again: () => void write(events, then) },
    );
    if (written.ok) then();
  };
  const takeAway = async () => {
    const ratings = await journal.rows(ratingsOf(found.id));
    await write([newEvent("moment-withdrawn", { moment: found.id })], () => {
      undo.offer(words.withdrawn, () => {
        void journal.append(...bringBack(found, ratings, journal.today()));
      });
      onDone();
    });
  };
  // What the undo bar might still offer about this moment must not bring its words back.
  const erase = () => {
    const gone = { client: null, moment: found.id, on: journal.today() };
    void write([newEvent("forgotten", gone)], () => {
      undo.withdraw();
      onDone();
    });
  };

  return (
    <div className="found">
      <PageHead crumb={props.crumb} title={momentTitle(found.kind)} />
      {found.meaning && (
        <div className="own-words">
          <Notice tone="enamel">
            <h2 className="lab">{words.taught}</h2>
            <p className="voice">{found.meaning}</p>
          </Notice>
        </div>
      )}
      <Sheet label={words.words}>
        <Whose found={found} today={journal.today()} onPerson={props.onPerson} />
        {open === "change" ? (
          <ChangeWords
            found={found}
            onLeave={() => setOpen(null)}
            onKeep={(to) =>
              void write([reword(found, to)], () => {
                setOpen(null);
                undo.offer(words.changed, () => {
                  void journal.append(reword(found, wordingOf(found)));
                });
              })
            }
          />
        ) : (
          <p className={found.line ? "said" : "small"}>{found.line || words.noWords}</p>
        )}
        {open === "rate" ? (
          <RateAgain
            onLeave={() => setOpen(null)}
            onKeep={(n) => {
              const sting = stings[n];
              if (sting === undefined) return;
              const { id: moment } = found;
              const rated = { moment, on: journal.today(), sting, occasion: "asked" as const };
              void write([newEvent("moment-rated", rated)], () => setOpen(null));
            }}
          />
        ) : (
          <Sting found={found} today={journal.today()} />
        )}
        {failed && <NotSaved title={words.unsaved} why={failed.why} onAgain={failed.again} />}
        {open === null && (
          <div className="acts">
            <Button kind="primary" onPress={() => props.onTend(found.id)}>
              {words.tend}
            </Button>
            <Button kind="second" onPress={() => setOpen("rate")}>
              {words.rate}
            </Button>
            <Button kind="quiet" onPress={() => setOpen("change")}>
              {words.change}
            </Button>
            <Button kind="quiet" onPress={() => void takeAway()}>
              {words.withdraw}
            </Button>
            <Button kind="quiet" onPress={() => setOpen("erase")}>
              {words.erase}
            </Button>
          </div>
        )}
        {open === "erase" && (
          <EraseMoment moment={found.id} onKeep={() => setOpen(null)} onErase={erase} />
        )}
      </Sheet>
    </div>
  );
}

function Whose(props: {
  found: FoundMoment;
  today: Day;
  onPerson: ((client: ClientId) => void) | undefined;
}): ReactNode {
  const { found, today, onPerson } = props;
  const { client, label, day, time } = found;
  const about =
    label !== null && day !== null && time !== null
      ? sessionChip({ label, day, time }, today)
      : words.noSession;
  return (
    <p className="small whose">
      {client !== null && onPerson ? (
        <TextLink onPress={() => onPerson(client)}>{about}</TextLink>
      ) : (
        about
      )}
      {`. ${words.putDownOn(recentDay(found.noted_on, today))}.`}
    </p>
  );
}

function Sting({ found, today }: { found: FoundMoment; today: Day }): ReactNode {
  return (
    <div className="sting-now">
      {found.sting_now !== null && <StingFade now={found.sting_now} />}
      <p className="fine">
        {stingLine({ ...found, today })}
        {found.sting_now !== null && `, ${standingWords[standingOf(found)]}`}.{" "}
        {found.guess !== null && words.guessed(found.guess)}
      </p>
      {found.repairable && <p className="fine">{words.repairable[found.repairable]}</p>}
    </div>
  );
}
