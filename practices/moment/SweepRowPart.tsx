/** One session in the sweep: where it sat, whether a regret is there, or why it did not happen. */
import { type ReactNode, useState } from "react";
import type { RestReason } from "../../record/events.ts";
import type { MomentId } from "../../record/ids.ts";
import type { Tone } from "../../record/sting.ts";
import { Chips } from "../../ui/Chips.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { StaffPlaces } from "../../ui/StaffPlaces.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { clock } from "./spoken.ts";
import { type SweepRow, type SweepTap, showsRegret } from "./sweep.ts";
import { restChoices, restWords, sweepWords as words } from "./words.ts";

interface RowProps {
  row: SweepRow;
  /** The person said that one of them did not happen. */
  asksWhy: boolean;
  tap: (tap: SweepTap) => void;
  onMoment: (moment: MomentId) => void;
}

export function SweepRowPart(props: RowProps): ReactNode {
  const { row, asksWhy, tap } = props;
  const { session, label, time } = row;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const asking = asksWhy && isWhyOpen;
  return (
    <li>
      <div className="sw">
        <div className="who">
          <b>{label}</b>
          <span className="fine">{clock(time)}</span>
        </div>
        {row.rest ? (
          <span className="resting small">
            <Icon name="rest" /> {restWords[row.rest]}
          </span>
        ) : (
          <StaffPlaces
            label={words.where(label, time)}
            places={words.places}
            value={row.tone}
            onChange={(place) => tap({ tap: "place", session, tone: place as Tone })}
          />
        )}
        {row.rest ? (
          <TextLink className="small" onPress={() => tap({ tap: "put-back", session })}>
            {words.putBack}
          </TextLink>
        ) : asksWhy ? (
          <button
            type="button"
            className="rg"
            aria-expanded={asking}
            aria-label={words.notHappenedLabel(label, time)}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {words.notHappened}
          </button>
        ) : (
          <RegretButton {...props} />
        )}
      </div>
      {asking && !row.rest && (
        <div className="why">
          <Chips<RestReason>
            label={words.whyNot(label)}
            options={restChoices}
            value={null}
            onChange={(why) => {
              setWhyOpen(false);
              tap({ tap: "rest", session, why });
            }}
          />
        </div>
      )}
    </li>
  );
}

/** Once it was put down, the same button leads to it: the words are the way to change it. */
function RegretButton({ row, tap, onMoment }: RowProps): ReactNode {
  const { moment } = row;
  return (
    <button
      type="button"
      className="rg"
      aria-pressed={showsRegret(row)}
      aria-label={
        moment ? words.downLabel(row.label, row.time) : words.regretLabel(row.label, row.time)
      }
      onClick={() => (moment ? onMoment(moment) : tap({ tap: "regret", session: row.session }))}
    >
      <span className="dot" />
      {moment ? words.isDown : words.regret}
    </button>
  );
}
