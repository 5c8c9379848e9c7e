// Each title once: a client, somebody new, or not a client. What was said before is not asked again.
import { type ReactNode, useState } from "react";
import type { Reading, Span } from "../../calendar/occurrences.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Prepared } from "./importing.ts";
import type { Row } from "./matching.ts";
import { TitleRow } from "./TitleRow.tsx";
import { useMatching, type Matching } from "./useMatching.tsx";
import { calendarWords } from "./words.ts";

const words = calendarWords.match;

export interface WhoIsWhoProps {
  crumb: ReactNode;
  reading: Reading;
  span: Span;
  onAnother(): void;
  onBrought(prepared: Prepared): void;
}

export function WhoIsWho(props: WhoIsWhoProps): ReactNode {
  const matching = useMatching(props.reading, props.span, props.onBrought);
  const [showsKnown, setShowsKnown] = useState(false);
  const rows = matching?.rows ?? [];
  const toAsk = rows.filter((row) => !row.isRemembered);
  const remembered = rows.filter((row) => row.isRemembered);
  const entries = rows.reduce((sum, row) => sum + row.count, 0);
  const row = (one: Row) => <TitleRow key={one.key} row={one} matching={matching as Matching} />;
  return (
    <>
      <PageHead crumb={props.crumb} title={words.title} />
      {matching && (
        <>
          <p className="lead">
            {rows.length === 0 ? words.none : words.lead(entries, rows.length)}
          </p>
          {rows.length > 0 && (
            <Sheet className="mts">
              {toAsk.map(row)}
              {remembered.length > 0 && !showsKnown && (
                <p className="fine mts-known">
                  {words.known(remembered.length)}{" "}
                  <Button kind="quiet" small onPress={() => setShowsKnown(true)}>
                    {words.showKnown}
                  </Button>
                </p>
              )}
              {showsKnown && remembered.map(row)}
              <Switch
                label={words.keepTitles}
                hint={words.keepHint}
                isOn={matching.keepsTitles}
                onChange={matching.setKeepsTitles}
              />
            </Sheet>
          )}
          <Remarks reading={props.reading} matching={matching} />
          <div className="go">
            {rows.length > 0 && (
              <Button
                kind="primary"
                busy={matching.isBusy ? words.bringing : undefined}
                onPress={matching.bring}
              >
                {buttonOf(matching.prepared)}
              </Button>
            )}
            <Button kind="quiet" onPress={props.onAnother}>
              {words.another}
            </Button>
          </div>
          <div role="status">
            {matching.problem !== null && <p className="ask1 cal-problem">{matching.problem}</p>}
          </div>
          {rows.length > 0 && <p className="fine cal-only">{words.promise}</p>}
        </>
      )}
    </>
  );
}

function buttonOf(prepared: Prepared | null): string {
  if (prepared === null || prepared.added > 0) return words.bring(prepared?.added ?? 0);
  return prepared.moved + prepared.withdrawn > 0 ? words.update : words.remember;
}

/** What is left out and why, and what a second reading changes: each in one line. */
function Remarks({ reading, matching }: { reading: Reading; matching: Matching }): ReactNode {
  const { prepared, rows, emptyTitles } = matching;
  const unasked = rows.filter((row) => row.choice.is === "asked").length;
  const { skipped, zonesUnknown } = reading;
  const lines = [
    prepared && prepared.moved + prepared.withdrawn > 0
      ? words.changes(prepared.moved, prepared.withdrawn)
      : null,
    prepared && prepared.kept > 0 ? words.kept(prepared.kept) : null,
    prepared && prepared.elsewhere > 0 ? words.elsewhere(prepared.elsewhere) : null,
    unasked > 0 ? words.unasked(unasked) : null,
    emptyTitles > 0 ? words.allDay(emptyTitles) : null,
    zonesUnknown.length > 0 ? words.unknownZones(zonesUnknown) : null,
  ].filter((line) => line !== null);
  if (lines.length === 0 && skipped.length === 0) return null;
  return (
    <div className="cal-remarks">
      <Notice tone="honey">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {skipped.length > 0 && (
          <>
            <p>{words.skipped(skipped.length)}</p>
            <ul>
              {skipped.slice(0, 5).map(({ line, why }) => (
                <li key={`${line}${why}`}>
                  <b>{calendarWords.choose.line(line)}</b> {why}
                </li>
              ))}
              {skipped.length > 5 && <li>{words.moreSkipped(skipped.length - 5)}</li>}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
