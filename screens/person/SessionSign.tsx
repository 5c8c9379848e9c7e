// How one session looks on the score: its note, its regret, a rest, or a dot where nobody has said.
import type { ReactNode } from "react";
import { standingOf, type Stung } from "../../practices/moment/standing.ts";
import { Head } from "../../ui/music/Signs.tsx";
import type { PersonSession } from "./person.ts";

export type StungMoment = Stung & { session: string | null };

export function SessionSign(props: {
  session: PersonSession;
  moments: readonly StungMoment[];
}): ReactNode {
  const { session } = props;
  const moment = props.moments.find((one) => one.session === session.id);
  const standing = moment ? standingOf(moment) : null;
  const isPlaced = session.swept_on !== null;
  return (
    <svg className="music pl-sign" viewBox="0 0 20 16" aria-hidden="true">
      {session.rest !== null ? (
        <rect className="m-rest" x="4" y="6" width="12" height="4" />
      ) : standing !== null ? (
        <Head x={10} y={8} space={10} look={standing === "unrated" ? "hollow" : standing} />
      ) : isPlaced ? (
        <Head x={10} y={8} space={10} />
      ) : (
        <circle className="m-dot" cx="10" cy="8" r="2.4" />
      )}
    </svg>
  );
}
