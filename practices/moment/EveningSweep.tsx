/**
 * The evening sweep: one tap for each session. Every tap is kept at once and can be undone, and the
 * day can be closed with rows left open: a missed row is missing, not fine.
 */
import "./moment.css";
import { type ReactNode, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import { type Day, wallAt } from "../../record/day.ts";
import type { MomentId, SessionId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { closedDay, sweepOfDay } from "./moment.tables.ts";
import { NotSaved } from "./NotSaved.tsx";
import { type SweepRow, type SweepTap, isUntouched, sweptOf } from "./sweep.ts";
import { SweepRowPart } from "./SweepRowPart.tsx";
import { askable, useSweep } from "./useSweep.tsx";
import { sweepWords as words } from "./words.ts";

export interface EveningSweepProps {
  /** Today, or a day of the last week that was left open. */
  day: Day;
  onPutDown: (session: SessionId) => void;
  onMoment: (moment: MomentId) => void;
}

export function EveningSweep(props: EveningSweepProps): ReactNode {
  const { day } = props;
  const journal = useJournal();
  const wall = wallAt(journal.now(), journal.zone());
  const found = useRows(sweepOfDay(day));
  const closed = useRows(closedDay(day));
  const [isReopened, setReopened] = useState(false);
  const { tap, failed } = useSweep(day, wall);
  if (!found || !closed) return <SweepSheet>{null}</SweepSheet>;
  const rows = askable(found, day, wall);
  if (rows.length === 0)
    return (
      <SweepSheet>
        <p className="voice">{words.nothing}</p>
      </SweepSheet>
    );
  if (closed.length > 0 && !isReopened)
    return <Closed rows={rows} isPast={day < wall.day} onReopen={() => setReopened(true)} />;
  return (
    <SweepSheet>
      <Rows {...props} rows={rows} tap={(made) => void tap(made)} />
      <div className="sweepers">
        <Flagged rows={rows} onPutDown={props.onPutDown} />
        {failed && (
          <NotSaved title={words.unsaved} why={failed.why} onAgain={() => void tap(failed.tap)} />
        )}
        <div className="pair">
          {rows.some((row) => isUntouched(row)) && (
            <Button kind="second" onPress={() => void tap({ tap: "others-fine" })}>
              {rows.some((row) => !isUntouched(row) || row.moment)
                ? words.othersFine
                : rows.length === 1
                  ? words.itFine
                  : words.allFine}
            </Button>
          )}
          <Button
            kind="primary"
            onPress={() => {
              setReopened(false);
              void tap({ tap: "close", day });
            }}
          >
            {words.closeDay}
          </Button>
        </div>
        <p className="fine">{day < wall.day ? words.late(wall.day) : words.skipping}</p>
      </div>
    </SweepSheet>
  );
}

const SweepSheet = (props: { children: ReactNode }) => (
  <Sheet label={words.title}>{props.children}</Sheet>
);

function Rows(props: EveningSweepProps & { rows: SweepRow[]; tap: (tap: SweepTap) => void }) {
  const [asksWhy, setAsksWhy] = useState(false);
  return (
    <>
      <div className="lowhigh fine" aria-hidden="true">
        <span />
        <div>
          <span>{words.low}</span>
          <span>{words.high}</span>
        </div>
        <span />
      </div>
      <ul className="sweep">
        {props.rows.map((row) => (
          <SweepRowPart
            key={row.session}
            row={row}
            asksWhy={asksWhy}
            tap={(tap) => {
              if (tap.tap === "rest") setAsksWhy(false);
              props.tap(tap);
            }}
            onMoment={props.onMoment}
          />
        ))}
      </ul>
      <div className="other">
        <Button kind="quiet" small onPress={() => setAsksWhy(!asksWhy)}>
          {props.rows.length === 1
            ? asksWhy
              ? words.itHappened
              : words.itDidNot
            : asksWhy
              ? words.allHappened
              : words.oneDidNot}
        </Button>
      </div>
    </>
  );
}

/** What was flagged tonight and has no words yet; "Not tonight" is only for now. */
function Flagged(props: { rows: SweepRow[]; onPutDown: (session: SessionId) => void }) {
  const [notTonight, setNotTonight] = useState<ReadonlySet<SessionId>>(new Set());
  const flagged = props.rows.filter(
    (row) =>
      row.regret === true && row.moment === null && !row.rest && !notTonight.has(row.session),
  );
  return flagged.map((row) => (
    <Notice key={row.session} tone="paprika" isNew>
      <p className="voice">{words.somethingThere(row.label, row.time)}</p>
      <div className="row g2 wrap">
        <Button kind="primary" small onPress={() => props.onPutDown(row.session)}>
          {words.putDown}
        </Button>
        <Button
          kind="quiet"
          small
          onPress={() => setNotTonight(new Set([...notTonight, row.session]))}
        >
          {words.notTonight}
        </Button>
      </div>
    </Notice>
  ));
}

/** Today's own heading says that the day is closed; a day gone by is headed by its date. */
function Closed(props: { rows: SweepRow[]; isPast: boolean; onReopen: () => void }) {
  const { swept, held } = sweptOf(props.rows);
  return (
    <SweepSheet>
      <div role="status">
        <p className="voice">
          {props.isPast && `${words.closedBefore} `}
          {words.closed(swept, held)}
        </p>
      </div>
      <div className="sweepers">
        <Button kind="second" onPress={props.onReopen}>
          {words.reopen}
        </Button>
      </div>
    </SweepSheet>
  );
}
