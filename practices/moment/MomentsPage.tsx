/** Everything put down, newest first, never sorted by how much it stings. */
import "./moment.css";
import { type ReactNode, useState } from "react";
import { useJournal, useRows } from "../../journal/react.tsx";
import type { MomentId } from "../../record/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { MomentLine } from "./MomentLine.tsx";
import { newestMoments } from "./moment.tables.ts";
import { list as words, view } from "./words.ts";

export interface MomentsPageProps {
  onMoment: (moment: MomentId) => void;
  onDone: () => void;
}

const atOnce = 20;

export function MomentsPage(props: MomentsPageProps): ReactNode {
  const today = useJournal().today();
  const [shown, setShown] = useState(atOnce);
  const found = useRows(newestMoments(shown + 1));
  const back = <TextLink onPress={props.onDone}>{view.back}</TextLink>;
  return (
    <>
      <PageHead crumb={back} title={words.title} />
      {found && found.length === 0 && <p className="lead">{words.none}</p>}
      {found && found.length > 0 && (
        <Sheet label={words.title}>
          <ul className="listed">
            {found.slice(0, shown).map((moment) => (
              <li key={moment.id}>
                <MomentLine moment={moment} today={today} onMoment={props.onMoment} />
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      {found && found.length > shown && (
        <p className="sub">
          <Button kind="quiet" onPress={() => setShown(shown + atOnce)}>
            {words.earlier}
          </Button>
        </p>
      )}
    </>
  );
}
