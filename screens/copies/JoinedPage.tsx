// What came in, counted as it came.
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import type { Joined } from "../../vault/copy/archive.ts";
import { copiesWords, thingName } from "./words.ts";

const words = copiesWords.joined;

export function JoinedPage(props: {
  crumb: ReactNode;
  joined: Joined;
  /** It became the vault of this device. */
  isRestored?: boolean | undefined;
  onDone(): void;
}): ReactNode {
  const { events, things, leftOut } = props.joined;
  const grown = Object.entries(things).filter(([, n]) => n > 0);
  return (
    <div className="cop-narrow">
      <PageHead
        crumb={props.crumb}
        title={props.isRestored ? words.restored : words.title(events)}
      />
      {events === 0 ? (
        <p className="lead">{words.nothing}</p>
      ) : grown.length === 0 ? (
        <p className="lead">{words.other(events)}</p>
      ) : (
        <>
          <p className="lead">{words.came}</p>
          <ul>
            {grown.map(([table, n]) => (
              <li key={table}>{words.line(thingName(table, n), n)}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut > 0 && <p className="small">{words.leftOut(leftOut)}</p>}
      {events > 0 && !props.isRestored && <p className="small cop-fine">{words.back}</p>}
      <div className="cop-go">
        <Button kind="primary" onPress={props.onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
