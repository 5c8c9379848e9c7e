// The score's first lines: true ones, drawn from what is here. The wider views come later.
import "./waiting.css";
import type { ReactNode } from "react";
import { useToday } from "../../journal/react.tsx";
import { dateInWords } from "../../practices/moment/spoken.ts";
import { Head } from "../../ui/music/Signs.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useWeeks } from "./useWeeks.tsx";
import { WeekStaff } from "./WeekStaff.tsx";
import { scoreWords as words } from "./words.ts";

export function ScoreWaiting(): ReactNode {
  const today = useToday();
  const weeks = useWeeks();
  if (!weeks) return <PageHead title={words.title} />;
  const isEmpty = weeks.every((week) => week.marks.length === 0);
  return (
    <>
      <PageHead title={words.title} />
      <p className="lead">{isEmpty ? words.empty : words.lead}</p>
      <Sheet className="wait-score">
        {weeks.map((week) => (
          <div key={week.monday} className="wait-week">
            <h2 className="fine">{words.week(dateInWords(week.monday, today))}</h2>
            <WeekStaff line={week} />
          </div>
        ))}
      </Sheet>
      {!isEmpty && <Key />}
      <Sheet className="quiet">
        <h2>{words.coming}</h2>
        <p className="small wait-foot">{words.comingText}</p>
      </Sheet>
    </>
  );
}

function Key(): ReactNode {
  const { signs } = words;
  return (
    <ul className="wait-key" aria-label={words.key}>
      <Sign says={signs.note}>
        <Head x={12} y={9} space={10} />
      </Sign>
      <Sign says={signs.regret}>
        <Head x={12} y={9} space={10} look="stings" />
      </Sign>
      <Sign says={signs.quiet}>
        <Head x={12} y={9} space={10} look="quiet" />
      </Sign>
      <Sign says={signs.dot}>
        <circle className="m-dot" cx={12} cy={9} r={3} />
      </Sign>
      <Sign says={signs.rest}>
        <rect className="m-rest" x={5} y={7} width={14} height={5} />
      </Sign>
    </ul>
  );
}

const Sign = (props: { says: string; children: ReactNode }): ReactNode => (
  <li>
    <svg className="music" viewBox="0 0 24 18" width="24" height="18" aria-hidden="true">
      {props.children}
    </svg>
    {props.says}
  </li>
);
