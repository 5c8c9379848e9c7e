// Allowing both, in three sentences and one button. Nothing is measured here.
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { spokenDay } from "./spokenDay.ts";
import type { Tending } from "./tend.ts";
import type { Doing } from "./useTending.tsx";
import { words } from "./words.ts";

export function AllowingSection({ tending, doing }: { tending: Tending; doing: Doing }): ReactNode {
  const today = doing.journal.today();
  const on = tending.allowedOn;
  return (
    <Sheet labelledBy="tend-allowing">
      <h2 id="tend-allowing" tabIndex={-1}>
        {words.allowing.title}
      </h2>
      <p className="voice quote">{words.allowing.say}</p>
      <div className="row g3 wrap after-field">
        {on !== today && (
          <Button kind="second" onPress={() => void doing.run({ do: "allow" })}>
            {on === null ? words.allowing.done : words.allowing.again}
          </Button>
        )}
        <span className="fine" role="status">
          {on !== null && words.allowing.on(spokenDay(on, today))}
        </span>
      </div>
    </Sheet>
  );
}
