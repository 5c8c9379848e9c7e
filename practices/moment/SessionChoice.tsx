/** Which session it was: the likely one and a few before it as chips, the rest of two weeks in a list. */
import { type ReactNode, useState } from "react";
import { Chips } from "../../ui/Chips.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import type { Day } from "../../record/day.ts";
import type { SessionId } from "../../record/ids.ts";
import type { PickableSession, SessionOffer } from "./whichSession.ts";
import { form as words, sessionChip, shortChip } from "./words.ts";

const none = "";

export function SessionChoice(props: {
  offer: SessionOffer<PickableSession>;
  value: SessionId | null;
  today: Day;
  onChange: (session: SessionId | null) => void;
}): ReactNode {
  const { offer, value, today, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const picked = [...offer.chips, ...offer.more].find(({ id }) => id === value);
  const chips =
    picked && !offer.chips.includes(picked)
      ? [picked, ...offer.chips.slice(0, -1)]
      : [...offer.chips];
  const options = chips.map((session) => ({
    value: session.id as string,
    label: session.id === value ? sessionChip(session, today) : shortChip(session, chips, today),
  }));
  if (value === null || chips.length === 0) options.push({ value: none, label: words.noSession });
  const choose = (id: string) => onChange(id === none ? null : (id as SessionId));
  return (
    <div className="which">
      <Chips label={words.which} options={options} value={value ?? none} onChange={choose}>
        {chips.length > 0 && (
          <button
            type="button"
            className="chip"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.fewer : words.more}
          </button>
        )}
      </Chips>
      {isOpen && (
        <SelectField
          label={words.moreLabel}
          unchosen={words.unchosen}
          value={null}
          options={[
            { value: none, label: words.noSession },
            ...offer.more.map((session) => ({
              value: session.id as string,
              label: sessionChip(session, today),
            })),
          ]}
          onChange={(id) => {
            choose(id);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
