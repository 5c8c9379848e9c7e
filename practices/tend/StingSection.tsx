// The sting again. It is kept by a button, not by the first touch: trying a number out is not a rating.
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Hairpin } from "../../ui/Hairpin.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import type { Sting } from "../../record/sting.ts";
import { spokenDay } from "./spokenDay.ts";
import type { Tending } from "./tend.ts";
import type { Doing } from "./useTending.tsx";
import { words } from "./words.ts";

export function StingSection(props: {
  tending: Tending;
  first: Sting | null;
  doing: Doing;
}): ReactNode {
  const { tending, first, doing } = props;
  const today = doing.journal.today();
  const latest = tending.stings.findLast((given) => given.occasion === "tend");
  const keptToday = latest?.on === today ? latest.sting : null;
  const [chosen, setChosen] = useState<number | null>(null);
  const keep = async (sting: number): Promise<void> => {
    if (await doing.run({ do: "rate", sting: sting as Sting })) setChosen(null);
  };
  return (
    <Sheet className="sting-again" labelledBy="tend-sting">
      <h2 id="tend-sting" className="vh" tabIndex={-1}>
        {words.sting.ask}
      </h2>
      <Hairpin
        label={words.sting.ask}
        value={chosen ?? keptToday}
        onChange={setChosen}
        low={words.walk.low}
        high={words.walk.high}
        compare={first ?? undefined}
      />
      <p className="fine">{first === null ? words.sting.noFirst : words.sting.first(first)}</p>
      <div className="row g3 wrap after-field">
        {chosen !== null && chosen !== keptToday && (
          <Button kind="second" onPress={() => void keep(chosen)}>
            {words.sting.keep}
          </Button>
        )}
        <span className="fine" role="status">
          {latest && chosen === null && words.sting.kept(latest.sting, spokenDay(latest.on, today))}
        </span>
      </div>
    </Sheet>
  );
}
